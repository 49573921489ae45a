// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/nickcompletion.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QStringList Nicks { u"Adam"_s, u"adele"_s, u"Bob"_s, u"收"_s };

} // namespace

class TestNickCompletion : public QObject
{
    Q_OBJECT

private slots:
    void aNickIsCompleted_data();
    void aNickIsCompleted();
    void askedAgainItGoesRoundToWhatWasTyped();
    void whoTypesOnBeginsAnew();
};

void TestNickCompletion::aNickIsCompleted_data()
{
    QTest::addColumn<QString>("before"); // the cursor
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("completed"); // nothing: nothing happens
    QTest::newRow("at the beginning") << u"bo"_s << u""_s << u"Bob: "_s;
    QTest::newRow("at the beginning of a line") << u"yes\nbo"_s << u""_s << u"yes\nBob: "_s;
    QTest::newRow("later") << u"ask bo"_s << u""_s << u"ask Bob "_s;
    QTest::newRow("with the sign") << u"ask @b"_s << u""_s << u"ask @Bob "_s;
    QTest::newRow("the sign alone") << u"@"_s << u""_s << u"@Adam: "_s;
    QTest::newRow("the first of several") << u"AD"_s << u""_s << u"Adam: "_s;
    QTest::newRow("before a space") << u"ask bo"_s << u" today"_s << u"ask Bob today"_s;
    QTest::newRow("Han") << u"收"_s << u""_s << u"收: "_s;
    QTest::newRow("nothing typed") << u""_s << u""_s << QString();
    QTest::newRow("behind a space") << u"ask "_s << u""_s << QString();
    QTest::newRow("nobody's") << u"zo"_s << u""_s << QString();
    QTest::newRow("inside a nick") << u"ob"_s << u""_s << QString();
}

void TestNickCompletion::aNickIsCompleted()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, completed);
    NickCompletion completion;
    const auto result = completion.next(before + after, before.size(), Nicks);
    QCOMPARE(result.has_value(), !completed.isEmpty());
    if (result) {
        QCOMPARE(result->text, completed);
        QCOMPARE(result->cursor, completed.size() - after.size());
    }
}

void TestNickCompletion::askedAgainItGoesRoundToWhatWasTyped()
{
    NickCompletion completion;
    QStringList texts;
    NickCompletion::Result last { u"ad"_s, 2 };
    for (int i = 0; i < 4; ++i) {
        const auto next = completion.next(last.text, last.cursor, Nicks);
        QVERIFY(next);
        last = *next;
        texts += last.text;
    }
    QCOMPARE(texts, QStringList({ u"Adam: "_s, u"adele: "_s, u"ad"_s, u"Adam: "_s }));
}

void TestNickCompletion::whoTypesOnBeginsAnew()
{
    NickCompletion completion;
    QVERIFY(completion.next(u"ad"_s, 2, Nicks));
    const auto result = completion.next(u"Adam: b"_s, 7, Nicks);
    QVERIFY(result);
    QCOMPARE(result->text, u"Adam: Bob "_s);
}

QTEST_GUILESS_MAIN(TestNickCompletion)
#include "tst_nickcompletion.moc"
