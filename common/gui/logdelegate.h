// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Makes the words, colours and alignment of a live log's cells from the raw LogEntry.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What a cell says; also for copying.
    [[nodiscard]] static QString cellText(const QModelIndex &index);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor kindColor(const LogEntry &entry) const;

    const Theme &m_theme;
    QFont m_wireFont;
};

} // namespace Limpid
