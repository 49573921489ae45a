// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"

#include <QTableView>

#include <memory>

namespace Limpid {

class Theme;
class WordedModel;

/// A table of raw values that are said in words; rows only, by keyboard and mouse. It follows the
/// last row as long as that is in sight.
class WordedTable : public QTableView
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    WordedTable(QAbstractItemModel &model,
                std::unique_ptr<TableWords> words,
                const Theme &theme,
                QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void onScrolled(int value);
    void onRangeChanged(int from, int to);

    WordedModel *m_words;
    bool m_follows = true; ///< the last row is in sight
};

} // namespace Limpid
