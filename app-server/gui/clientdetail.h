// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/backpressure.h"
#include "app-server/models/connectiontablemodel.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Limpid {

class StatePill;
class Theme;

/// One client in full: who and where it is, what waits for it, and what may be done to it.
class ClientDetail : public QFrame
{
    Q_OBJECT

public:
    explicit ClientDetail(const Theme &theme, QWidget *parent = nullptr);

    /// maxBuffered: bytes past which policy decides what becomes of a client.
    void setLimit(qint64 maxBuffered, SlowConsumer policy);
    /// row: nullptr if no client is selected. now: microseconds since the epoch, UTC.
    void showClient(const ConnectionTableModel::Row *row, const QStringList &groups, qint64 now);
    void setTapped(bool tapped); ///< its frames are shown

signals:
    void freezeToggled(bool frozen); ///< by the user
    void tapToggled(bool tapped); ///< the same
    void pingRequested();
    void closeRequested();
    void kickRequested();
    void banRequested();

private:
    void addScrolled(QWidget &content);
    QWidget *buildClient();
    QWidget *buildButtons();
    void showWhere(const ConnectionTableModel::Row &row, const QStringList &groups);
    void showBuffer(const ConnectionSnapshot &connection);
    void showTraffic(const ConnectionTableModel::Row &row, qint64 now);
    void updateBarColor();
    [[nodiscard]] QString advice(const ConnectionSnapshot &connection) const;

    const Theme &m_theme;
    QLabel *m_hint;
    QWidget *m_client;
    QLabel *m_name;
    StatePill *m_state;
    QLabel *m_where;
    QLabel *m_buffered;
    QProgressBar *m_bar;
    QLabel *m_advice;
    QLabel *m_received = nullptr;
    QLabel *m_sent = nullptr;
    QLabel *m_rates = nullptr;
    QLabel *m_roundTrip = nullptr;
    QLabel *m_skipped = nullptr;
    QLabel *m_connected = nullptr;
    QPushButton *m_tap;
    QPushButton *m_freeze;
    QPushButton *m_ping;
    QPushButton *m_close;
    QPushButton *m_kick;
    QPushButton *m_ban;
    qint64 m_limit = 0;
    SlowConsumer m_policy = SlowConsumer::Close;
    bool m_slow = false;
};

} // namespace Limpid
