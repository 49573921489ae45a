// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/nickcompletion.h"

#include <QAbstractItemModel>
#include <QPlainTextEdit>
#include <QPointer>

namespace Limpid {

class InputHistory;

/// Where a message is written: Enter hands it over, Shift+Enter begins a line, Tab completes a nick
/// where one begins, Up in the empty field recalls what was sent; the field grows to five lines.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MaximumLines = 5;

    explicit ComposerEdit(QWidget *parent = nullptr);

    void
    setMembers(const QAbstractItemModel *members); ///< whose nicks are completed; nullptr: none
    void setHistory(InputHistory *history); ///< what is recalled; nullptr: nothing

signals:
    void submitted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool completeNick();
    [[nodiscard]] bool recall(int key);
    void put(const QString &text, qsizetype cursor);
    void fitHeight();

    QPointer<const QAbstractItemModel> m_members;
    NickCompletion m_completion;
    InputHistory *m_history = nullptr;
};

} // namespace Limpid
