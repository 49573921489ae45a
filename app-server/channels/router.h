// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"
#include "app-server/engine/application.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <vector>

namespace Limpid {

/// What a route's pattern caught, by the names of its groups.
using RouteArguments = QHash<QString, QString>;
using ConsumerFactory = std::function<std::unique_ptr<Consumer>(const RouteArguments &arguments)>;

/// Maps paths to consumers and views, as Channels' URLRouter does; what no route matches is 404.
///
/// Patterns match the whole percent-decoded path; the first that matches wins. Routes are added
/// before the router is used; from then on it may be asked on any thread. Factories are called on
/// worker threads.
class Router
{
public:
    /// pattern: a valid regular expression, such as "/chat/(?<group>[^/]+)/".
    void add(const QString &pattern, ConsumerFactory factory);

    /// pattern: the same. A path may have both, a view for plain HTTP and a consumer for WebSocket.
    void addView(const QString &pattern, std::shared_ptr<const HttpView> view);

    /// The consumer for a request that asks for WebSocket, the view for another, or 404. A consumer
    /// also where there is no view: the engine says then that WebSocket is needed.
    [[nodiscard]] Decision route(const RequestHead &request) const;
    /// The consumer for a path, or 404.
    [[nodiscard]] Decision route(const QString &path) const;

private:
    struct Route
    {
        QRegularExpression pattern;
        ConsumerFactory factory;
    };
    struct View
    {
        QRegularExpression pattern;
        std::shared_ptr<const HttpView> view;
    };

    std::vector<Route> m_routes;
    std::vector<View> m_views;
};

} // namespace Limpid
