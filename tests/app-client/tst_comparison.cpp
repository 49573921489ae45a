// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/comparison.h"
#include "app-client/recording/recording.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

LogEntry sent(const QByteArray &payload, Opcode opcode = Opcode::Text)
{
    LogEntry entry;
    entry.direction = Direction::Sent;
    entry.opcode = opcode;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    return entry;
}

Recording recordingOf(const std::vector<LogEntry> &entries)
{
    Recording recording;
    for (const LogEntry &entry : entries)
        recording.add(entry);
    return recording;
}

/// One message a letter.
Recording letters(const QByteArray &text)
{
    Recording recording;
    for (const char letter : text)
        recording.add(sent(QByteArray(1, letter)));
    return recording;
}

/// "a" in both, "-a" only left, "+a" only right.
QString rows(const Comparison &comparison)
{
    QStringList words;
    for (const Comparison::Row &row : comparison.rows()) {
        const auto &message = row.left >= 0 ? comparison.left()[std::size_t(row.left)]
                                            : comparison.right()[std::size_t(row.right)];
        const QString sign = row.isSame() ? QString() : row.left >= 0 ? u"-"_s : u"+"_s;
        words += sign + QString::fromLatin1(message.payload);
    }
    return words.join(u' ');
}

/// By the textbook, for texts that are short.
int longestCommonSubsequence(const QByteArray &a, const QByteArray &b)
{
    std::vector<std::vector<int>> length(a.size() + 1, std::vector<int>(b.size() + 1));
    for (int i = 1; i <= a.size(); ++i) {
        for (int j = 1; j <= b.size(); ++j)
            length[i][j] = a[i - 1] == b[j - 1] ? length[i - 1][j - 1] + 1
                                                : std::max(length[i - 1][j], length[i][j - 1]);
    }
    return length[a.size()][b.size()];
}

QByteArray someLetters(QRandomGenerator &random)
{
    QByteArray text;
    for (auto i = random.bounded(20); i > 0; --i)
        text += char('a' + random.bounded(4));
    return text;
}

} // namespace

/// Two recordings side by side.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSameIsInOneRow_data();
    void whatIsTheSameIsInOneRow();
    void directionKindAndPayloadMakeTheDifference();
    void timesDoNot();
    void itIsALongestCommonSubsequence();
    void whatIsBeyondTheBoundIsCounted();
};

void TestComparison::whatIsTheSameIsInOneRow_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << u"a b c"_s;
    QTest::newRow("left only") << QByteArray("ab") << QByteArray() << u"-a -b"_s;
    QTest::newRow("right only") << QByteArray() << QByteArray("ab") << u"+a +b"_s;
    QTest::newRow("one is missing") << QByteArray("abc") << QByteArray("ac") << u"a -b c"_s;
    QTest::newRow("one came between") << QByteArray("ac") << QByteArray("abc") << u"a +b c"_s;
    QTest::newRow("another at the place")
        << QByteArray("axc") << QByteArray("ayc") << u"a -x +y c"_s;
    QTest::newRow("moved") << QByteArray("abc") << QByteArray("bca") << u"-a b c +a"_s;
}

void TestComparison::whatIsTheSameIsInOneRow()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QString, rows);
    const Comparison comparison(letters(left), letters(right));
    QCOMPARE(::rows(comparison), rows);
    QCOMPARE(comparison.same() + comparison.onlyLeft(), int(left.size()));
    QCOMPARE(comparison.same() + comparison.onlyRight(), int(right.size()));
}

void TestComparison::directionKindAndPayloadMakeTheDifference()
{
    LogEntry received = sent("a");
    received.direction = Direction::Received;
    const Recording left = recordingOf({ sent("a") });
    QCOMPARE(Comparison(left, recordingOf({ sent("a") })).same(), 1);
    QCOMPARE(Comparison(left, recordingOf({ received })).same(), 0);
    QCOMPARE(Comparison(left, recordingOf({ sent("a", Opcode::Binary) })).same(), 0);
    QCOMPARE(Comparison(left, recordingOf({ sent("aa") })).same(), 0);
}

void TestComparison::timesDoNot()
{
    Recording later = letters("abc");
    for (LogEntry &entry : later.entries)
        entry.time = 60'000'000;
    QCOMPARE(rows(Comparison(letters("abc"), later)), u"a b c"_s);
}

void TestComparison::itIsALongestCommonSubsequence()
{
    QRandomGenerator random(20261130);
    for (int i = 0; i < 500; ++i) {
        const QByteArray left = someLetters(random);
        const QByteArray right = someLetters(random);
        const Comparison comparison(letters(left), letters(right));
        QCOMPARE(comparison.same(), longestCommonSubsequence(left, right));
        QByteArray leftAgain;
        QByteArray rightAgain;
        for (const Comparison::Row &row : comparison.rows()) {
            if (row.left >= 0)
                leftAgain += comparison.left()[std::size_t(row.left)].payload;
            if (row.right >= 0)
                rightAgain += comparison.right()[std::size_t(row.right)].payload;
        }
        QCOMPARE(leftAgain, left);
        QCOMPARE(rightAgain, right);
    }
}

void TestComparison::whatIsBeyondTheBoundIsCounted()
{
    const auto most = qsizetype(Comparison::Most);
    const Comparison comparison(letters(QByteArray(most + 3, 'a')), letters(QByteArray(most, 'a')));
    QCOMPARE(comparison.same(), int(most));
    QCOMPARE(comparison.notCompared(), std::size_t(3));
    QCOMPARE(Comparison(letters("ab"), letters("b")).notCompared(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
