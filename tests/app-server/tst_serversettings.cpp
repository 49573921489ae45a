// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/serveroptions.h"
#include "app-server/options/serversettings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What a server with a window remembers, and what the command line makes of it.
class TestServerSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyOptionHasAField();
    void fallbacksAreThoseOfTheCommandLine();
    void whatIsSavedIsThereTheNextTime();
    void whatIsNotSavedAnyMoreIsGone();
    void theCommandLineComesFirst_data();
    void theCommandLineComesFirst();
    void savedOptionsMakeTheServer();
    void onlyThePersonMayReadTheFile();
    void aFileThatCannotBeWrittenIsSaid();
    void whatOthersCouldReadIsClosedBeforeASecretIsInIt();
    void whatNobodyKnowsIsLeftAlone();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"server.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestServerSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestServerSettings::everyOptionHasAField()
{
    const auto help
        = std::get<OptionsExit>(parseServerOptions({ u"limpid-server"_s, u"--help"_s })).text;
    static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QSet<QString> all;
    for (auto matches = option.globalMatch(help); matches.hasNext();)
        all += matches.next().captured(1);
    QSet<QString> asked { u"help"_s, u"version"_s, u"headless"_s, u"control"_s, u"attach"_s };
    for (const OptionField &field : optionFields())
        asked += field.name;
    QCOMPARE(asked, all);
}

void TestServerSettings::fallbacksAreThoseOfTheCommandLine()
{
    // Each said as it holds without being said: nothing changes.
    OptionValues values;
    for (const OptionField &field : optionFields()) {
        if (!field.fallback.isEmpty() && field.name != "layer-prefix"_L1
            && field.name != "event-type"_L1) // those need a layer
            values.insert(field.name, { field.fallback });
    }
    const auto said = parseServerOptions(QStringList { QString() } + argumentsOf(values));
    const auto unsaid = parseServerOptions({ QString() });
    QVERIFY(std::holds_alternative<ServerOptions>(said));
    const auto &one = std::get<ServerOptions>(said);
    const auto &other = std::get<ServerOptions>(unsaid);
    QCOMPARE(one.engine.port, other.engine.port);
    QCOMPARE(one.engine.workers, other.engine.workers);
    QCOMPARE(one.engine.address, other.engine.address);
    QCOMPARE(one.engine.maxMessage, other.engine.maxMessage);
    QCOMPARE(one.engine.keepaliveInterval, other.engine.keepaliveInterval);
    QCOMPARE(one.engine.slowConsumer, other.engine.slowConsumer);
    QCOMPARE(one.history->durability, other.history->durability);
    QCOMPARE(one.history->keepMessages, other.history->keepMessages);
    QCOMPARE(one.layer.kind, other.layer.kind);
}

void TestServerSettings::whatIsSavedIsThereTheNextTime()
{
    const OptionValues values { { u"port"_s, { u"9000"_s } },
                                { u"no-history"_s, { QString() } },
                                { u"secret"_s, { u"a, b; c=d \"ü\""_s } },
                                { u"allow-origin"_s, { u".example"_s, u"https://a.example"_s } } };
    {
        ServerSettings settings(file());
        QVERIFY(settings.options().isEmpty());
        QVERIFY(settings.setOptions(values));
        settings.setGeometry("geometry");
        settings.setSplitter(u"split"_s, "state");
    }
    const ServerSettings again(file());
    QCOMPARE(again.options(), values);
    QCOMPARE(again.geometry(), "geometry");
    QCOMPARE(again.splitter(u"split"_s), "state");
}

void TestServerSettings::whatIsNotSavedAnyMoreIsGone()
{
    ServerSettings settings(file());
    QVERIFY(settings.setOptions({ { u"port"_s, { u"9000"_s } }, { u"rate"_s, { u"5"_s } } }));
    QVERIFY(settings.setOptions({ { u"rate"_s, { u"6"_s } } }));
    QCOMPARE(settings.options(), OptionValues({ { u"rate"_s, { u"6"_s } } }));
}

