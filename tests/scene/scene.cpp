// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/scene.h"

#include "app-client/gui/stateribbon.h"
#include "common/gui/banner.h"
#include "common/models/memberlistmodel.h"
#include "common/models/messagelistmodel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

EngineConfig onAFreePort()
{
    EngineConfig config;
    config.port = 0;
    return config;
}

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    WebSocketOptions options;
    options.framePayloads = true;
    return WebSocket::open(url, protocols, options, exception);
}

} // namespace

Scene::Scene(QApplication &application, Theme::Scheme scheme)
    : m_theme(application, scheme)
    , m_engine(m_application)
    , m_settings(m_directory.filePath(u"client.ini"_s))
    , m_outboxes(m_directory.filePath(u"outbox"_s))
    , m_server(std::make_unique<ServerWindow>(m_engine, m_theme, onAFreePort()))
    , m_windows(&openWebSocket,
                m_theme,
                m_settings,
                [this](const QString &url, const Nick &nick) { return m_outboxes.open(url, nick); },
                { m_notifier, m_links })
{
    m_server->show();
}

QString Scene::url() const
{
    return m_engine.state() == Engine::State::Listening ? m_engine.url().toString() : QString();
}

bool Scene::startServer()
{
    QTest::mouseClick(&find<QPushButton>(*m_server, u"startButton"_s), Qt::LeftButton);
    return QTest::qWaitFor([this] { return !url().isEmpty(); });
}

bool Scene::stopServer()
{
    QTest::mouseClick(&find<QPushButton>(*m_server, u"stopButton"_s), Qt::LeftButton);
    // With clients there it asks once, in a banner.
    if (!banner(*m_server).isEmpty())
        QTest::mouseClick(&find<QPushButton>(*m_server, u"bannerAction"_s), Qt::LeftButton);
    return QTest::qWaitFor([this] { return m_engine.state() == Engine::State::Stopped; }, 8'000);
}

ClientWindow *Scene::openClient(const QString &url, const QString &nick, const QString &group)
{
    ClientStart how { url, nick, {}, true };
    if (const auto name = GroupName::fromString(group))
        how.groups << *name;
    return m_windows.open(how);
}

ClientWindow *Scene::addClient(const QString &nick, const QString &group)
{
    ClientWindow *window = openClient(url(), nick, group);
    const bool joined = QTest::qWaitFor([=] { return members(*window).contains(nick); });
    return joined ? window : nullptr;
}

void Scene::say(ClientWindow &window, const QString &text)
{
    auto &composer = find<QPlainTextEdit>(window, u"composer"_s);
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(&composer, c.toLatin1());
            continue;
        }
        // What no key of this keyboard says comes from an input method.
        QInputMethodEvent composed;
        composed.setCommitString(c);
        QCoreApplication::sendEvent(&composer, &composed);
    }
    QTest::keyClick(&composer, Qt::Key_Return);
}

QStringList Scene::messages(ClientWindow &window)
{
    QStringList lines;
    const QAbstractItemModel *model = find<QListView>(window, u"messages"_s).model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        lines << u"%1: %2"_s.arg(index.data(MessageListModel::SenderRole).toString(),
                                 index.data(MessageListModel::TextRole).toString());
    }
    return lines;
}

QStringList Scene::members(ClientWindow &window)
{
    QStringList nicks;
    const QAbstractItemModel *model = find<QListView>(window, u"members"_s).model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        nicks << model->index(row, 0).data(MemberListModel::NickRole).toString();
    return nicks;
}

QStringList Scene::ribbon(ClientWindow &window)
{
    QStringList segments;
    const auto &ribbon = find<StateRibbon>(window, u"ribbon"_s);
    for (int i = 0; i < ribbon.segmentCount(); ++i)
        segments << ribbon.segmentText(i);
    return segments;
}

QString Scene::banner(QWidget &window)
{
    const auto &banner = find<Banner>(window, u"banner"_s);
    if (!banner.isVisible())
        return {};
    return banner.detail().isEmpty() ? banner.headline()
                                     : banner.headline() + u'\n' + banner.detail();
}

} // namespace Limpid
