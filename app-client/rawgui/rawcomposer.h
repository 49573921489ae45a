// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/periodicsender.h"
#include "app-client/raw/rawbook.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabBar;

namespace Limpid {

class NamedChoice;
class RawConnection;

/// Where messages of raw mode are written and sent, once or again and again; keeps those that are
/// worth it.
class RawComposer : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    RawComposer(RawConnection &connection, RawBook &book, QWidget *parent = nullptr);

    void send();
    void setSnippet(const Snippet &snippet);
    [[nodiscard]] QPlainTextEdit &editor() const { return *m_text; }

signals:
    void saveFailed(); ///< see the book's problem()

private:
    void buildEditor();
    void buildLayout();
    [[nodiscard]] std::optional<RawMessage> message() const; ///< nothing: no hexadecimal digits
    void chooseSnippet(const QString &name, bool isOwn);
    void saveSnippet(const QString &name);
    void removeSnippet(const QString &name);
    void toggleRepeating(bool on);
    void refreshSnippets();
    void refresh();
    [[nodiscard]] QString status() const;

    RawConnection &m_connection;
    RawBook &m_book;
    PeriodicSender m_sender;
    NamedChoice *m_snippets;
    QTabBar *m_forms;
    QPlainTextEdit *m_text;
    QLabel *m_status;
    QSpinBox *m_interval;
    QPushButton *m_repeat;
    QPushButton *m_send;
};

} // namespace Limpid