void TestServerSettings::theCommandLineComesFirst_data()
{
    QTest::addColumn<OptionValues>("saved");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("completed");
    const OptionValues port { { u"port"_s, { u"9000"_s } } };
    QTest::newRow("nothing said") << port << QStringList {} << QStringList { u"--port=9000"_s };
    QTest::newRow("another said") << port << QStringList { u"--rate=5"_s }
                                  << QStringList { u"--port=9000"_s, u"--rate=5"_s };
    QTest::newRow("the same said")
        << port << QStringList { u"--port=1"_s } << QStringList { u"--port=1"_s };
    QTest::newRow("the same said in two words")
        << port << QStringList { u"--port"_s, u"1"_s } << QStringList { u"--port"_s, u"1"_s };
    QTest::newRow("repeatable ones do not add up")
        << OptionValues { { u"layer"_s, { u"redis://a"_s, u"redis://b"_s } } }
        << QStringList { u"--layer=memory"_s } << QStringList { u"--layer=memory"_s };
    const OptionValues shared { { u"layer"_s, { u"redis://a"_s } },
                                { u"layer-key"_s, { u"k"_s } },
                                { u"secret"_s, { u"s"_s } } };
    QTest::newRow("what belongs to another layer is left out, and the join code is not")
        << shared << QStringList { u"--layer=memory"_s }
        << QStringList { u"--secret=s"_s, u"--layer=memory"_s };
    QTest::newRow("a file of its own takes the place of what is shared")
        << shared << QStringList { u"--no-history"_s }
        << QStringList { u"--secret=s"_s, u"--no-history"_s };
    QTest::newRow("a layer takes the place of a file")
        << OptionValues { { u"history"_s, { u"/x.db"_s } }, { u"durability"_s, { u"full"_s } } }
        << QStringList { u"--layer"_s, u"redis://a"_s }
        << QStringList { u"--layer"_s, u"redis://a"_s };
    QTest::newRow("no history is said")
        << OptionValues { { u"history"_s, { u"/x.db"_s } } } << QStringList { u"--no-history"_s }
        << QStringList { u"--no-history"_s };
    QTest::newRow("a history is said")
        << OptionValues { { u"no-history"_s, { QString() } } } << QStringList { u"--history=/x"_s }
        << QStringList { u"--history=/x"_s };
}

void TestServerSettings::theCommandLineComesFirst()
{
    QFETCH(OptionValues, saved);
    QFETCH(QStringList, said);
    QFETCH(QStringList, completed);
    ServerSettings settings(file());
    QVERIFY(settings.setOptions(saved));
    QCOMPARE(settings.completed(QStringList { u"limpid-server"_s } + said),
             QStringList { u"limpid-server"_s } + completed);
}

void TestServerSettings::savedOptionsMakeTheServer()
{
    ServerSettings settings(file());
    QVERIFY(settings.setOptions({ { u"port"_s, { u"9000"_s } },
                                  { u"slow-consumer"_s, { u"drop"_s } },
                                  { u"no-history"_s, { QString() } },
                                  { u"secret"_s, { u"--not an option"_s } } }));
    const auto parsed = parseServerOptions(settings.completed({ u"limpid-server"_s }));
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &options = std::get<ServerOptions>(parsed);
    QCOMPARE(options.engine.port, 9000);
    QCOMPARE(options.engine.slowConsumer, SlowConsumer::Drop);
    QCOMPARE(options.engine.joinCode, u"--not an option"_s);
    QVERIFY(!options.history);
}

void TestServerSettings::onlyThePersonMayReadTheFile()
{
    ServerSettings settings(file());
    QVERIFY(settings.setOptions({ { u"secret"_s, { u"x"_s } } }));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestServerSettings::aFileThatCannotBeWrittenIsSaid()
{
    ServerSettings settings(u"/proc/none/server.conf"_s);
    QVERIFY(!settings.setOptions({ { u"port"_s, { u"9000"_s } } }));
}

void TestServerSettings::whatOthersCouldReadIsClosedBeforeASecretIsInIt()
{
    QFile open(file());
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.close();
    QVERIFY(open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const ServerSettings settings(file());
    QVERIFY(!(QFile::permissions(file()) & QFile::ReadOther)); // and nothing is written yet
}

void TestServerSettings::whatNobodyKnowsIsLeftAlone()
{
    {
        QSettings newer(file(), QSettings::IniFormat);
        newer.setValue(u"options/of-tomorrow"_s, u"1"_s);
        newer.setValue(u"options/port"_s, u"9000"_s);
    }
    ServerSettings settings(file());
    QCOMPARE(settings.options(), OptionValues({ { u"port"_s, { u"9000"_s } } }));
    QVERIFY(settings.setOptions({}));
    QCOMPARE(QSettings(file(), QSettings::IniFormat).value(u"options/of-tomorrow"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
