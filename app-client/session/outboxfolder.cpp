// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/outboxfolder.h"

#include "app-client/session/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// The same for all ways to write one server's address.
QString serverOf(const QString &url)
{
    QUrl server = QUrl(url).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                     | QUrl::NormalizePathSegments);
    server.setPort(server.port(server.scheme() == "wss"_L1 ? 443 : 80));
    if (server.path().isEmpty()) {
        server.setPath(u"/"_s);
    }
    return server.toString(QUrl::FullyEncoded);
}

} // namespace

OutboxFolder::OutboxFolder(const QString &path)
    : m_path(path)
{
}

std::unique_ptr<Outbox> OutboxFolder::open(const QString &url, const Nick &nick)
{
    if (!QDir().mkpath(m_path)) {
        m_problem = u"%1 cannot be made"_s.arg(m_path);
        return nullptr;
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (int number = 0; number < MaximumFiles; ++number) {
        auto file = std::make_unique<DurableFile>(fileName(url, nick, number));
        if (file->open()) {
            auto outbox = std::make_unique<Outbox>(std::move(file));
            adoptLeftovers(*outbox, url, nick, number);
            return outbox;
        }
        m_problem = file->problem();
    }
    return nullptr;
}

QString OutboxFolder::fileName(const QString &url, const Nick &nick, int number) const
{
    const QByteArray who = (serverOf(url) + u'\n' + nick.toString()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex();
    return u"%1/%2-%3.outbox"_s.arg(m_path, QString::fromLatin1(hash.left(24))).arg(number);
}

void OutboxFolder::adoptLeftovers(Outbox &outbox, const QString &url, const Nick &nick, int own)
{
    for (int number = 0; number < MaximumFiles; ++number) {
        const QString name = fileName(url, nick, number);
        if (number == own || QFileInfo(name).size() == 0) {
            continue;
        }
        auto file = std::make_unique<DurableFile>(name);
        if (file->open()) {
            Outbox left(std::move(file));
            outbox.adopt(left);
        }
    }
}

} // namespace Limpid
