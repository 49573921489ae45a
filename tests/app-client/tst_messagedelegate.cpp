// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/deliverywords.h"
#include "app-client/gui/messagedelegate.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

Message message(const QString &sender, const QString &text, int minute = 0)
{
    Message it;
    it.group = *GroupName::fromString(u"lab-3");
    it.id = QUuid::createUuid();
    it.cursor = { it.id.toString() };
    it.sender = *Nick::fromString(sender);
    it.text = text;
    it.sentAt = QDateTime({ 2026, 11, 23 }, { 10, minute }, Qt::UTC);
    return it;
}

} // namespace

class TestMessageDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLongTextIsWrappedNotCut();
    void aWordWiderThanTheViewIsWrappedToo();
    void everyLineBreakTakesALine();
    void theHeightFollowsTheWidth();
    void aRunOfOneSenderHasOneHeader();
    void aLateMessageHasItsHeader();
    void everyDeliveryStateHasItsOwnGlyphAndWords();
    void messagesOfOthersHaveNoDeliveryState();
    void paintingStaysInsideTheRow();
    void linesBeginOnTheSideOfTheAvatar_data();
    void linesBeginOnTheSideOfTheAvatar();

private:
    [[nodiscard]] int height(int row) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<MessageDelegate> m_delegate;

private slots:
    void init();
};

void TestMessageDelegate::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestMessageDelegate::init()
{
    m_model = std::make_unique<MessageListModel>();
    m_delegate = std::make_unique<MessageDelegate>(*m_theme);
    m_delegate->setWidth(400);
}

int TestMessageDelegate::height(int row) const
{
    return m_delegate->sizeHint({}, m_model->index(row)).height();
}

void TestMessageDelegate::aLongTextIsWrappedNotCut()
{
    m_model->receive(message(u"bob"_s, u"the first of the day"_s));
    m_model->receive(message(u"ada"_s, u"short"_s));
    m_model->receive(message(u"bob"_s, u"word "_s.repeated(200)));
    QVERIFY(height(2) > 5 * height(1));
    QCOMPARE(m_delegate->sizeHint({}, m_model->index(2)).width(), 400);
}

void TestMessageDelegate::aWordWiderThanTheViewIsWrappedToo()
{
    m_model->receive(message(u"bob"_s, u"the first of the day"_s));
    m_model->receive(message(u"ada"_s, u"x"_s));
    m_model->receive(message(u"bob"_s, u"x"_s.repeated(500)));
    QVERIFY(height(2) > 3 * height(1));
}

void TestMessageDelegate::everyLineBreakTakesALine()
{
    m_model->receive(message(u"bob"_s, u"the first of the day"_s));
    m_model->receive(message(u"ada"_s, u"1"_s));
    m_model->receive(message(u"bob"_s, u"1\n2\n3"_s));
    const int lines = height(2) - height(1);
    QVERIFY(lines >= QFontMetrics(Theme::font(1)).height());
}

void TestMessageDelegate::theHeightFollowsTheWidth()
{
    m_model->receive(message(u"ada"_s, u"word "_s.repeated(60)));
    const int wide = height(0);
    m_delegate->setWidth(200);
    const int narrow = height(0);
    QVERIFY(narrow > wide);
    m_delegate->setWidth(400);
    QCOMPARE(height(0), wide);
}

void TestMessageDelegate::aRunOfOneSenderHasOneHeader()
{
    m_model->receive(message(u"ada"_s, u"one"_s));
    m_model->receive(message(u"ada"_s, u"two"_s));
    m_model->receive(message(u"bob"_s, u"three"_s));
    QVERIFY(MessageDelegate::hasHeader(m_model->index(0)));
    QVERIFY(!MessageDelegate::hasHeader(m_model->index(1)));
    QVERIFY(MessageDelegate::hasHeader(m_model->index(2)));
    QVERIFY(height(1) < height(0));
}

