// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/optionfield.h"

#include "app-server/options/numberoption.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

using Kind = OptionField::Kind;
using Section = OptionField::Section;

OptionField field(const QString &name, Section section, Kind kind, const QString &fallback = {})
{
    OptionField result;
    result.name = name;
    result.section = section;
    result.kind = kind;
    result.fallback = fallback;
    return result;
}

OptionField choice(const QString &name, Section section, const QStringList &choices)
{
    OptionField result = field(name, section, Kind::Choice, choices.first());
    result.choices = choices;
    return result;
}

OptionField count(const QString &name, Section section, qint64 maximum)
{
    OptionField result = field(name, section, Kind::Number, u"0"_s);
    result.unit = u"N"_s;
    result.maximum = maximum;
    return result;
}

OptionField numberField(const NumberOption &option)
{
    const bool isWhere = option.name == "port"_L1 || option.name == "workers"_L1;
    OptionField result = field(option.name,
                               isWhere                                ? Section::Access
                                   : option.valueName == "SECONDS"_L1 ? Section::Times
                                                                      : Section::Limits,
                               Kind::Number,
                               QString::number(option.fallback()));
    result.unit = option.valueName;
    result.minimum = option.minimum;
    result.maximum = option.maximum;
    return result;
}

} // namespace

QList<OptionField> optionFields()
{
    QList<OptionField> fields;
    for (const NumberOption &option : numberOptions())
        fields += numberField(option);
    fields += {
        field(u"listen"_s, Section::Access, Kind::Text, u"127.0.0.1"_s),
        field(u"secret"_s, Section::Access, Kind::Text),
        field(u"allow-origin"_s, Section::Access, Kind::List),
        field(u"tls-cert"_s, Section::Access, Kind::File),
        field(u"tls-key"_s, Section::Access, Kind::File),
        choice(u"appearance"_s, Section::Access, { u"system"_s, u"light"_s, u"dark"_s }),
        choice(u"slow-consumer"_s, Section::Limits, { u"close"_s, u"drop"_s }),
        field(u"history"_s, Section::History, Kind::File),
        field(u"no-history"_s, Section::History, Kind::Flag),
        choice(u"durability"_s, Section::History, { u"normal"_s, u"full"_s }),
        count(u"keep-messages"_s, Section::History, std::numeric_limits<int>::max()),
        count(u"keep-days"_s, Section::History, 36'500),
        field(u"layer"_s, Section::Layer, Kind::List, u"memory"_s),
        field(u"layer-key"_s, Section::Layer, Kind::List),
        field(u"layer-prefix"_s, Section::Layer, Kind::Text, u"asgi"_s),
        field(u"event-type"_s, Section::Layer, Kind::Text, u"xxx.ooo"_s),
    };
    return fields;
}

QStringList argumentsOf(const OptionValues &values)
{
    QSet<QString> flags;
    for (const OptionField &field : optionFields()) {
        if (field.kind == Kind::Flag)
            flags += field.name;
    }
    QStringList arguments;
    for (auto option = values.cbegin(); option != values.cend(); ++option) {
        for (const QString &value : option.value())
            arguments += flags.contains(option.key()) ? u"--"_s + option.key()
                                                      : u"--%1=%2"_s.arg(option.key(), value);
    }
    return arguments;
}

} // namespace Limpid
