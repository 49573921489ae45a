// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/securitylogmodel.h"

#include <QStackedWidget>

class QAction;

namespace Limpid {

class Theme;
class WordedTable;

/// The security log: who was refused, guessed the join code, sent too fast or broke the protocol,
/// and who was banned.
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
    void onRowsInserted();
    void onCurrentChanged();
    void banCurrent();
    [[nodiscard]] const SecurityEvent *current() const;

    SecurityLogModel &m_log;
    WordedTable *m_table;
    QAction *m_ban;
};

} // namespace Limpid
