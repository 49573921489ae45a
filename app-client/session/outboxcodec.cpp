// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/outboxcodec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype ChecksumDigits = 16;

QByteArray checksum(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(ChecksumDigits);
}

QByteArray line(const QJsonObject &record)
{
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return checksum(json) + ' ' + json + '\n';
}

/// Nothing if the line is not as it was written.
QJsonObject recordOf(const QByteArray &line)
{
    const QByteArray json = line.mid(ChecksumDigits + 1);
    if (line.size() <= ChecksumDigits || line[ChecksumDigits] != ' '
        || checksum(json) != line.left(ChecksumDigits)) {
        return {};
    }
    return QJsonDocument::fromJson(json).object();
}

auto find(QList<OutboxEntry> &entries, const QUuid &id)
{
    return std::find_if(
        entries.begin(), entries.end(), [&id](const OutboxEntry &e) { return e.id == id; });
}

bool readPut(const QJsonObject &record, QList<OutboxEntry> &entries)
{
    OutboxEntry entry;
    entry.id = QUuid::fromString(record["put"_L1].toString());
    entry.group = GroupName::fromString(record["group"_L1].toString()).value_or(GroupName());
    entry.text = record["text"_L1].toString();
    entry.writtenAt = QDateTime::fromMSecsSinceEpoch(record["writtenAt"_L1].toInteger(), Qt::UTC);
    entry.failed = record.contains("failure"_L1);
    entry.failure = record["failure"_L1].toString();
    if (entry.id.isNull() || entry.group.isNull() || entry.text.isEmpty()) {
        return false;
    }
    const auto known = find(entries, entry.id);
    if (known == entries.end()) {
        entries.append(entry);
    } else {
        *known = entry;
    }
    return true;
}

bool apply(const QJsonObject &record, OutboxContents &contents)
{
    if (record.contains("put"_L1)) {
        return readPut(record, contents.entries);
    }
    if (record.contains("remove"_L1)) {
        const auto known
            = find(contents.entries, QUuid::fromString(record["remove"_L1].toString()));
        if (known != contents.entries.end()) {
            contents.entries.erase(known);
        }
        return true;
    }
    if (record.contains("resume"_L1)) {
        contents.resumeToken = record["resume"_L1].toString();
        return true;
    }
    return false;
}

} // namespace

QByteArray OutboxCodec::put(const OutboxEntry &entry)
{
    QJsonObject record { { u"put"_s, entry.id.toString(QUuid::WithoutBraces) },
                         { u"group"_s, entry.group.toString() },
                         { u"text"_s, entry.text },
                         { u"writtenAt"_s, entry.writtenAt.toMSecsSinceEpoch() } };
    if (entry.failed) {
        record.insert(u"failure"_s, entry.failure);
    }
    return line(record);
}

QByteArray OutboxCodec::remove(const QUuid &id)
{
    return line({ { u"remove"_s, id.toString(QUuid::WithoutBraces) } });
}

QByteArray OutboxCodec::resume(const QString &token)
{
    return line({ { u"resume"_s, token } });
}

OutboxContents OutboxCodec::read(const QByteArray &journal)
{
    OutboxContents contents;
    qsizetype from = 0;
    while (from < journal.size()) {
        const qsizetype end = journal.indexOf('\n', from);
        contents.isWhole = end >= 0;
        const QByteArray text = journal.mid(from, contents.isWhole ? end - from : -1);
        const bool isGood = apply(recordOf(text), contents);
        if (!isGood && contents.isWhole) {
            ++contents.damaged;
        }
        from = contents.isWhole ? end + 1 : journal.size();
    }
    return contents;
}

QByteArray OutboxCodec::write(const OutboxContents &contents)
{
    QByteArray journal;
    if (!contents.resumeToken.isEmpty()) {
        journal += resume(contents.resumeToken);
    }
    for (const OutboxEntry &entry : contents.entries) {
        journal += put(entry);
    }
    return journal;
}

} // namespace Limpid
