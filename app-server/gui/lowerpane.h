// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/countermodel.h"
#include "app-server/models/securitylogmodel.h"
#include "common/models/eventlogmodel.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace Limpid {

class LedgerPane;
class LogView;
class Theme;

/// Below the clients: the live log, and behind tabs the server's figures and the fan-out ledger.
class LowerPane : public QFrame
{
    Q_OBJECT

public:
    /// The models are borrowed.
    LowerPane(EventLogModel &log,
              CounterModel &counters,
              SecurityLogModel &security,
              Theme &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] LedgerPane &ledger() const { return *m_ledger; }

    /// Puts the cursor into the log's filter.
    void findInLog();
    /// Brings the log forward, with the columns frames have; they stay, as the frames do.
    void onTappedChanged(ConnectionId id);

signals:
    void banRequested(const QHostAddress &address, const QString &who);

private:
    void showPage(int page);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    LogView *m_log;
    LedgerPane *m_ledger;
};

} // namespace Limpid
