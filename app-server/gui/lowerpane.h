// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/countermodel.h"
#include "app-server/models/minutemodel.h"
#include "app-server/models/securitylogmodel.h"
#include "common/models/eventlogmodel.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace Limpid {

class LedgerPane;
class LogView;
class Theme;

/// Below the clients: the live log, and behind tabs the server's figures, the fan-out ledger and
/// the plots as a table. Alt and a digit open a tab.
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

    void apply(const EngineSnapshot &snapshot);
    /// Puts the cursor into the log's filter.
    void findInLog();
    /// Brings the log forward, with the columns frames have; they stay, as the frames do.
    void onTappedChanged(ConnectionId id);

signals:
    void banRequested(const QHostAddress &address, const QString &who);

private:
    /// inside: what takes the keyboard.
    void addPage(const QString &title, QWidget *page, QWidget *inside);
    void openPage(int page);
    void showPage(int page);
    [[nodiscard]] QWidget *buildMinute(const Theme &theme);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<QWidget *> m_insides; ///< of the pages, what takes the keyboard
    LogView *m_log;
    LedgerPane *m_ledger;
    MinuteModel m_minute;
};

} // namespace Limpid
