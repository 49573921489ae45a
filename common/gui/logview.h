// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/eventlogmodel.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Limpid {

class LogFilter;
class Theme;

/// A live log: the table, a filter, pause, and a button for the lines that came while one looked
/// further up.
///
/// It follows the newest line as long as the last one is in sight.
class LogView : public QFrame
{
    Q_OBJECT

public:
    /// columns: the columns of the model to show, in this order.
    LogView(EventLogModel &model,
            const Theme &theme,
            const QList<EventLogModel::Column> &columns,
            QWidget *parent = nullptr);

    /// The groups whose lines can be asked for; the one chosen stays so as long as it is among
    /// them.
    void setGroups(const QStringList &groups);
    /// Shows these columns instead, in this order.
    void setColumns(const QList<EventLogModel::Column> &columns);

    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QLineEdit &filterEdit() const { return *m_filterEdit; }
    [[nodiscard]] QPushButton &pauseButton() const { return *m_pause; }
    /// Goes to the first line at or after a time, in microseconds since the epoch.
    void showTime(qint64 time);
    /// The row of controls, for the window to put beside its tabs; has its own parent until then.
    [[nodiscard]] QWidget &controls() const { return *m_controls; }

signals:
    /// The line the user stands on; nullptr if none. Valid during the signal only.
    void currentEntryChanged(const Limpid::LogEntry *entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void buildChoices();
    void buildTable(const Theme &theme);
    void buildColumns();
    [[nodiscard]] int widthOf(int column) const; ///< of its words, in pixels
    void fitColumns();
    void showWholeLines();
    [[nodiscard]] QModelIndex currentLine() const;
    void standOn(const QModelIndex &line);
    void onFilterEdited(const QString &text);
    void onDirectionChosen(int index);
    void onKindsChosen(int index);
    void onGroupChosen(int index);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onScrolled();
    void onRangeChanged();
    void onCurrentChanged(const QModelIndex &current);
    void updatePauseText();
    void placeNewLines();

    EventLogModel &m_model;
    LogFilter *m_filter;
    QWidget *m_controls;
    QLineEdit *m_filterEdit;
    QComboBox *m_kinds;
    QComboBox *m_direction;
    QComboBox *m_group;
    QPushButton *m_pause;
    QPushButton *m_newLines;
    QTableView *m_table;
    bool m_follows = true; ///< the last line is in sight
    int m_unseen = 0;
    QList<EventLogModel::Column> m_columns; ///< where there is room for all of them
};

} // namespace Limpid
