// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/securitylogmodel.h"

#include <QStackedWidget>

class QAction;
class QTableView;

namespace Limpid {

class Theme;

/// The security log: who was refused, guessed the join code, sent too fast or broke the protocol,
/// and who was banned. It follows the newest line as long as the last one is in sight.
class SecurityView : public QStackedWidget
{
    Q_OBJECT

public:
    /// The log and the theme are borrowed.
    SecurityView(SecurityLogModel &log, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// who: its nick, if it had one.
    void banRequested(const QHostAddress &address, const QString &who);

private:
    void buildTable(const Theme &theme);
    void onRowsAboutToBeInserted();
    void onRowsInserted();
    void onCurrentChanged();
    void banCurrent();
    [[nodiscard]] const SecurityEvent *current() const;

    SecurityLogModel &m_log;
    QTableView *m_table;
    QAction *m_ban;
    bool m_follows = true;
};

} // namespace Limpid
