// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwords.h"

#include "app-server/engine/admission.h"
#include "common/gui/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
} // namespace

QString ServerWords::cell(const ConnectionTableModel::Row &row, int column, qint64 now)
{
    const ConnectionSnapshot &connection = row.connection;
    const bool closed = connection.state == ReadyState::Closed;
    switch (column) {
    case ConnectionTableModel::Nick:
        return name(connection);
    case ConnectionTableModel::Address:
        return row.address;
    case ConnectionTableModel::State:
        return state(connection);
    case ConnectionTableModel::RoundTrip:
        return connection.roundTrip < 0 ? u"–"_s : Words::duration(connection.roundTrip);
    case ConnectionTableModel::BufferedAmount:
        return closed ? u"–"_s : Words::bytes(connection.bufferedAmount);
    case ConnectionTableModel::Received:
        return Words::count(qint64(connection.messagesReceived));
    case ConnectionTableModel::Sent:
        return Words::count(qint64(connection.messagesSent));
    case ConnectionTableModel::Skipped:
        return Words::count(qint64(connection.skipped));
    case ConnectionTableModel::InRate:
        return closed ? u"–"_s : rate(row.inRate);
    case ConnectionTableModel::OutRate:
        return closed ? u"–"_s : rate(row.outRate);
    case ConnectionTableModel::Connected:
        return closed ? tr("gone %1").arg(age(now - row.closedAt))
                      : age(now - connection.connectedAt);
    default:
        return {};
    }
}

QString ServerWords::columnTitle(int column)
{
    switch (column) {
    case ConnectionTableModel::Nick:
        return tr("nick");
    case ConnectionTableModel::Address:
        return tr("address");
    case ConnectionTableModel::State:
        return tr("state");
    case ConnectionTableModel::RoundTrip:
        return tr("round trip");
    case ConnectionTableModel::BufferedAmount:
        return u"bufferedAmount"_s; // the API's word, never translated
    case ConnectionTableModel::Received:
        return tr("received");
    case ConnectionTableModel::Sent:
        return tr("sent");
    case ConnectionTableModel::Skipped:
        return tr("skipped");
    case ConnectionTableModel::InRate:
        return tr("in/s");
    case ConnectionTableModel::OutRate:
        return tr("out/s");
    case ConnectionTableModel::Connected:
        return tr("connected");
    default:
        return {};
    }
}

QString ServerWords::name(const ConnectionSnapshot &connection)
{
    return connection.name.isEmpty() ? connection.path : connection.name;
}

QString ServerWords::place(const QHostAddress &address)
{
    const QString text = Admission::placeOf(address).toString();
    return address.protocol() == QAbstractSocket::IPv6Protocol && text.contains(':'_L1)
        ? text + u"/64"_s
        : text;
}

QString ServerWords::state(const ConnectionSnapshot &connection)
{
    const QString state = Words::stateWithNumber(connection.state);
    if (connection.state == ReadyState::Closed && connection.closeCode != 0)
        return u"%1 · %2"_s.arg(state).arg(connection.closeCode);
    if (connection.state != ReadyState::Open)
        return state;
    if (connection.readingPaused)
        return tr("%1, frozen").arg(state);
    return connection.slow ? tr("%1, slow").arg(state) : state;
}

QString ServerWords::age(qint64 microseconds)
{
    const qint64 age = qMax<qint64>(0, microseconds);
    if (age < Minute)
        return tr("%1 s").arg(age / Second);
    if (age < Hour)
        return tr("%1 m").arg(age / Minute);
    if (age < Day)
        return tr("%1 h %2 m").arg(age / Hour).arg(age % Hour / Minute, 2, 10, '0'_L1);
    return tr("%1 d %2 h").arg(age / Day).arg(age % Day / Hour);
}

QString ServerWords::rate(double perSecond)
{
    const bool fine = perSecond > 0 && perSecond < 1;
    return QLocale().toString(perSecond, 'f', fine ? 1 : 0);
}

} // namespace Limpid
