// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// limpid-client --compare as a script uses it.
class TestComparisonRun : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSameEndsWith0();
    void whatOnlyOneHasIsWrittenAndEndsWith1();
    void whatCannotBeReadEndsWith2();
    void whatAPeerSaidReachesNoTerminal();
    void aCutFileIsComparedAndSaid();

private:
    /// Compares two files of these contents.
    void compare(const QByteArray &left, const QByteArray &right);
    [[nodiscard]] static QByteArray message(const QByteArray &text, const QByteArray &time);

    QByteArray m_output;
    QByteArray m_complaint;
    int m_exitCode = -1;
};

QByteArray TestComparisonRun::message(const QByteArray &text, const QByteArray &time)
{
    return "{\"v\":1,\"time\":" + time
        + ",\"type\":\"message\",\"direction\":\"sent\",\"opcode\":1,\"name\":\"text\","
          "\"payloadLength\":1,\"text\":\""
        + text + "\"}\n";
}

void TestComparisonRun::compare(const QByteArray &left, const QByteArray &right)
{
    QTemporaryDir directory;
    QStringList arguments { u"--compare"_s };
    for (const auto &[name, content] : { std::pair(u"a"_s, left), std::pair(u"b"_s, right) }) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        arguments += file.fileName();
    }
    QProcess process;
    process.start(QStringLiteral(LIMPID_CLIENT), arguments);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    m_output = process.readAllStandardOutput();
    m_complaint = process.readAllStandardError();
    m_exitCode = process.exitCode();
}

void TestComparisonRun::whatIsTheSameEndsWith0()
{
    compare(message("a", "1"), message("a", "2"));
    QCOMPARE(m_output, QByteArray("1 the same, 0 only in the first, 0 only in the second\n"));
    QCOMPARE(m_exitCode, 0);
}

void TestComparisonRun::whatOnlyOneHasIsWrittenAndEndsWith1()
{
    compare(message("a", "1") + message("b", "2"), message("a", "1") + message("c", "3"));
    QCOMPARE(m_output,
             "- " + message("b", "2") + "+ " + message("c", "3")
                 + "1 the same, 1 only in the first, 1 only in the second\n");
    QCOMPARE(m_exitCode, 1);
}

void TestComparisonRun::whatCannotBeReadEndsWith2()
{
    compare(message("a", "1"), message("a", "1") + "what is this\n");
    QCOMPARE(m_output, QByteArray());
    QVERIFY2(m_complaint.contains("line 2 is not a JSON object"), m_complaint.constData());
    QCOMPARE(m_exitCode, 2);
}

void TestComparisonRun::whatAPeerSaidReachesNoTerminal()
{
    compare(message("\\u001b", "1"), message("a", "1"));
    QCOMPARE(m_exitCode, 1);
    QVERIFY(!m_output.contains('\x1b'));
}

void TestComparisonRun::aCutFileIsComparedAndSaid()
{
    compare(message("a", "1") + "{\"v\":1,", message("a", "1"));
    QVERIFY2(m_complaint.contains("middle of line 2"), m_complaint.constData());
    QCOMPARE(m_exitCode, 0);
}

QTEST_GUILESS_MAIN(TestComparisonRun)
#include "tst_comparisonrun.moc"
