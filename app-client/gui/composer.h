// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;

namespace Limpid {

class ComposerEdit;
class InputHistory;

/// The line to write in and the button that sends; says inline how many bytes a text is over the
/// limit.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    void setGroupName(const QString &name); ///< for the placeholder
    void setTextLimit(qint64 bytes); ///< of UTF-8
    /// why: in words, shown instead of sending; empty: it can be sent.
    void setObstacle(const QString &why);
    /// words: shown while something is written; it can be sent.
    void setNote(const QString &words);
    void setMembers(const QAbstractItemModel *members); ///< whose nicks Tab completes
    void setHistory(InputHistory *history); ///< what Up recalls; nullptr: nothing
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void sendRequested(
        const QString &text); ///< not empty and within the limit; the text stays until setText()
    void edited(); ///< by the person

private:
    void submit();
    void onTextChanged();
    void refresh();
    [[nodiscard]] qint64 size() const; ///< bytes of UTF-8

    ComposerEdit *m_edit;
    QPushButton *m_send;
    QLabel *m_hint;
    QString m_obstacle;
    QString m_note;
    qint64 m_limit = 16'384;
    bool m_isSetting = false;
};

} // namespace Limpid
