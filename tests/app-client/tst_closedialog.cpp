// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/closedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestCloseDialog : public QObject
{
    Q_OBJECT

private slots:
    void onlyLegalCodesCanBeSent_data();
    void onlyLegalCodesCanBeSent();
    void theReasonHasAtMost123Bytes_data();
    void theReasonHasAtMost123Bytes();
    void enterAccepts();
};

void TestCloseDialog::onlyLegalCodesCanBeSent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("legal");
    QTest::newRow("0") << 0 << false;
    QTest::newRow("999") << 999 << false;
    QTest::newRow("1000 normal") << 1000 << true;
    QTest::newRow("1001 going away") << 1001 << false;
    QTest::newRow("1005 reserved") << 1005 << false;
    QTest::newRow("2999") << 2999 << false;
    QTest::newRow("3000") << 3000 << true;
    QTest::newRow("4999") << 4999 << true;
    QTest::newRow("5000") << 5000 << false;
}

void TestCloseDialog::onlyLegalCodesCanBeSent()
{
    QFETCH(const int, code);
    QFETCH(const bool, legal);
    CloseDialog dialog;
    dialog.findChild<QSpinBox *>(u"closeCode"_s)->setValue(code);
    QCOMPARE(dialog.findChild<QPushButton *>(u"closeAccept"_s)->isEnabled(), legal);
    QCOMPARE(dialog.findChild<QLabel *>(u"closeProblem"_s)->text().isEmpty(), legal);
    QCOMPARE(dialog.code(), code);
}

void TestCloseDialog::theReasonHasAtMost123Bytes_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("legal");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("123 letters") << QString(123, u'x') << true;
    QTest::newRow("124 letters") << QString(124, u'x') << false;
    QTest::newRow("41 characters of three bytes") << QString(41, u'收') << true;
    QTest::newRow("42 characters of three bytes") << QString(42, u'收') << false;
}

void TestCloseDialog::theReasonHasAtMost123Bytes()
{
    QFETCH(const QString, reason);
    QFETCH(const bool, legal);
    CloseDialog dialog;
    dialog.findChild<QLineEdit *>(u"closeReason"_s)->setText(reason);
    QCOMPARE(dialog.findChild<QPushButton *>(u"closeAccept"_s)->isEnabled(), legal);
    QCOMPARE(dialog.reason(), reason);
}

void TestCloseDialog::enterAccepts()
{
    CloseDialog dialog;
    dialog.open();
    auto *reason = dialog.findChild<QLineEdit *>(u"closeReason"_s);
    QTest::keyClicks(reason, u"bye"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.reason(), u"bye"_s);
}

QTEST_MAIN(TestCloseDialog)
#include "tst_closedialog.moc"
