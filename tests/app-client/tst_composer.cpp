// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/composer.h"
#include "app-client/gui/composeredit.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enterSends_data();
    void enterSends();
    void shiftEnterBeginsALine();
    void theButtonSends();
    void nothingAndSpacesAreNotSent();
    void aTextOverTheLimitIsToldInlineAndNotSent();
    void theLimitCountsBytesNotCharacters();
    void anObstacleKeepsTheText();
    void itGrowsToFiveLines();
    void thePlaceholderNamesTheGroup();
    void settingATextIsNotTyping();

private:
    std::unique_ptr<Composer> m_composer;
    ComposerEdit *m_edit = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_hint = nullptr;
};

void TestComposer::init()
{
    m_composer = std::make_unique<Composer>();
    m_composer->resize(500, 200);
    m_edit = m_composer->findChild<ComposerEdit *>(u"composer"_s);
    m_send = m_composer->findChild<QPushButton *>(u"sendButton"_s);
    m_hint = m_composer->findChild<QLabel *>(u"composerHint"_s);
    m_composer->show();
}

void TestComposer::enterSends_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
}

void TestComposer::enterSends()
{
    QFETCH(const Qt::Key, key);
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"hello"_s);
    QTest::keyClick(m_edit, key);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent[0][0].toString(), u"hello"_s);
    QCOMPARE(m_composer->text(), u"hello"_s); // until the session has taken it
}

void TestComposer::shiftEnterBeginsALine()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"b"_s);
    QCOMPARE(sent.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent[0][0].toString(), u"a\nb"_s);
}

void TestComposer::theButtonSends()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(m_edit, u"hello"_s);
    QTest::mouseClick(m_send, Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
}

void TestComposer::nothingAndSpacesAreNotSent()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"   "_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QVERIFY(!m_send->isEnabled());
}

void TestComposer::aTextOverTheLimitIsToldInlineAndNotSent()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setTextLimit(20);
    QTest::keyClicks(m_edit, u"0123456789"_s);
    QVERIFY(m_hint->text().isEmpty());
    QTest::keyClicks(m_edit, u"012345678"_s);
    QVERIFY2(m_hint->text().contains(u"1 byte"_s), qPrintable(m_hint->text()));
    QTest::keyClicks(m_edit, u"xyz"_s);
    QCOMPARE(m_hint->text(), u"22 of at most 20 bytes: shorten the text to send it"_s);
    QVERIFY(m_hint->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
}

void TestComposer::theLimitCountsBytesNotCharacters()
{
    m_composer->setTextLimit(5);
    m_composer->setText(u"收到"_s); // six bytes of UTF-8
    QVERIFY(!m_send->isEnabled());
    m_composer->setText(u"收"_s);
    QVERIFY(m_send->isEnabled());
}

void TestComposer::anObstacleKeepsTheText()
{
    const QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setObstacle(u"not connected"_s);
    QTest::keyClicks(m_edit, u"hello"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(m_hint->text(), u"not connected"_s);
    QCOMPARE(m_composer->text(), u"hello"_s);
    m_composer->setObstacle({});
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
}

void TestComposer::itGrowsToFiveLines()
{
    const int one = m_edit->height();
    m_composer->setText(u"1\n2\n3"_s);
    const int three = m_edit->maximumHeight();
    QVERIFY(three > one);
    m_composer->setText(u"1\n2\n3\n4\n5"_s);
    const int five = m_edit->maximumHeight();
    QVERIFY(five > three);
    m_composer->setText(u"1\n2\n3\n4\n5\n6\n7"_s);
    QCOMPARE(m_edit->maximumHeight(), five);
    m_composer->setText({});
    QCOMPARE(m_edit->maximumHeight(), one);
}

void TestComposer::thePlaceholderNamesTheGroup()
{
    m_composer->setGroupName(u"lab-3"_s);
    QCOMPARE(m_edit->placeholderText(), u"Message #lab-3"_s);
}

void TestComposer::settingATextIsNotTyping()
{
    const QSignalSpy edited(m_composer.get(), &Composer::edited);
    m_composer->setText(u"draft"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(m_edit, u"x"_s);
    QCOMPARE(edited.count(), 1);
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
