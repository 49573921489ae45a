// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/comparisonmodel.h"

#include <QMainWindow>

class QCheckBox;
class QPlainTextEdit;
class QTableView;

namespace Limpid {

class Banner;
class Theme;

/// The messages of two recordings side by side, what is the same in one row.
class ComparisonWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// leftName, rightName: of the files. theme outlives the window.
    ComparisonWindow(Comparison comparison,
                     const QString &leftName,
                     const QString &rightName,
                     const Theme &theme,
                     QWidget *parent = nullptr);

private:
    void buildMenu();
    void buildTable(const Theme &theme);
    void buildLayout();
    [[nodiscard]] int widthOf(int column) const;
    void showOnlyDifferences(bool only);
    void showCurrent(const QModelIndex &current);
    [[nodiscard]] QPlainTextEdit *makePayload(const QString &objectName, const QString &name);
    [[nodiscard]] QString summary() const;

    ComparisonModel m_model;
    Banner *m_banner;
    QCheckBox *m_differences;
    QTableView *m_table;
    QPlainTextEdit *m_left;
    QPlainTextEdit *m_right;
};

} // namespace Limpid
