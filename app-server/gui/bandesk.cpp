// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/bandesk.h"

#include "app-server/engine/enginecontrol.h"
#include "app-server/engine/wallclock.h"
#include "app-server/gui/banbox.h"
#include "app-server/gui/bansdialog.h"

namespace Limpid {

BanDesk::BanDesk(EngineControl &engine, const Theme &theme, SecurityLogModel &log, QWidget &window)
    : QObject(&window)
    , m_engine(engine)
    , m_theme(theme)
    , m_log(log)
    , m_window(window)
{
    connect(&m_bans, &BanListModel::banned, this, &BanDesk::onBanned);
    connect(&m_bans, &BanListModel::lifted, this, &BanDesk::onLifted);
    connect(&m_engine, &EngineControl::bansChanged, this, &BanDesk::onBansChanged);
    m_bans.setBans(m_engine.bans().value_or(QList<Ban>()));
}

void BanDesk::keepIn(const QString &file)
{
    m_file = std::make_unique<BanFile>(file);
    if (m_engine.bans())
        return;
    m_bans.setBans(m_file->read());
    heed();
}

void BanDesk::ask(const QHostAddress &address, const QString &who, int clients)
{
    auto *box = new BanBox({ address, who, microsecondsSinceEpoch() }, clients, &m_window);
    connect(box, &BanBox::banChosen, this, &BanDesk::add);
    box->open();
}

void BanDesk::showBans()
{
    if (!m_dialog) {
        m_dialog = new BansDialog(m_bans, m_theme, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void BanDesk::add(const Ban &ban)
{
    m_bans.add(ban);
}

void BanDesk::onBanned(const Ban &ban)
{
    tell(SecurityKind::Banned, ban);
    heed();
}

void BanDesk::onLifted(const Ban &ban)
{
    tell(SecurityKind::Lifted, ban);
    heed();
}

void BanDesk::tell(SecurityKind kind, const Ban &ban)
{
    SecurityEvent event;
    event.time = microsecondsSinceEpoch();
    event.kind = kind;
    event.address = ban.address;
    event.who = ban.who;
    m_log.append({ event });
}

/// Also if they are what this window wanted.
void BanDesk::onBansChanged()
{
    const auto before = m_bans.bans();
    m_bans.setBans(m_engine.bans().value_or(QList<Ban>()));
    for (const Ban &ban : m_bans.bans()) {
        if (!Ban::contains(before, ban.address))
            tell(SecurityKind::Banned, ban);
    }
    for (const Ban &ban : before) {
        if (!Ban::contains(m_bans.bans(), ban.address))
            tell(SecurityKind::Lifted, ban);
    }
}

void BanDesk::heed()
{
    if (m_file)
        m_file->write(m_bans.bans());
    m_engine.setBans(m_bans.bans(), tr("Banned by the operator"));
}

} // namespace Limpid
