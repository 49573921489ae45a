// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program itself, with a window, and what was saved for it.
class TestSavedSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedOptionsHold();
    void theCommandLineComesFirst();
    void withoutAWindowNothingSavedHolds();
    void whatCannotBeHeededOpensAStoppedWindow_data();
    void whatCannotBeHeededOpensAStoppedWindow();

private:
    void save(const QString &option, const QString &value) const;
    void start(const QStringList &arguments);
    /// Whether the line has come on standard output or standard error.
    [[nodiscard]] bool says(const QByteArray &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_said;
};

void TestSavedSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QProcess>();
    m_said.clear();
}

void TestSavedSettings::cleanup()
{
    m_server->terminate();
    QVERIFY(m_server->waitForFinished());
}

void TestSavedSettings::save(const QString &option, const QString &value) const
{
    QSettings(m_folder->filePath(u"limpid/limpid-server.conf"_s), QSettings::IniFormat)
        .setValue(u"options/"_s + option, QStringList { value });
}

void TestSavedSettings::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    m_server->setProcessEnvironment(environment);
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(QStringLiteral(LIMPID_SERVER), arguments);
    QVERIFY(m_server->waitForStarted());
}

bool TestSavedSettings::says(const QByteArray &words)
{
    return QTest::qWaitFor(
        [&] {
            m_said += m_server->readAll();
            return m_said.contains(words);
        },
        20'000);
}

void TestSavedSettings::savedOptionsHold()
{
    save(u"port"_s, u"0"_s);
    save(u"listen"_s, u"127.0.0.2"_s);
    start({});
    QVERIFY2(says("listening on ws://127.0.0.2:"), m_said.constData());
}

void TestSavedSettings::theCommandLineComesFirst()
{
    save(u"port"_s, u"0"_s);
    save(u"listen"_s, u"127.0.0.2"_s);
    start({ u"--listen"_s, u"127.0.0.3"_s });
    QVERIFY2(says("listening on ws://127.0.0.3:"), m_said.constData());
}

void TestSavedSettings::withoutAWindowNothingSavedHolds()
{
    save(u"listen"_s, u"127.0.0.2"_s);
    start({ u"--headless"_s, u"--port"_s, u"0"_s });
    QVERIFY2(says("listening on ws://127.0.0.1:"), m_said.constData());
}

void TestSavedSettings::whatCannotBeHeededOpensAStoppedWindow_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("a certificate without its key") << u"tls-cert"_s << u"/none.pem"_s;
    QTest::newRow("a history that is none") << u"history"_s << u"/proc/none/chat.db"_s;
}

void TestSavedSettings::whatCannotBeHeededOpensAStoppedWindow()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    save(option, value);
    start({ u"--port"_s, u"0"_s });
    QVERIFY2(says("what was saved is not in use: "), m_said.constData());
    QCOMPARE(m_server->state(), QProcess::Running);
    QVERIFY2(!m_said.contains("listening"), m_said.constData());
}

QTEST_GUILESS_MAIN(TestSavedSettings)
#include "tst_savedsettings.moc"
