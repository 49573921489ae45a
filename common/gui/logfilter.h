// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameinfo.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace Limpid {

class EventLogModel;

/// The lines of an EventLogModel whose words contain a text, or match a /regular expression/, one
/// way or both.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(EventLogModel &log, QObject *parent = nullptr);

    /// False if the text is a /regular expression/ that is not valid; the filter before it stays.
    bool setText(const QString &text);
    void setDirection(Direction direction); ///< None: both ways

    /// The words above the columns.
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const EventLogModel &m_log;
    QString m_text;
    QRegularExpression m_expression;
    Direction m_direction = Direction::None;
};

} // namespace Limpid
