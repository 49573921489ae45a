// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/enginecontrol.h"
#include "app-server/models/connectiontablemodel.h"
#include "app-server/models/grouptreemodel.h"

#include <QWidget>

class QLineEdit;

namespace Limpid {

class ClientDetail;
class ClientPane;
class GroupTreePane;
class PlotRow;
class ServerActions;
class ServerFigures;
class Theme;

/// What the window shows of a server that runs: plots, groups, clients, and the selected client,
/// with what the operator may do to it.
class RunningPage : public QWidget
{
    Q_OBJECT

public:
    /// `engine` is told what the operator wants; it has to outlive the page.
    RunningPage(EngineControl &engine,
                const Theme &theme,
                const ServerActions &actions,
                QWidget *parent = nullptr);

    void apply(const EngineSnapshot &snapshot, const ServerFigures &figures);
    void clear(); ///< the server stopped
    /// maxBuffered: bytes past which policy decides what becomes of a client.
    void setLimit(qint64 maxBuffered, SlowConsumer policy);
    /// Asks for a ban with banRequested().
    void ban(const QHostAddress &address, const QString &who);
    void setInvitation(const QString &address); ///< where clients may connect to
    [[nodiscard]] QLineEdit &filterEdit() const;
    void findClient(); ///< focuses it

signals:
    void groupChosen(const Limpid::GroupName &group);
    void copyAddressRequested();
    /// who: is there, or was; clients: from the address that are there.
    void banRequested(const QHostAddress &address, const QString &who, int clients);
    void tappedChanged(Limpid::ConnectionId id); ///< whose frames are shown; 0: nobody's

private:
    void connectParts();
    void closeSelected();
    void kickSelected();
    void pingSelected();
    void banSelected();
    void freezeSelected(bool frozen);
    void tapSelected(bool tapped);
    void setTapped(ConnectionId id);
    void showSelected();
    [[nodiscard]] int clientsFrom(const QHostAddress &address) const;
    [[nodiscard]] QStringList groupsOf(ConnectionId id) const;

    /// What was asked for counts until a snapshot can have it: one from before the click would undo
    /// it on the screen, and the next click would ask for the same again.
    struct Wish
    {
        ConnectionId id = 0;
        bool frozen = false;
        int snapshots = 0; ///< so many more may be from before
    };
    static constexpr int WishedSnapshots = 2;

    EngineControl &m_engine;
    const ServerActions &m_actions;
    ConnectionTableModel m_connections;
    GroupTreeModel m_groupTree;
    QList<GroupSnapshot> m_groups;
    Wish m_wish;
    ConnectionId m_tapped = 0; ///< whose frames are shown; 0: nobody's
    PlotRow *m_plots;
    GroupTreePane *m_groupPane;
    ClientPane *m_clientPane;
    ClientDetail *m_detail;
};

} // namespace Limpid
