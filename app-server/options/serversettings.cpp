// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/serversettings.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto GeometryKey = "window/geometry"_L1;

QString keyOf(const QString &option)
{
    return u"options/"_s + option;
}

/// What excludes each other: the one that was said last holds, and that is the command line's.
QStringList opposedTo(const QString &option)
{
    if (option == "history"_L1)
        return { u"no-history"_s };
    if (option == "no-history"_L1)
        return { u"history"_s };
    return {};
}

} // namespace

ServerSettings::ServerSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString ServerSettings::defaultFile()
{
    return QSettings(u"limpid"_s, u"limpid-server"_s).fileName();
}

OptionValues ServerSettings::options() const
{
    OptionValues values;
    for (const OptionField &field : optionFields()) {
        const QStringList saved = m_settings.value(keyOf(field.name)).toStringList();
        if (!saved.isEmpty())
            values.insert(field.name, saved);
    }
    return values;
}

bool ServerSettings::setOptions(const OptionValues &values)
{
    for (const OptionField &field : optionFields()) {
        if (values.contains(field.name))
            m_settings.setValue(keyOf(field.name), values.value(field.name));
        else
            m_settings.remove(keyOf(field.name));
    }
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return m_settings.status() == QSettings::NoError;
}

QStringList ServerSettings::completed(const QStringList &arguments) const
{
    OptionValues values = options();
    for (const QString &argument : arguments) {
        if (!argument.startsWith("--"_L1))
            continue;
        const QString name = argument.mid(2).section(u'=', 0, 0);
        values.remove(name);
        for (const QString &opposed : opposedTo(name))
            values.remove(opposed);
    }
    return arguments.mid(0, 1) + argumentsOf(values) + arguments.mid(1);
}

QByteArray ServerSettings::geometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void ServerSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray ServerSettings::splitter(const QString &name) const
{
    return m_settings.value(u"window/"_s + name).toByteArray();
}

void ServerSettings::setSplitter(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"window/"_s + name, state);
}

} // namespace Limpid
