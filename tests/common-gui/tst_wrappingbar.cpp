// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/wrappingbar.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestWrappingBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void partsAreSideBySideWhereThereIsRoom();
    void theSecondGoesBelowWhereThereIsNone();
    void theWholeIsAsNarrowAsTheWiderPart();
    void whatIsHiddenTakesNoRoom();
    void rightToLeftItIsMirrored();

private:
    void resize(int width);

    std::unique_ptr<QWidget> m_window;
    QLabel *m_first = nullptr;
    QLabel *m_second = nullptr;
    WrappingBar *m_bar = nullptr;
    QWidget *m_below = nullptr;
};

void TestWrappingBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_first = new QLabel(u"the first"_s);
    m_second = new QLabel(u"the second"_s);
    m_first->setMinimumWidth(100);
    m_second->setMinimumWidth(200);
    m_bar = new WrappingBar(*m_first, *m_second, m_window.get());
    m_below = new QWidget(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_below, 1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWrappingBar::resize(int width)
{
    m_window->resize(width, 300);
    QTRY_COMPARE(m_bar->width(), width);
}

void TestWrappingBar::partsAreSideBySideWhereThereIsRoom()
{
    resize(400);
    QCOMPARE(m_first->geometry().left(), 0);
    QCOMPARE(m_second->geometry().right(), 399);
    QCOMPARE(m_second->geometry().top(), 0);
    QTRY_COMPARE(m_bar->height(), m_first->sizeHint().height());
}

void TestWrappingBar::theSecondGoesBelowWhereThereIsNone()
{
    resize(250);
    QTRY_COMPARE(m_bar->height(), m_first->sizeHint().height() + m_second->sizeHint().height());
    QCOMPARE(m_second->geometry().top(), m_first->geometry().bottom() + 1);
    QVERIFY(m_bar->rect().contains(m_second->geometry()));
    QCOMPARE(m_below->geometry().top(), m_bar->geometry().bottom() + 1);
    resize(400);
    QTRY_COMPARE(m_second->geometry().top(), 0);
}

void TestWrappingBar::theWholeIsAsNarrowAsTheWiderPart()
{
    QCOMPARE(m_bar->minimumSizeHint().width(), 200);
}

void TestWrappingBar::whatIsHiddenTakesNoRoom()
{
    m_second->hide();
    QTRY_COMPARE(m_window->minimumWidth(), 100); // its layout has heard of it
    resize(120);
    QTRY_COMPARE(m_bar->height(), m_first->sizeHint().height());
    QCOMPARE(m_bar->minimumSizeHint().width(), 100);
}

void TestWrappingBar::rightToLeftItIsMirrored()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    resize(400);
    QTRY_COMPARE(m_first->geometry().right(), 399);
    QCOMPARE(m_second->geometry().left(), 0);
}

QTEST_MAIN(TestWrappingBar)
#include "tst_wrappingbar.moc"