void TestMessageDelegate::aLateMessageHasItsHeader()
{
    m_model->receive(message(u"ada"_s, u"one"_s, 0));
    m_model->receive(message(u"ada"_s, u"two"_s, 5));
    m_model->receive(message(u"ada"_s, u"three"_s, 11));
    QVERIFY(!MessageDelegate::hasHeader(m_model->index(1)));
    QVERIFY(MessageDelegate::hasHeader(m_model->index(2)));
}

void TestMessageDelegate::everyDeliveryStateHasItsOwnGlyphAndWords()
{
    const Message own = message(u"ada"_s, u"hello"_s);
    m_model->appendOwn(own, DeliveryState::Queued);
    const QModelIndex index = m_model->index(0);
    QCOMPARE(DeliveryWords::of(index).text(), u"◔ queued"_s);
    m_model->setDeliveryState(own.id, DeliveryState::Sent);
    QCOMPARE(DeliveryWords::of(index).text(), u"◑ sent"_s);
    m_model->accept(own.id, { u"1"_s }, 3, 0, 0);
    QCOMPARE(DeliveryWords::of(index).text(), u"✓ accepted"_s);

    const Message refused = message(u"ada"_s, u"too fast"_s);
    m_model->appendOwn(refused, DeliveryState::Sent);
    m_model->fail(refused.id, u"rate-limited"_s);
    QCOMPARE(DeliveryWords::of(m_model->index(1)).text(), u"✕ not sent: rate-limited"_s);
    QVERIFY(DeliveryWords::of(m_model->index(1)).failed);
}

void TestMessageDelegate::messagesOfOthersHaveNoDeliveryState()
{
    m_model->receive(message(u"bob"_s, u"hello"_s));
    QCOMPARE(DeliveryWords::of(m_model->index(0)).text(), QString());
}

void TestMessageDelegate::paintingStaysInsideTheRow()
{
    m_model->receive(message(u"收"_s, u"word "_s.repeated(40) + u"\n収\n"_s));
    QStyleOptionViewItem option;
    const int rowHeight = height(0);
    option.rect = QRect(0, 20, 400, rowHeight);
    QImage image(400, rowHeight + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_delegate->paint(&painter, option, m_model->index(0));
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            ++inked;
            QVERIFY2(option.rect.contains(x, y), qPrintable(u"ink at %1, %2"_s.arg(x).arg(y)));
        }
    }
    QVERIFY(inked > 500);
}

void TestMessageDelegate::linesBeginOnTheSideOfTheAvatar_data()
{
    QTest::addColumn<Qt::LayoutDirection>("around");
    QTest::addColumn<QString>("text");
    for (const auto around : { Qt::LeftToRight, Qt::RightToLeft }) {
        const char *side = around == Qt::LeftToRight ? "left" : "right";
        QTest::addRow("%s, Latin", side) << around << u"green"_s;
        QTest::addRow("%s, Arabic", side) << around << u"\u0623\u062e\u0636\u0631"_s;
        QTest::addRow("%s, Hebrew", side) << around << u"\u05d9\u05e8\u05d5\u05e7"_s;
    }
}

void TestMessageDelegate::linesBeginOnTheSideOfTheAvatar()
{
    QFETCH(Qt::LayoutDirection, around);
    QFETCH(QString, text);
    m_model->receive(message(u"bob"_s, u"the header is above this"_s));
    m_model->receive(message(u"bob"_s, text));
    QStyleOptionViewItem option;
    option.direction = around;
    option.rect = QRect(0, 0, 400, height(1));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_delegate->paint(&painter, option, m_model->index(1));
    painter.end();
    int ink[2] = { 0, 0 }; // of the left half, of the right one
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink[x / 200] += image.pixelColor(x, y) == Qt::white ? 0 : 1;
    }
    const bool isRight = around == Qt::RightToLeft;
    QVERIFY(ink[isRight ? 1 : 0] > 20);
    QCOMPARE(ink[isRight ? 0 : 1], 0);
}

QTEST_MAIN(TestMessageDelegate)
#include "tst_messagedelegate.moc"
