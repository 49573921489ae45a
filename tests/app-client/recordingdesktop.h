// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/clientdesktop.h"
#include "app-client/gui/linkopener.h"
#include "app-client/gui/notifier.h"

#include <QUrl>

namespace Limpid {

/// A desktop that only writes down what it is asked for.
class RecordingDesktop
{
public:
    [[nodiscard]] ClientDesktop desktop() { return { m_notifier, m_links }; }
    [[nodiscard]] const QList<Notification> &notifications() const { return m_notifier.all; }
    [[nodiscard]] const QList<QUrl> &opened() const { return m_links.all; }
    void choose(const Notification &notification) { emit m_notifier.chosen(notification); }

private:
    struct WritingNotifier : Notifier
    {
        void notify(const Notification &notification) override { all += notification; }
        QList<Notification> all;
    };
    struct WritingLinks : LinkOpener
    {
        bool open(const QUrl &url) override
        {
            all += url;
            return true;
        }
        QList<QUrl> all;
    };

    WritingNotifier m_notifier;
    WritingLinks m_links;
};

} // namespace Limpid
