// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/router.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QRegularExpression wholePath(const QString &pattern)
{
    QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    Q_ASSERT(whole.isValid());
    // Compiled now, on one thread: afterwards it is only read.
    whole.optimize();
    return whole;
}

} // namespace

void Router::add(const QString &pattern, ConsumerFactory factory)
{
    m_routes.push_back({ wholePath(pattern), std::move(factory) });
}

void Router::addView(const QString &pattern, std::shared_ptr<const HttpView> view)
{
    m_views.push_back({ wholePath(pattern), std::move(view) });
}

Decision Router::route(const RequestHead &request) const
{
    if (!request.isUpgrade()) {
        for (const auto &view : m_views) {
            if (view.pattern.match(request.path()).hasMatch())
                return view.view;
        }
    }
    return route(request.path());
}

Decision Router::route(const QString &path) const
{
    for (const auto &route : m_routes) {
        const auto match = route.pattern.match(path);
        if (!match.hasMatch())
            continue;
        RouteArguments arguments;
        const auto names = route.pattern.namedCaptureGroups();
        for (qsizetype i = 1; i < names.size(); ++i) {
            if (!names[i].isEmpty())
                arguments.insert(names[i], match.captured(int(i)));
        }
        return route.factory(arguments);
    }
    return Refusal { 404, u"There is nothing at %1."_s.arg(path) };
}

} // namespace Limpid
