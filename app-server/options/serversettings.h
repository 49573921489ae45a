// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/optionfield.h"

#include <QByteArray>
#include <QSettings>

namespace Limpid {

/// What a server with a window remembers from one run to the next.
class ServerSettings
{
public:
    /// file: an INI file, which may hold secrets: only the person whose it is may read it.
    explicit ServerSettings(const QString &file);
    [[nodiscard]] static QString defaultFile(); ///< where the desktop keeps settings

    /// What was saved for the options that optionFields() knows.
    [[nodiscard]] OptionValues options() const;
    /// False: they are not on the disk.
    bool setOptions(const OptionValues &values);
    /// The command line with what was saved and it does not say itself.
    [[nodiscard]] QStringList completed(const QStringList &arguments) const;

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The state of a splitter, by its objectName.
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace Limpid
