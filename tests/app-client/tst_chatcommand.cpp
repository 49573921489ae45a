// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatcommand.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Limpid::ChatCommand)

class TestChatCommand : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsATextOrACommand_data();
    void aLineIsATextOrACommand();
};

void TestChatCommand::aLineIsATextOrACommand_data()
{
    using Kind = ChatCommand::Kind;
    using Problem = ChatCommand::Problem;
    constexpr auto None = Problem::None;
    QTest::addColumn<QString>("line");
    QTest::addColumn<ChatCommand>("command");
    const auto row = [](const char *name, const QString &line, const ChatCommand &command) {
        QTest::newRow(name) << line << command;
    };
    row("a text", u"hello /join"_s, { Kind::Send, u"hello /join"_s, None, {} });
    row("a text with spaces", u"  hello "_s, { Kind::Send, u"  hello "_s, None, {} });
    row("two slashes", u"//join x"_s, { Kind::Send, u"/join x"_s, None, {} });
    row("two slashes alone", u"//"_s, { Kind::Send, u"/"_s, None, {} });
    row("a slash alone", u"/"_s, { Kind::Send, u"/"_s, None, {} });
    row("a slash and a space", u"/ or so"_s, { Kind::Send, u"/ or so"_s, None, {} });
    row("a slash behind a space", u" /join x"_s, { Kind::Send, u" /join x"_s, None, {} });
    row("join", u"/join lab-3"_s, { Kind::Join, u"lab-3"_s, None, u"join"_s });
    row("join with the sign", u"/join  #lab-3 "_s, { Kind::Join, u"lab-3"_s, None, u"join"_s });
    row("any case", u"/JOIN lab-3"_s, { Kind::Join, u"lab-3"_s, None, u"JOIN"_s });
    row("on the next line", u"/join\nlab-3"_s, { Kind::Join, u"lab-3"_s, None, u"join"_s });
    row("join nothing", u"/join"_s, { Kind::Join, {}, Problem::Missing, u"join"_s });
    row("join two", u"/join a b"_s, { Kind::Join, u"a b"_s, Problem::BadGroup, u"join"_s });
    row("leave", u"/leave"_s, { Kind::Leave, {}, None, u"leave"_s });
    row("leave another", u"/leave x"_s, { Kind::Leave, u"x"_s, Problem::Surplus, u"leave"_s });
    row("nick", u"/nick Ada L"_s, { Kind::Nick, u"Ada L"_s, None, u"nick"_s });
    row("nick nothing", u"/nick "_s, { Kind::Nick, {}, Problem::Missing, u"nick"_s });
    row("a nick too long",
        u"/nick "_s + QString(33, u'x'),
        { Kind::Nick, QString(33, u'x'), Problem::BadNick, u"nick"_s });
    row("me", u"/me waves"_s, { Kind::Send, u"* waves"_s, None, u"me"_s });
    row("me with lines", u"/me a\nb"_s, { Kind::Send, u"* a\nb"_s, None, u"me"_s });
    row("me nothing", u"/me"_s, { Kind::Send, {}, Problem::Missing, u"me"_s });
    row("clear", u"/clear"_s, { Kind::Clear, {}, None, u"clear"_s });
    row("ping", u"/ping "_s, { Kind::Ping, {}, None, u"ping"_s });
    row("help", u"/help"_s, { Kind::Help, {}, None, u"help"_s });
    row("unknown", u"/etc/passwd x"_s, { Kind::Send, u"x"_s, Problem::Unknown, u"etc/passwd"_s });
    row("the beginning of one", u"/jo x"_s, { Kind::Send, u"x"_s, Problem::Unknown, u"jo"_s });
}

void TestChatCommand::aLineIsATextOrACommand()
{
    QFETCH(QString, line);
    QFETCH(ChatCommand, command);
    const ChatCommand parsed = ChatCommand::parse(line);
    QCOMPARE(parsed.kind, command.kind);
    QCOMPARE(parsed.argument, command.argument);
    QCOMPARE(parsed.problem, command.problem);
    QCOMPARE(parsed.name, command.name);
}

QTEST_GUILESS_MAIN(TestChatCommand)
#include "tst_chatcommand.moc"
