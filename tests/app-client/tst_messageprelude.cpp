// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/dividerpainter.h"
#include "app-client/gui/messagedelegate.h"
#include "app-client/gui/messageprelude.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);

Message message(const QString &sender, const QDateTime &sentAt)
{
    Message it;
    it.group = *GroupName::fromString(u"lab-3");
    it.id = QUuid::createUuid();
    it.cursor = { it.id.toString() };
    it.sender = *Nick::fromString(sender);
    it.text = u"hello"_s;
    it.sentAt = sentAt.toUTC();
    return it;
}

/// At an hour of this computer's day.
Message at(QDate day, int hour, const QString &sender = u"ada"_s)
{
    return message(sender, QDateTime(day, { hour, 0 }, Qt::LocalTime));
}

} // namespace

class TestMessagePrelude : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aDayIsSaidAsPeopleOfTheLanguageSayIt_data();
    void aDayIsSaidAsPeopleOfTheLanguageSayIt();
    void eachDayBeginsOnce();
    void dividersBeginNoDay();
    void aPreludeTakesRoomAndItsMessageAHeader();

private:
    [[nodiscard]] QDate day(int row) const { return MessagePrelude::day(m_model->index(row)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessageListModel> m_model;
};

void TestMessagePrelude::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestMessagePrelude::init()
{
    QTest::failOnWarning(QRegularExpression(u"^QFont"_s)); // of a size that is none
    m_model = std::make_unique<MessageListModel>();
}

void TestMessagePrelude::aDayIsSaidAsPeopleOfTheLanguageSayIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("withYear");
    QTest::newRow("British") << u"en_GB"_s << u"Monday, 30 November"_s
                             << u"Monday, 30 November 2026"_s;
    QTest::newRow("American") << u"en_US"_s << u"Monday, November 30"_s
                              << u"Monday, November 30, 2026"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Montag, 30. November"_s
                            << u"Montag, 30. November 2026"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"lundi 30 novembre"_s << u"lundi 30 novembre 2026"_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"lunes, 30 de noviembre"_s
                             << u"lunes, 30 de noviembre de 2026"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"11月30日月曜日"_s << u"2026年11月30日月曜日"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"11月30日星期一"_s << u"2026年11月30日星期一"_s;
}

void TestMessagePrelude::aDayIsSaidAsPeopleOfTheLanguageSayIt()
{
    QFETCH(QString, locale);
    QFETCH(QString, words);
    QFETCH(QString, withYear);
    QCOMPARE(MessagePrelude::dayWords(Monday, Monday, QLocale(locale)), words);
    QCOMPARE(MessagePrelude::dayWords(Monday, Monday.addYears(1), QLocale(locale)), withYear);
}

void TestMessagePrelude::eachDayBeginsOnce()
{
    m_model->receive(at(Monday.addDays(-1), 22));
    m_model->receive(at(Monday.addDays(-1), 23));
    m_model->receive(at(Monday, 0));
    m_model->receive(at(Monday, 23));
    QCOMPARE(day(0), Monday.addDays(-1));
    QVERIFY(day(1).isNull());
    QCOMPARE(day(2), Monday);
    QVERIFY(day(3).isNull());

    m_model->prepend({ at(Monday.addDays(-1), 21) });
    QCOMPARE(day(0), Monday.addDays(-1));
    QVERIFY(day(1).isNull());
}

void TestMessagePrelude::dividersBeginNoDay()
{
    m_model->receive(at(Monday, 10));
    m_model->addDivider(MessageDivider::Gap);
    m_model->receive(at(Monday, 11));
    QVERIFY(day(2).isNull());
}

void TestMessagePrelude::aPreludeTakesRoomAndItsMessageAHeader()
{
    for (int hour : { 10, 10, 10 })
        m_model->receive(at(Monday, hour));
    const QModelIndex last = m_model->index(2);
    MessageDelegate delegate(*m_theme);
    delegate.setWidth(400);
    const int first = delegate.sizeHint({}, m_model->index(0)).height();
    const int plain = delegate.sizeHint({}, last).height();
    QVERIFY(!MessageDelegate::hasHeader(last));

    m_model->setFirstNew(last.data(MessageListModel::IdRole).toUuid());
    QVERIFY(MessageDelegate::hasHeader(last));
    delegate.forgetHeight(last);
    QCOMPARE(delegate.sizeHint({}, last).height(), first); // a day there, a mark here
    QVERIFY(first > plain + DividerPainter::height());
}

QTEST_MAIN(TestMessagePrelude)
#include "tst_messageprelude.moc"
