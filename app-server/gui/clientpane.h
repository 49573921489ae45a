// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace Limpid {

class ClientFilter;
class ClientTable;
class ConnectionTableModel;
class EmptyState;
class Theme;

/// The table of the clients with a filter above it.
///
/// Who stands on a client stays on it: when its row goes, nothing is selected, so that a button
/// meant for one client never hits its neighbour.
class ClientPane : public QFrame
{
    Q_OBJECT

public:
    ClientPane(ConnectionTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Gives the snapshot to the model.
    void apply(const EngineSnapshot &snapshot);
    void setInvitation(const QString &address); ///< where clients may connect to

    [[nodiscard]] ConnectionId selected() const { return m_selected; } ///< 0: none
    void select(ConnectionId id);
    void setClientActions(const QList<QAction *> &actions); ///< the table's context menu
    [[nodiscard]] QLineEdit &filterEdit() const { return *m_filterEdit; }

signals:
    void selectedChanged(Limpid::ConnectionId id);
    void copyAddressRequested();

private:
    void buildHead();
    void onFilterEdited(const QString &text);
    void onCurrentRowChanged(const QModelIndex &current);
    void settleSelection();
    void updateCount();

    ConnectionTableModel &m_model;
    ClientFilter *m_filter;
    QLabel *m_count;
    QLineEdit *m_filterEdit;
    QStackedWidget *m_pages;
    ClientTable *m_table;
    EmptyState *m_empty;
    ConnectionId m_selected = 0;
    bool m_applying = false;
};

} // namespace Limpid
