// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientsettings.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto AddressesKey = "connection/addresses"_L1;
constexpr auto NickKey = "connection/nick"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto InspectorKey = "window/inspector"_L1;
constexpr auto MentionsKey = "notifications/mentions"_L1;

} // namespace

ClientSettings::ClientSettings(const QString &file, const ProfileName &profile)
    : m_profile(profile)
    , m_settings(file, QSettings::IniFormat)
{
}

ClientSettings::ClientSettings(const ProfileName &profile)
    : ClientSettings(profile.settingsFile(), profile)
{
}

QStringList ClientSettings::recentAddresses() const
{
    return m_settings.value(AddressesKey).toStringList().mid(0, MaximumAddresses);
}

void ClientSettings::addRecentAddress(const QString &url)
{
    QStringList addresses = recentAddresses();
    addresses.removeAll(url);
    addresses.prepend(url);
    m_settings.setValue(AddressesKey, addresses.mid(0, MaximumAddresses));
}

QString ClientSettings::nick() const
{
    return m_settings.value(NickKey).toString();
}

void ClientSettings::setNick(const QString &nick)
{
    m_settings.setValue(NickKey, nick);
}

QByteArray ClientSettings::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void ClientSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray ClientSettings::splitter(const QString &name) const
{
    return m_settings.value(u"window/"_s + name).toByteArray();
}

void ClientSettings::setSplitter(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"window/"_s + name, state);
}

bool ClientSettings::isInspectorVisible() const
{
    return m_settings.value(InspectorKey, false).toBool();
}

void ClientSettings::setInspectorVisible(bool visible)
{
    m_settings.setValue(InspectorKey, visible);
}

bool ClientSettings::areMentionsNotified() const
{
    return m_settings.value(MentionsKey, true).toBool();
}

void ClientSettings::setMentionsNotified(bool notified)
{
    m_settings.setValue(MentionsKey, notified);
}

} // namespace Limpid
