// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What a translator can get wrong and a program can see, in every file of translations/; that no
/// text is missing is checked by translations/check.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFileHasTexts_data() { addLanguages(); }
    void everyFileHasTexts();
    void everyPluralFormIsThere_data() { addLanguages(); }
    void everyPluralFormIsThere();
    void placeholdersAreThoseOfTheSource_data() { addLanguages(); }
    void placeholdersAreThoseOfTheSource();
    void mnemonicsAreWhereTheSourceHasThem_data() { addLanguages(); }
    void mnemonicsAreWhereTheSourceHasThem();
    void ellipsesAndMarkupAreThoseOfTheSource_data() { addLanguages(); }
    void ellipsesAndMarkupAreThoseOfTheSource();

private:
    struct Text
    {
        QString source;
        QStringList forms; ///< one, or one for each plural form of the language
        bool isPlural;
    };

    static void addLanguages();
    static QList<Text> textsOf(const QString &file);
    static QStringList all(const QString &text, const QString &pattern);
    /// Fails if pattern finds other things, or another number of them, in a form than in its
    /// source.
    void compareAll(const QString &pattern) const;

    QList<Text> m_texts;
};

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(LIMPID_TRANSLATIONS));
    const QStringList files = folder.entryList({ u"limpid_*.ts"_s });
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << folder.filePath(file);
}

QList<TranslationsTest::Text> TranslationsTest::textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            texts.append({ {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        } else if (xml.name() == "source"_L1) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1
                   || (xml.name() == "translation"_L1 && !texts.last().isPlural)) {
            texts.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList TranslationsTest::all(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

void TranslationsTest::compareAll(const QString &pattern) const
{
    for (const Text &text : m_texts) {
        for (const QString &form : text.forms)
            QVERIFY2(all(form, pattern) == all(text.source, pattern), qPrintable(form));
    }
}

void TranslationsTest::init()
{
    QFETCH(const QString, file);
    m_texts = textsOf(file);
    QVERIFY(!m_texts.isEmpty());
}

void TranslationsTest::everyFileHasTexts()
{
    QFETCH(const QString, file);
    QVERIFY(!m_texts.isEmpty());
    for (const Text &text : m_texts) {
        for (const QString &form : text.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(text.source));
    }
}

void TranslationsTest::everyPluralFormIsThere()
{
    QFETCH(const QString, file);
    // CLDR: one for 1 in German, English and Spanish, for 0 and 1 in French; Japanese and Chinese
    // have one form for all.
    const bool hasOneForm = file.contains("_ja"_L1) || file.contains("_zh"_L1);
    for (const Text &text : m_texts)
        QVERIFY2(text.forms.size() == (text.isPlural && !hasOneForm ? 2 : 1),
                 qPrintable(text.source));
}

void TranslationsTest::placeholdersAreThoseOfTheSource()
{
    for (const Text &text : m_texts) {
        QCOMPARE(all(text.forms.last(), u"%\\d|%n"_s), all(text.source, u"%\\d|%n"_s));
        // "The newest message" may leave out that it is one.
        QCOMPARE(all(text.forms.first(), u"%\\d"_s), all(text.source, u"%\\d"_s));
    }
}

void TranslationsTest::mnemonicsAreWhereTheSourceHasThem()
{
    for (const Text &text : m_texts) {
        const qsizetype expected = all(text.source, u"&[^ &]"_s).size();
        for (const QString &form : text.forms)
            QVERIFY2(all(form, u"&[^ &]"_s).size() == expected, qPrintable(form));
    }
}

void TranslationsTest::ellipsesAndMarkupAreThoseOfTheSource()
{
    compareAll(u"…"_s);
    compareAll(u"</?[a-z]+>"_s);
    compareAll(u"\\n$"_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
