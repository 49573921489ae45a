// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/runningpage.h"

#include "app-server/engine/admission.h"
#include "app-server/gui/clientdetail.h"
#include "app-server/gui/clientpane.h"
#include "app-server/gui/closeclientdialog.h"
#include "app-server/gui/grouptreepane.h"
#include "app-server/gui/hairline.h"
#include "app-server/gui/plotrow.h"
#include "app-server/gui/serveractions.h"
#include "app-server/gui/serverwords.h"
#include "common/websocket/closecode.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

RunningPage::RunningPage(EngineControl &engine,
                         const Theme &theme,
                         const ServerActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_actions(actions)
    , m_plots(new PlotRow(theme, this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    m_groupPane = new GroupTreePane(m_groupTree, theme, split);
    m_clientPane = new ClientPane(m_connections, theme, split);
    m_detail = new ClientDetail(theme, split);
    split->setObjectName(u"splitPanes"_s);
    split->setHandleWidth(1);
    split->setSizes({ 172, 824, 244 });
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    m_clientPane->setClientActions(actions.clientActions());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plots);
    layout->addWidget(hairline(this));
    layout->addWidget(split, 1);
    connectParts();
}

void RunningPage::connectParts()
{
    connect(m_groupPane, &GroupTreePane::groupChosen, this, &RunningPage::groupChosen);
    connect(m_groupPane, &GroupTreePane::memberChosen, m_clientPane, &ClientPane::select);
    connect(m_clientPane, &ClientPane::selectedChanged, this, &RunningPage::showSelected);
    connect(
        m_clientPane, &ClientPane::copyAddressRequested, this, &RunningPage::copyAddressRequested);
    connect(m_detail, &ClientDetail::freezeToggled, this, &RunningPage::freezeSelected);
    connect(m_detail, &ClientDetail::tapToggled, this, &RunningPage::tapSelected);
    connect(&m_actions.tap(), &QAction::triggered, this, &RunningPage::tapSelected);
    connect(m_detail, &ClientDetail::closeRequested, this, &RunningPage::closeSelected);
    connect(m_detail, &ClientDetail::kickRequested, this, &RunningPage::kickSelected);
    connect(m_detail, &ClientDetail::pingRequested, this, &RunningPage::pingSelected);
    connect(m_detail, &ClientDetail::banRequested, this, &RunningPage::banSelected);
    connect(&m_actions.ping(), &QAction::triggered, this, &RunningPage::pingSelected);
    connect(&m_actions.ban(), &QAction::triggered, this, &RunningPage::banSelected);
    connect(&m_actions.freeze(), &QAction::triggered, this, &RunningPage::freezeSelected);
    connect(&m_actions.closeClient(), &QAction::triggered, this, &RunningPage::closeSelected);
    connect(&m_actions.kick(), &QAction::triggered, this, &RunningPage::kickSelected);
}

void RunningPage::apply(const EngineSnapshot &snapshot, const ServerFigures &figures)
{
    m_groups = snapshot.groups;
    m_clientPane->apply(snapshot);
    m_groupTree.apply(snapshot);
    m_plots->addSample(figures);
    m_wish.snapshots = qMax(0, m_wish.snapshots - 1);
    showSelected();
}

void RunningPage::clear()
{
    m_groups.clear();
    m_clientPane->apply({});
    m_groupTree.apply({});
    m_plots->clear();
    showSelected();
}

void RunningPage::setLimit(qint64 maxBuffered, SlowConsumer policy)
{
    m_plots->setLimit(maxBuffered);
    m_detail->setLimit(maxBuffered, policy);
}

void RunningPage::setInvitation(const QString &address)
{
    m_clientPane->setInvitation(address);
}

QLineEdit &RunningPage::filterEdit() const
{
    return m_clientPane->filterEdit();
}

void RunningPage::closeSelected()
{
    const auto *row = m_connections.find(m_clientPane->selected());
    if (!row)
        return;
    auto *dialog = new CloseClientDialog(ServerWords::name(row->connection), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto closeIt = [this, id = row->connection.id](quint16 code, const QString &reason) {
        m_engine.closeConnection(id, code, reason);
    };
    connect(dialog, &CloseClientDialog::closeChosen, this, closeIt);
    dialog->open();
}

void RunningPage::kickSelected()
{
    const ConnectionId id = m_clientPane->selected();
    if (id != 0)
        m_engine.closeConnection(
            id, quint16(CloseCode::PolicyViolation), tr("Removed by the operator"));
}

void RunningPage::pingSelected()
{
    const ConnectionId id = m_clientPane->selected();
    if (id != 0)
        m_engine.ping(id);
}

void RunningPage::banSelected()
{
    const auto *row = m_connections.find(m_clientPane->selected());
    if (!row)
        return;
    ban(row->connection.address, row->connection.name);
}

void RunningPage::ban(const QHostAddress &address, const QString &who)
{
    emit banRequested(address, who, clientsFrom(address));
}

int RunningPage::clientsFrom(const QHostAddress &address) const
{
    const auto place = Admission::placeOf(address);
    int clients = 0;
    for (int i = 0; i < m_connections.rowCount(); ++i) {
        const ConnectionSnapshot &client = m_connections.row(i).connection;
        clients
            += client.state != ReadyState::Closed && Admission::placeOf(client.address) == place;
    }
    return clients;
}

void RunningPage::freezeSelected(bool frozen)
{
    const ConnectionId id = m_clientPane->selected();
    if (id == 0)
        return;
    m_engine.setReadingPaused(id, frozen);
    m_wish = { id, frozen, WishedSnapshots };
    showSelected();
}

void RunningPage::tapSelected(bool tapped)
{
    setTapped(tapped ? m_clientPane->selected() : 0);
    showSelected();
}

void RunningPage::setTapped(ConnectionId id)
{
    if (std::exchange(m_tapped, id) == id)
        return;
    m_engine.setTapped(id);
    emit tappedChanged(id);
}

void RunningPage::showSelected()
{
    const auto *row = m_connections.find(m_clientPane->selected());
    // Whoever looks at another client, or at one that has closed, has looked enough at this one.
    if (!row || row->connection.id != m_tapped || row->connection.state == ReadyState::Closed)
        setTapped(0);
    const QStringList groups = row ? groupsOf(row->connection.id) : QStringList();
    auto shown = row ? *row : ConnectionTableModel::Row();
    if (m_wish.snapshots > 0 && m_wish.id == shown.connection.id)
        shown.connection.readingPaused = m_wish.frozen;
    m_detail->showClient(row ? &shown : nullptr, groups, m_connections.time());
    m_actions.refreshClient(row ? &shown.connection : nullptr,
                            row && row->connection.id == m_tapped);
    m_detail->setTapped(row && row->connection.id == m_tapped);
}

QStringList RunningPage::groupsOf(ConnectionId id) const
{
    QStringList names;
    for (const GroupSnapshot &group : m_groups) {
        if (group.members.contains(id))
            names.append(group.name.toString());
    }
    return names;
}

void RunningPage::findClient()
{
    filterEdit().setFocus();
}

} // namespace Limpid
