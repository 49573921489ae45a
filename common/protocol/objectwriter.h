// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/cursor.h"
#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Limpid {

/// Writes one JSON object as UTF-8 bytes, its members in the order of the calls.
///
/// Not QJsonDocument: that sorts the members, and limpid.chat.v1 puts `type` first; and a message
/// to a group is encoded on the fan-out path, where building the tree costs several times the
/// bytes. What is written is checked by the tests with QJsonDocument. Names are written as they are
/// and must need no escaping.
class ObjectWriter
{
public:
    /// Begins the object with its type.
    explicit ObjectWriter(QByteArrayView type);

    void addString(QByteArrayView name, QStringView value);
    void addInteger(QByteArrayView name, qint64 value);
    void addBool(QByteArrayView name, bool value);
    void addGroup(const GroupName &group); ///< as `group`
    void addNick(const Nick &nick); ///< as `nick`
    void addId(const QUuid &id); ///< as `id`
    void addCursor(QByteArrayView name, const Cursor &cursor); ///< null for the null cursor
    void addTime(QByteArrayView name, const QDateTime &time); ///< ISO 8601, UTC, milliseconds

    void beginObject(QByteArrayView name); ///< a member that is an object
    void beginArray(QByteArrayView name);
    void beginElement(); ///< an element of the array that is an object
    void endObject(); ///< of beginObject() or beginElement()
    void endArray();

    /// Ends the object; nothing may be written after it.
    [[nodiscard]] QByteArray finish();

private:
    void addName(QByteArrayView name);
    void addQuoted(QStringView value);
    void separate();

    QByteArray m_json;
};

} // namespace Limpid
