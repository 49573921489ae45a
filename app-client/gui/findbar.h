// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace Limpid {

/// Finds words in the messages a view has loaded: the newest first, Enter goes back in time. What
/// is not loaded has to be asked for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The view is borrowed; it shows a MessageListModel, or none.
    explicit FindBar(QAbstractItemView &view, QWidget *parent = nullptr);

    void open(); ///< shows itself, with its words marked
    void closeBar(); ///< and says closed()

signals:
    void searchRequested(const QString &words); ///< in all that was ever said in the group
    void closed();
    void left(); ///< downwards, by the keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onEdited();
    void findOlder();
    void findNewer();
    void search();
    void show(const QList<int> &rows, qsizetype match); ///< of matches(), and one of them or -1
    [[nodiscard]] QList<int> matches() const; ///< rows, oldest first

    QAbstractItemView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace Limpid
