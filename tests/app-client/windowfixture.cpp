// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "sessionfixture.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Limpid {

WindowFixture::WindowFixture(Theme &theme)
    : m_settings(m_folder.filePath(u"client.ini"_s))
    , m_opener(&openWebSocket, theme, m_settings, &outboxInMemory, m_desktop.desktop())
    , m_window(m_opener.open({ m_server.url(), u"ada"_s, {}, false }))
{
}

bool WindowFixture::enter()
{
    m_window->session().joinGroup(group());
    part<QPushButton>(u"connectButton"_s).click();
    if (!QTest::qWaitFor([this] { return !m_server.commands().empty(); }))
        return false;
    m_server.say(welcome());
    m_server.say(joined());
    return activate() && QTest::qWaitFor([this] {
               return part<QListView>(u"members"_s).model()->rowCount() == 2;
           });
}

bool WindowFixture::activate()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window);
}

bool WindowFixture::deactivate()
{
    m_other.show();
    m_other.activateWindow();
    return QTest::qWaitFor([this] { return !m_window->isActiveWindow(); });
}

bool WindowFixture::join(const QString &name)
{
    auto &field = part<QLineEdit>(u"joinGroup"_s);
    QTest::keyClicks(&field, name);
    QTest::keyClick(&field, Qt::Key_Return);
    m_server.say(GroupJoined { group(name), {}, {}, 0, false });
    return QTest::qWaitFor(
        [&] { return shownGroup() == name && m_window->session().groups().isJoined(group(name)); });
}

bool WindowFixture::hear(int number, const QString &text)
{
    Message said = message(number);
    said.text = text;
    m_server.say(MessagePosted { said });
    const MessageListModel &messages = *m_window->session().messages(group());
    return QTest::qWaitFor([&] { return messages.rowOf(said.id) >= 0; });
}

void WindowFixture::type(const QString &text)
{
    QTest::keyClicks(&part<QPlainTextEdit>(u"composer"_s), text);
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&part<QPlainTextEdit>(u"composer"_s), Qt::Key(key), modifiers);
}

QString WindowFixture::shownGroup() const
{
    return part<QListView>(u"groups"_s).currentIndex().data().toString();
}

QStringList WindowFixture::sent() const
{
    QStringList texts;
    for (const Command &command : m_server.commands()) {
        if (const auto *message = std::get_if<SendMessage>(&command))
            texts += message->text;
    }
    return texts;
}

} // namespace Limpid
