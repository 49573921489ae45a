// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/channelcapacity.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Where the set that begins at `begin`, behind its '[', ends: at its ']'; -1 if it does not.
qsizetype endOfSet(const QString &glob, qsizetype begin)
{
    auto from = begin;
    if (glob.mid(from).startsWith(u'!'))
        ++from;
    if (glob.mid(from).startsWith(u']')) // stands for itself there
        ++from;
    return glob.indexOf(u']', from);
}

QString setExpression(QString set)
{
    set.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s);
    if (set.startsWith(u'!'))
        set[0] = u'^';
    else if (set.startsWith(u'^'))
        set.prepend(u'\\');
    return u'[' + set + u']';
}

/// Python's fnmatch. Qt's wildcards are another dialect where brackets are not closed.
QRegularExpression expressionOf(const QString &glob)
{
    QString expression;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const auto end = glob[i] == u'[' ? endOfSet(glob, i + 1) : -1;
        if (end >= 0) {
            expression += setExpression(glob.mid(i + 1, end - i - 1));
            i = end;
        } else if (glob[i] == u'*') {
            expression += u".*"_s;
        } else if (glob[i] == u'?') {
            expression += u'.';
        } else {
            expression += QRegularExpression::escape(glob.mid(i, 1));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

} // namespace

void ChannelCapacity::addGlob(const QString &glob, int capacity)
{
    m_rules.append({ expressionOf(glob), capacity });
}

void ChannelCapacity::addExpression(const QString &expression, int capacity)
{
    m_rules.append({ QRegularExpression(expression), capacity });
}

int ChannelCapacity::of(const QString &channel) const
{
    for (const auto &rule : m_rules) {
        const auto match = rule.expression.match(channel,
                                                 0,
                                                 QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return rule.capacity;
    }
    return m_otherwise;
}

} // namespace Limpid
