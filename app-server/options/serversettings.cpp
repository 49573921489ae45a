// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/serversettings.h"

#include "common/process/privatefile.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto GeometryKey = "window/geometry"_L1;

QString keyOf(const QString &option)
{
    return u"options/"_s + option;
}

/// What makes no sense beside an option: it is left out where the command line says that one.
QStringList opposedTo(const QString &option)
{
    static const QStringList ofLayer { u"layer-key"_s, u"layer-prefix"_s, u"event-type"_s };
    static const QStringList ofFile { u"history"_s, u"no-history"_s, u"durability"_s };
    if (option == "layer"_L1)
        return ofLayer + ofFile;
    if (ofFile.contains(option)) {
        QStringList opposed = ofLayer + QStringList { u"layer"_s };
        if (option != "durability"_L1)
            opposed += option == "history"_L1 ? u"no-history"_s : u"history"_s;
        return opposed;
    }
    return {};
}

} // namespace

ServerSettings::ServerSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
    makePrivate(file);
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
    if (!makePrivate(m_settings.fileName()))
        return false;
    // By itself: what fails is not written later, and what failed once does not count for ever.
    QSettings written(m_settings.fileName(), QSettings::IniFormat);
    for (const OptionField &field : optionFields()) {
        if (values.contains(field.name))
            written.setValue(keyOf(field.name), values.value(field.name));
        else
            written.remove(keyOf(field.name));
    }
    written.sync();
    m_settings.sync();
    return written.status() == QSettings::NoError;
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
