// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/securitylogmodel.h"

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Makes words of a SecurityLogModel's cells.
class SecurityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    SecurityDelegate(const SecurityLogModel &log, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString words(const QModelIndex &index) const;
    [[nodiscard]] QColor ink(const QModelIndex &index) const;

    const SecurityLogModel &m_log;
    const Theme &m_theme;
};

} // namespace Limpid
