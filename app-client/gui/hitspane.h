// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/message.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace Limpid {

class HistorySearch;
class Theme;

/// What a search in the history has found, the newest first; a hit is chosen by a click or Enter.
/// The end of the list asks for more.
class HitsPane : public QWidget
{
    Q_OBJECT

public:
    enum class Problem : quint8 { None, NotConnected, TooFarBack };

    explicit HitsPane(const Theme &theme, QWidget *parent = nullptr);

    void setSearch(HistorySearch &search); ///< borrowed
    void enter(); ///< gives the list the focus, if there is something in it
    void say(Problem problem); ///< until the next search or choice

signals:
    void chosen(const Limpid::Message &message);
    void moreRequested();
    void closed(); ///< by the keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onStateChanged();
    void onChosen(const QModelIndex &row);
    void onScrolled();
    void updateHeight();
    void updateWords();
    [[nodiscard]] QString words() const;

    QLabel *m_words;
    QListView *m_list;
    QPointer<HistorySearch> m_search;
    Problem m_problem = Problem::None;
};

} // namespace Limpid
