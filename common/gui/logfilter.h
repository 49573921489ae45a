// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameinfo.h"

#include <QAbstractProxyModel>
#include <QRegularExpression>
#include <QTimer>

#include <deque>

namespace Limpid {

class EventLogModel;
struct LogEntry;

/// The lines of an EventLogModel whose words contain a text, or match a /regular expression/; of
/// some kinds, one way or both, of one group or all.
///
/// A changed filter looks at the newest lines at once and at the others a few milliseconds a turn
/// of the event loop, so that a million lines keep nobody waiting. It relies on what an
/// EventLogModel does: lines come at the end, go at the front, or all go.
class LogFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    enum class Kinds : quint8 {
        All,
        Messages, ///< frames that carry a message or a piece of one
        Text, ///< messages that are text, their first frames
        Binary, ///< the same of bytes
        Control, ///< ping, pong and Close frames
        Connection, ///< states, handshakes and failures
    };

    explicit LogFilter(EventLogModel &log, QObject *parent = nullptr);

    /// False if the text is a /regular expression/ that is not valid; the filter before it stays.
    bool setText(const QString &text);
    void setDirection(Direction direction); ///< None: both ways
    void setKinds(Kinds kinds);
    /// Lines about this group, and frames whose JSON has it as "group"; empty: all lines.
    void setGroup(const QString &group);
    [[nodiscard]] bool isComplete() const; ///< all lines there are have been looked at

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

    /// The words above the columns.
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filterAnew();
    void lookFurther();
    void onInserted(const QModelIndex &parent, int first, int last);
    void onAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void onRemoved(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool acceptsAll() const;
    [[nodiscard]] bool accepts(const LogEntry &entry) const;
    [[nodiscard]] bool acceptsKind(const LogEntry &entry) const;
    [[nodiscard]] bool acceptsGroup(const LogEntry &entry) const;
    [[nodiscard]] bool acceptsText(const LogEntry &entry) const;

    const EventLogModel &m_log;
    QString m_text;
    QRegularExpression m_expression;
    Direction m_direction = Direction::None;
    Kinds m_kinds = Kinds::All;
    QString m_group;

    // Lines are numbered from the first this filter has seen, so that numbers stay when lines go.
    std::deque<qint64> m_lines; ///< those that are accepted, ascending
    qint64 m_first = 0; ///< the oldest line the model has
    qint64 m_unseen = 0; ///< lines from m_first up to here are still to be looked at
    QTimer m_further;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::LogFilter::Kinds)
