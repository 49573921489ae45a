// SPDX-License-Identifier: GPL-3.0-or-later
// The group chat of Channels' tutorial: what one says in /ws/chat/ROOM/, everybody there reads.
#include <QCoreApplication>

#include <Limpid/Consumer>
#include <Limpid/Engine>
#include <Limpid/InMemoryChannelLayer>
#include <Limpid/LayerStation>
#include <Limpid/RouterApplication>
#include <iostream>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ChatConsumer : public Consumer
{
public:
    ChatConsumer(LayerStation &station, const QString &room)
        : Consumer(station)
        , m_group(*GroupName::fromString("chat_"_L1 + room))
    {
        onEvent(u"chat.message"_s, &ChatConsumer::chatMessage);
    }

protected:
    QList<GroupName> groups() const override { return { m_group }; }

    void receiveText(const QString &text) override
    {
        groupSend(m_group, { { u"type"_s, u"chat.message"_s }, { u"message"_s, text } });
    }

private:
    void chatMessage(const LayerMessage &event) { sendText(event.text(u"message"_s)); }

    const GroupName m_group;
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    InMemoryChannelLayer layer;
    LayerStation station(layer);
    Router router;
    router.add(u"/ws/chat/(?<room>[a-z0-9]+)/"_s, [&station](const RouteArguments &arguments) {
        return std::make_unique<ChatConsumer>(station, arguments.value(u"room"_s));
    });
    RouterApplication application(std::move(router));
    Engine engine(application);
    QObject::connect(&engine, &Engine::listening, &program, [](const QUrl &url) {
        std::cout << "listening on " << url.toString().toStdString() << std::endl;
    });
    engine.start({ .port = 0 });
    return program.exec();
}
