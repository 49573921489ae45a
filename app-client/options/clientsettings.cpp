// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientsettings.h"

#include "common/process/privatefile.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto AddressesKey = "connection/addresses"_L1;
constexpr auto RawAddressesKey = "raw/addresses"_L1;
constexpr auto RawGeometryKey = "raw/geometry"_L1;
constexpr auto NickKey = "connection/nick"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto InspectorKey = "window/inspector"_L1;
constexpr auto MentionsKey = "notifications/mentions"_L1;

} // namespace

ClientSettings::ClientSettings(const QString &file, const ProfileName &profile)
    : m_profile(profile)
    , m_settings(file, QSettings::IniFormat)
{
    makePrivate(file); // addresses may have tokens in them
}

ClientSettings::ClientSettings(const ProfileName &profile)
    : ClientSettings(profile.settingsFile(), profile)
{
}

QStringList ClientSettings::addresses(QLatin1StringView key) const
{
    return m_settings.value(key).toStringList().mid(0, MaximumAddresses);
}

void ClientSettings::addAddress(QLatin1StringView key, const QString &url)
{
    QStringList kept = addresses(key);
    kept.removeAll(url);
    kept.prepend(url);
    m_settings.setValue(key, kept.mid(0, MaximumAddresses));
}

QStringList ClientSettings::recentAddresses() const
{
    return addresses(AddressesKey);
}

void ClientSettings::addRecentAddress(const QString &url)
{
    addAddress(AddressesKey, url);
}

QStringList ClientSettings::recentRawAddresses() const
{
    return addresses(RawAddressesKey);
}

void ClientSettings::addRecentRawAddress(const QString &url)
{
    addAddress(RawAddressesKey, url);
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

QByteArray ClientSettings::rawGeometry() const
{
    return m_settings.value(RawGeometryKey).toByteArray();
}

void ClientSettings::setRawGeometry(const QByteArray &geometry)
{
    m_settings.setValue(RawGeometryKey, geometry);
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
