// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/closecard.h"
#include "app-client/gui/nextstep.h"
#include "app-client/inspect/closeverdict.h"

#include <QLabel>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Cause = CloseVerdict::Cause;

namespace {

CloseVerdict ended(Cause cause, int code, int status = 0, const QString &body = {})
{
    CloseVerdict verdict;
    verdict.cause = cause;
    verdict.code = quint16(code);
    verdict.httpStatus = status;
    verdict.refusedBody = body;
    return verdict;
}

} // namespace

/// What is said of a connection that has ended.
class TestCloseCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyEndThatIsATroubleHasANextStep_data();
    void everyEndThatIsATroubleHasANextStep();
    void whatWasWantedNeedsNone_data();
    void whatWasWantedNeedsNone();
    void aRefusalIsShownWithItsText();
    void aLongTextIsShownFromItsBeginning();
    void theLastFramesAreALineEach();
    void rowsThatSayNothingAreHidden();

private:
    [[nodiscard]] QLabel &row(const char *name) const
    {
        return *m_card->findChild<QLabel *>(QString::fromLatin1(name));
    }

    std::unique_ptr<CloseCard> m_card;
};

void TestCloseCard::init()
{
    m_card = std::make_unique<CloseCard>();
    m_card->show();
}

void TestCloseCard::everyEndThatIsATroubleHasANextStep_data()
{
    QTest::addColumn<CloseVerdict>("verdict");
    for (const auto cause : { Cause::UnknownHost,
                              Cause::NoConnection,
                              Cause::TlsFailed,
                              Cause::NotWebSocket,
                              Cause::ProtocolError,
                              Cause::Lost }) {
        QTest::addRow("cause %d", int(cause)) << ended(cause, 1006);
    }
    for (const int code :
         { 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 3000, 4000, 4999 })
        QTest::addRow("%d", code) << ended(Cause::Peer, code);
    for (const int status : { 400, 401, 403, 404, 426, 429, 500, 503 })
        QTest::addRow("HTTP %d", status) << ended(Cause::RefusedUpgrade, 1006, status);
}

void TestCloseCard::everyEndThatIsATroubleHasANextStep()
{
    QFETCH(CloseVerdict, verdict);
    QVERIFY(!NextStep::after(verdict).isEmpty());
    m_card->setVerdict(verdict, {});
    QVERIFY(row("verdictNext").isVisible());
    QCOMPARE(row("verdictNext").text(), NextStep::after(verdict));
}

void TestCloseCard::whatWasWantedNeedsNone_data()
{
    QTest::addColumn<CloseVerdict>("verdict");
    QTest::newRow("closed here") << ended(Cause::Here, 1000);
    QTest::newRow("1000") << ended(Cause::Peer, 1000);
    QTest::newRow("1005") << ended(Cause::Peer, 1005);
}

void TestCloseCard::whatWasWantedNeedsNone()
{
    QFETCH(CloseVerdict, verdict);
    m_card->setVerdict(verdict, {});
    QVERIFY(!row("verdictNext").isVisible());
}

void TestCloseCard::aRefusalIsShownWithItsText()
{
    m_card->setVerdict(ended(Cause::RefusedUpgrade, 1006, 403, u"<b>wrong join code</b>"_s), {});
    QCOMPARE(row("verdictHttp").text(), u"403"_s);
    QVERIFY(row("verdictBody").isVisible());
    QCOMPARE(row("verdictBody").text(), u"<b>wrong join code</b>"_s);
    QCOMPARE(row("verdictBody").textFormat(), Qt::PlainText);
}

void TestCloseCard::aLongTextIsShownFromItsBeginning()
{
    const QString text = u"begins "_s + QString(10'000, u'x');
    m_card->setVerdict(ended(Cause::RefusedUpgrade, 1006, 500, text), {});
    QVERIFY(text.startsWith(row("verdictBody").text()));
    QVERIFY(row("verdictBody").text().size() < 1'000);
}

void TestCloseCard::theLastFramesAreALineEach()
{
    m_card->setVerdict(ended(Cause::Peer, 1002), { u"→ TEXT 2 B hi"_s, u"← CLOSE"_s });
    QCOMPARE(row("verdictLastFrames").text(), u"→ TEXT 2 B hi\n← CLOSE"_s);
    QVERIFY(row("verdictLastFrames").isVisible());
}

void TestCloseCard::rowsThatSayNothingAreHidden()
{
    m_card->setVerdict(ended(Cause::Here, 1000), {});
    for (const char *name : { "verdictBody", "verdictLastFrames", "verdictFailure", "verdictNext" })
        QVERIFY2(!row(name).isVisible(), name);
    QVERIFY(row("verdictCode").isVisible());
    m_card->clear();
    QVERIFY(!row("verdictCode").isVisible());
}

QTEST_MAIN(TestCloseCard)
#include "tst_closecard.moc"
