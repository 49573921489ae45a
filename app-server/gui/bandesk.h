// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/banfile.h"
#include "app-server/models/banlistmodel.h"
#include "app-server/models/securitylogmodel.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Limpid {

class BansDialog;
class EngineControl;
class Theme;

/// What the operator does about bans: asks before one, shows them, keeps them, and has the engine
/// heed them.
class BanDesk : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs are the window's, and bans are told the log.
    BanDesk(EngineControl &engine, const Theme &theme, SecurityLogModel &log, QWidget &window);

    /// Heeds the bans of earlier runs, unless the server was told of some by another window, and
    /// keeps what is done here from now on. file: as of BanFile.
    void keepIn(const QString &file);
    /// Asks whether to ban an address; who: is there; clients: how many of it are.
    void ask(const QHostAddress &address, const QString &who, int clients);
    void showBans();
    [[nodiscard]] const BanListModel &bans() const { return m_bans; }

private:
    void add(const Ban &ban);
    void onBanned(const Ban &ban);
    void onLifted(const Ban &ban);
    void onBansChanged();
    void tell(SecurityKind kind, const Ban &ban);
    void heed();

    EngineControl &m_engine;
    const Theme &m_theme;
    SecurityLogModel &m_log;
    QWidget &m_window;
    BanListModel m_bans;
    std::unique_ptr<BanFile> m_file; ///< null: they are not kept
    QPointer<BansDialog> m_dialog; ///< while it is open
};

} // namespace Limpid
