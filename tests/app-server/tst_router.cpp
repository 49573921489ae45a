// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/router.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsRoutedWhole_data();
    void aPathIsRoutedWhole();
    void theFirstRouteThatMatchesWins();
    void whatThePatternCatchesIsHandedOn();
};

void TestRouter::aPathIsRoutedWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("found");
    QTest::newRow("the path") << u"/chat/"_s << true;
    QTest::newRow("no slash is added") << u"/chat"_s << false;
    QTest::newRow("more behind it") << u"/chat/x"_s << false;
    QTest::newRow("more before it") << u"/a/chat/"_s << false;
    QTest::newRow("a line feed behind it") << u"/chat/\n"_s << false;
    QTest::newRow("another case") << u"/Chat/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestRouter::aPathIsRoutedWhole()
{
    QFETCH(QString, path);
    QFETCH(bool, found);
    Router router;
    router.add(u"/chat/"_s, [](const RouteArguments &) { return std::make_unique<Consumer>(); });
    const auto decision = router.route(path);
    QCOMPARE(std::holds_alternative<std::unique_ptr<Receiver>>(decision), found);
    if (!found)
        QCOMPARE(std::get<Refusal>(decision).status, 404);
}

void TestRouter::theFirstRouteThatMatchesWins()
{
    QString made;
    Router router;
    router.add(u"/a.*"_s, [&made](const RouteArguments &) {
        made += u"first "_s;
        return std::make_unique<Consumer>();
    });
    router.add(u"/ab"_s, [&made](const RouteArguments &) {
        made += u"second "_s;
        return std::make_unique<Consumer>();
    });
    QVERIFY(std::holds_alternative<std::unique_ptr<Receiver>>(router.route(u"/ab"_s)));
    QCOMPARE(made, u"first "_s);
}

void TestRouter::whatThePatternCatchesIsHandedOn()
{
    RouteArguments caught;
    Router router;
    router.add(u"/(?<kind>\\w+)/(\\d+)/(?<group>[^/]+)/"_s,
               [&caught](const RouteArguments &arguments) {
                   caught = arguments;
                   return std::make_unique<Consumer>();
               });
    QVERIFY(std::holds_alternative<std::unique_ptr<Receiver>>(router.route(u"/chat/12/你/"_s)));
    QCOMPARE(caught, (RouteArguments { { u"kind"_s, u"chat"_s }, { u"group"_s, u"你"_s } }));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
