// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messagelinks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Without what ends the sentence it stands in.
QStringView withoutEnd(QStringView link)
{
    static const QString marks = u".,;:!?'*_~。、，；：！？"_s;
    static const QString opening = u"([{（「『【"_s;
    static const QString closing = u")]}）」』】"_s;
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const qsizetype bracket = closing.indexOf(last);
        const bool isUnopened = bracket >= 0 && link.count(last) > link.count(opening[bracket]);
        if (!isUnopened && !marks.contains(last))
            break;
        link.chop(1);
    }
    return link;
}

} // namespace

QList<MessageLinks::Link> MessageLinks::find(const QString &text)
{
    static const QRegularExpression candidate(
        uR"((?<![\p{L}\p{N}+.\-])(?:https?|wschat)://[^\s<>"«»„“”\p{C}]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Link> links;
    auto matches = candidate.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView link = withoutEnd(match.capturedView());
        const QUrl url(link.toString(), QUrl::StrictMode);
        if (isOpenable(url))
            links.append({ match.capturedStart(), link.size(), url });
    }
    return links;
}

bool MessageLinks::isOpenable(const QUrl &url)
{
    const QString scheme = url.scheme(); // in lower case
    const bool isKnown = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "wschat"_L1;
    return isKnown && url.isValid() && !url.host().isEmpty();
}

} // namespace Limpid
