// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Limpid {

/// One JSON object on one line, written field by field in the order of the calls.
///
/// By hand because QJsonDocument turns every text into UTF-16 and back and sorts the fields; a
/// line is made for each frame, and messages are megabytes.
class JsonLine
{
public:
    JsonLine();

    // Names are ASCII and need no escapes.
    void number(QByteArrayView name, qint64 value);
    void boolean(QByteArrayView name, bool value);
    void null(QByteArrayView name);
    void string(QByteArrayView name, QByteArrayView utf8); ///< has to be valid UTF-8
    void string(QByteArrayView name, const QString &value);
    void base64(QByteArrayView name, QByteArrayView bytes);
    void beginObject(QByteArrayView name);
    void endObject();

    /// The object with a line feed at its end; nothing may be added after that.
    [[nodiscard]] QByteArray take();

private:
    void begin(QByteArrayView name);

    QByteArray m_json;
};

} // namespace Limpid
