// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/router.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

class EmptyView : public HttpView
{
    [[nodiscard]] HttpAnswer get(const RequestHead &) const override { return {}; }
};

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsRoutedWhole_data();
    void aPathIsRoutedWhole();
    void theFirstRouteThatMatchesWins();
    void whatThePatternCatchesIsHandedOn();
    void aPathMayHaveAViewAndAConsumer_data();
    void aPathMayHaveAViewAndAConsumer();
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

void TestRouter::aPathMayHaveAViewAndAConsumer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("upgrade");
    QTest::addColumn<QString>("found");
    QTest::newRow("both, a page") << QByteArray("/both") << false << u"view"_s;
    QTest::newRow("both, a WebSocket") << QByteArray("/both") << true << u"consumer"_s;
    QTest::newRow("a view, a page") << QByteArray("/view") << false << u"view"_s;
    QTest::newRow("a view, a WebSocket") << QByteArray("/view") << true << u"404"_s;
    QTest::newRow("a consumer, a page") << QByteArray("/consumer") << false << u"consumer"_s;
    QTest::newRow("nothing, a page") << QByteArray("/views") << false << u"404"_s;
}

void TestRouter::aPathMayHaveAViewAndAConsumer()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, upgrade);
    Router router;
    const auto make = [](const RouteArguments &) { return std::make_unique<Consumer>(); };
    const auto view = std::make_shared<EmptyView>();
    router.add(u"/both"_s, make);
    router.add(u"/consumer"_s, make);
    router.addView(u"/both"_s, view);
    router.addView(u"/view"_s, view);
    const auto bytes = "GET " + path + " HTTP/1.1\r\nHost: h\r\n"
        + (upgrade ? "Upgrade: websocket\r\n\r\n" : "\r\n");
    const auto head = RequestHead::parse(bytes, bytes.size());
    const auto decision = router.route(std::get<RequestHead>(head));
    const QStringList kinds { u"404"_s, u"consumer"_s, u"view"_s };
    QTEST(kinds.at(qsizetype(decision.index())), "found");
    if (const auto *found = std::get_if<std::shared_ptr<const HttpView>>(&decision))
        QCOMPARE(found->get(), view.get());
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
