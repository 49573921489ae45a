// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLineEdit;

namespace Limpid {

/// Finds words in the messages a view has loaded: the newest first, Enter goes back in time.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The view is borrowed; it shows a MessageListModel, or none.
    explicit FindBar(QAbstractItemView &view, QWidget *parent = nullptr);

    void open(); ///< shows itself, with its words marked

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onEdited();
    void findOlder();
    void findNewer();
    void closeBar();
    void show(int match);
    [[nodiscard]] QList<int> matches() const; ///< rows, oldest first

    QAbstractItemView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace Limpid
