// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/settingwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

struct Label
{
    const char *option;
    const char *words;
};

constexpr std::array Labels {
    Label { "port", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Port") },
    Label { "workers", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Worker threads") },
    Label { "listen", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Address to listen on") },
    Label { "secret", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Join code") },
    Label { "allow-origin", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Allowed origins") },
    Label { "tls-cert", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Certificate (PEM)") },
    Label { "tls-key", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Its private key (PEM)") },
    Label { "appearance", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Appearance") },
    Label { "max-message", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Largest message") },
    Label { "max-header", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Largest request head") },
    Label { "high-water", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Slow with more waiting") },
    Label { "max-buffered",
            QT_TRANSLATE_NOOP("Limpid::SettingWords", "Too slow with more waiting") },
    Label { "slow-consumer", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Who is too slow") },
    Label { "max-connections", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Connections") },
    Label { "max-connections-per-address",
            QT_TRANSLATE_NOOP("Limpid::SettingWords", "Connections of one address") },
    Label { "rate", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Messages a second, chat") },
    Label { "relay-rate", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Messages a second, others") },
    Label { "handshake-timeout", QT_TRANSLATE_NOOP("Limpid::SettingWords", "For a request") },
    Label { "keepalive", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Silence before a ping") },
    Label { "keepalive-timeout", QT_TRANSLATE_NOOP("Limpid::SettingWords", "For its answer") },
    Label { "closing-timeout",
            QT_TRANSLATE_NOOP("Limpid::SettingWords", "For the other Close frame") },
    Label { "stop-timeout", QT_TRANSLATE_NOOP("Limpid::SettingWords", "For stopping") },
    Label { "history", QT_TRANSLATE_NOOP("Limpid::SettingWords", "File") },
    Label { "no-history", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Keep nothing") },
    Label { "durability",
            QT_TRANSLATE_NOOP("Limpid::SettingWords", "An accepted message survives") },
    Label { "keep-messages", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Messages of a group") },
    Label { "keep-days", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Days") },
    Label { "layer", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Channel layer") },
    Label { "layer-key", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Keys that seal") },
    Label { "layer-prefix", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Names begin with") },
    Label { "event-type", QT_TRANSLATE_NOOP("Limpid::SettingWords", "Type of events") },
};

} // namespace

QString SettingWords::label(const OptionField &field)
{
    for (const Label &label : Labels) {
        if (field.name == QLatin1StringView(label.option))
            return tr(label.words);
    }
    return {};
}

QString SettingWords::section(OptionField::Section section)
{
    switch (section) {
    case OptionField::Section::Access:
        return tr("Access");
    case OptionField::Section::Limits:
        return tr("Limits");
    case OptionField::Section::Times:
        return tr("Times");
    case OptionField::Section::History:
        return tr("History");
    case OptionField::Section::Layer:
        break;
    }
    return tr("Channel layer");
}

QString SettingWords::choice(const QString &option, const QString &value)
{
    if (option == "appearance"_L1) {
        return value == "light"_L1 ? tr("light")
            : value == "dark"_L1   ? tr("dark")
                                   : tr("as the desktop");
    }
    if (option == "slow-consumer"_L1)
        return value == "drop"_L1 ? tr("misses messages") : tr("is closed with 1013");
    return value == "full"_L1 ? tr("the end of the machine's power") : tr("the end of the server");
}

QString SettingWords::nought(const OptionField &field)
{
    if (field.name == "port"_L1)
        return tr("a free one");
    if (field.name == "keepalive"_L1)
        return tr("never");
    if (field.name == "history"_L1)
        return tr("one for each port");
    if (field.kind == OptionField::Kind::List)
        return tr("one a line");
    if (field.kind != OptionField::Kind::Number)
        return tr("none");
    return field.unit == "N"_L1 && field.minimum == 0 ? tr("no limit") : QString();
}

QString SettingWords::unit(const OptionField &field)
{
    if (field.unit == "BYTES"_L1)
        return tr(" bytes");
    return field.unit == "SECONDS"_L1 ? tr(" s") : QString();
}

} // namespace Limpid
