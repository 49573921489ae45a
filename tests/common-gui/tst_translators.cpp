// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/statepill.h"
#include "common/gui/theme.h"
#include "common/gui/translators.h"
#include "common/gui/words.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// That a text is in a translation is checked by translations/check; here, that tr() finds it
/// there.
class tst_Translators : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { removeTranslators(); }

    void wordsAreInTheLocalesLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("pill");
        const QLocale chinese(QLocale::Chinese, QLocale::China);
        QTest::newRow("none") << QLocale::c() << u"going away"_s << u"State: OPEN 1"_s;
        QTest::newRow("English") << QLocale(u"en_GB"_s) << u"going away"_s << u"State: OPEN 1"_s;
        QTest::newRow("German") << QLocale(u"de_AT"_s) << u"geht offline"_s << u"Zustand: OPEN 1"_s;
        QTest::newRow("Chinese") << chinese << u"端点离线"_s << u"状态：OPEN 1"_s;
        QTest::newRow("French") << QLocale(u"fr_CA"_s) << u"départ"_s << u"État\u00a0: OPEN 1"_s;
        QTest::newRow("Spanish") << QLocale(u"es_MX"_s) << u"se va"_s << u"Estado: OPEN 1"_s;
        QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"離脱"_s << u"状態: OPEN 1"_s;
        QTest::newRow("one without a translation")
            << QLocale(u"is_IS"_s) << u"going away"_s << u"State: OPEN 1"_s;
    }
    void wordsAreInTheLocalesLanguage()
    {
        QFETCH(QLocale, locale);
        installTranslators(*qApp, locale);
        QTEST(Words::closeCodeName(1001), "word");
        const Theme theme(*qApp, Theme::Scheme::Light);
        StatePill pill(theme);
        pill.setState(ReadyState::Open, false);
        QTEST(pill.accessibleName(), "pill");
    }

    void countsHaveTheirPluralForm_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        const QLocale german(QLocale::German);
        const QLocale chinese(QLocale::Chinese, QLocale::China);
        QTest::newRow("English, one") << QLocale::c() << 1 << u"1 reconnect"_s;
        QTest::newRow("English, two") << QLocale::c() << 2 << u"2 reconnects"_s;
        QTest::newRow("German, one") << german << 1 << u"1 Neuverbindung"_s;
        QTest::newRow("German, none") << german << 0 << u"0 Neuverbindungen"_s;
        QTest::newRow("French, none") << QLocale(QLocale::French) << 0 << u"0 reconnexion"_s;
        QTest::newRow("French, two") << QLocale(QLocale::French) << 2 << u"2 reconnexions"_s;
        QTest::newRow("Spanish, none") << QLocale(QLocale::Spanish) << 0 << u"0 reconexiones"_s;
        QTest::newRow("Japanese has one form")
            << QLocale(QLocale::Japanese) << 1 << u"再接続 1 回"_s;
        QTest::newRow("Chinese has one form") << chinese << 1 << u"重连 1 次"_s;
    }
    void countsHaveTheirPluralForm()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, count);
        installTranslators(*qApp, locale);
        QTEST(QCoreApplication::translate(
                  "Limpid::ClientStatusBar", "%n reconnect(s)", nullptr, count),
              "words");
    }

private:
    static void removeTranslators() { qDeleteAll(qApp->findChildren<QTranslator *>()); }
};

QTEST_MAIN(tst_Translators)
#include "tst_translators.moc"
