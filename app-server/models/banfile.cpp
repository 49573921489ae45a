// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/banfile.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto BansKey = "bans"_L1;
constexpr auto AddressKey = "address"_L1;
constexpr auto WhoKey = "who"_L1;
constexpr auto SinceKey = "since"_L1;

} // namespace

BanFile::BanFile(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(u"limpid"_s, u"limpid-server"_s).fileName() : file,
                 QSettings::IniFormat)
{
}

QList<Ban> BanFile::read()
{
    QList<Ban> bans;
    const int count = m_settings.beginReadArray(BansKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QHostAddress address(m_settings.value(AddressKey).toString());
        if (!address.isNull())
            bans.append({ address,
                          m_settings.value(WhoKey).toString(),
                          m_settings.value(SinceKey).toLongLong() });
    }
    m_settings.endArray();
    return bans;
}

void BanFile::write(const QList<Ban> &bans)
{
    m_settings.remove(BansKey);
    m_settings.beginWriteArray(BansKey, int(bans.size()));
    for (int i = 0; i < bans.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(AddressKey, bans[i].address.toString());
        m_settings.setValue(WhoKey, bans[i].who);
        m_settings.setValue(SinceKey, bans[i].since);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace Limpid
