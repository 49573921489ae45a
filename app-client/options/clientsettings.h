// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/options/profilename.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace Limpid {

/// What the client remembers from one run to the next.
class ClientSettings
{
public:
    static constexpr int MaximumAddresses = 12;

    /// file: an INI file.
    explicit ClientSettings(const QString &file, const ProfileName &profile = {});
    explicit ClientSettings(const ProfileName &profile); ///< of its settingsFile()

    [[nodiscard]] const ProfileName &profile() const { return m_profile; }

    [[nodiscard]] QStringList recentAddresses() const; ///< the newest first
    void addRecentAddress(const QString &url);
    [[nodiscard]] QStringList recentRawAddresses() const; ///< those of raw mode; the same
    void addRecentRawAddress(const QString &url);
    [[nodiscard]] QString nick() const; ///< empty: none remembered
    void setNick(const QString &nick);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray rawGeometry() const; ///< of a window in raw mode
    void setRawGeometry(const QByteArray &geometry);
    /// The state of a splitter, by its objectName.
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);
    [[nodiscard]] bool isInspectorVisible() const; ///< false the first time
    void setInspectorVisible(bool visible);
    [[nodiscard]] bool areMentionsNotified() const; ///< true the first time
    void setMentionsNotified(bool notified);

private:
    [[nodiscard]] QStringList addresses(QLatin1StringView key) const;
    void addAddress(QLatin1StringView key, const QString &url);

    ProfileName m_profile;
    QSettings m_settings;
};

} // namespace Limpid
