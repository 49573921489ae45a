// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/closeclientdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class CloseClientDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyCodesThatMayBeOnTheWirePass_data();
    void onlyCodesThatMayBeOnTheWirePass();
    void aReasonHolds123Bytes_data();
    void aReasonHolds123Bytes();
    void whatWasTypedIsChosen();
    void aCommonCodeIsTakenOver();
    void cancelChoosesNothing();
};

namespace {

QPushButton &acceptButton(const CloseClientDialog &dialog)
{
    return *dialog.findChild<QPushButton *>(u"closeAccept"_s);
}

} // namespace

void CloseClientDialogTest::onlyCodesThatMayBeOnTheWirePass_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("passes");
    for (const int code :
         { 1000, 1001, 1002, 1003, 1007, 1008, 1011, 1014, 3000, 3999, 4000, 4001, 4999 })
        QTest::addRow("%d", code) << code << true;
    for (const int code : { 1004, 1005, 1006, 1015, 1016, 1999, 2000, 2999 })
        QTest::addRow("%d", code) << code << false;
}

void CloseClientDialogTest::onlyCodesThatMayBeOnTheWirePass()
{
    QFETCH(const int, code);
    CloseClientDialog dialog(u"bob"_s);
    dialog.findChild<QSpinBox *>(u"closeCode"_s)->setValue(code);
    QTEST(acceptButton(dialog).isEnabled(), "passes");
    const QString verdict = dialog.findChild<QLabel *>(u"closeVerdict"_s)->text();
    QVERIFY2(verdict.contains(QString::number(code)), qPrintable(verdict));
}

void CloseClientDialogTest::aReasonHolds123Bytes_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("passes");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("123 letters") << QString(123, u'a') << true;
    QTest::newRow("124 letters") << QString(124, u'a') << false;
    QTest::newRow("41 of three bytes") << QString(41, QChar(0x2026)) << true;
    QTest::newRow("42 of three bytes") << QString(42, QChar(0x2026)) << false;
}

void CloseClientDialogTest::aReasonHolds123Bytes()
{
    QFETCH(const QString, reason);
    CloseClientDialog dialog(u"bob"_s);
    dialog.findChild<QLineEdit *>(u"closeReason"_s)->setText(reason);
    QTEST(acceptButton(dialog).isEnabled(), "passes");
}

void CloseClientDialogTest::whatWasTypedIsChosen()
{
    CloseClientDialog dialog(u"bob"_s);
    QSignalSpy chosen(&dialog, &CloseClientDialog::closeChosen);
    dialog.show();
    auto *code = dialog.findChild<QSpinBox *>(u"closeCode"_s);
    code->selectAll();
    QTest::keyClicks(code, u"4001"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"closeReason"_s), u"enough"_s);
    QTest::mouseClick(&acceptButton(dialog), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<quint16>(), 4001);
    QCOMPARE(chosen[0][1].toString(), u"enough"_s);
    QVERIFY(!dialog.isVisible());
}

void CloseClientDialogTest::aCommonCodeIsTakenOver()
{
    CloseClientDialog dialog(u"bob"_s);
    dialog.show();
    auto *common = dialog.findChild<QComboBox *>(u"closeCommonCode"_s);
    QCOMPARE(common->currentData().toInt(), 1000);
    common->setFocus();
    QTest::keyClick(common, Qt::Key_Down);
    QCOMPARE(dialog.code(), 1001);
    dialog.findChild<QSpinBox *>(u"closeCode"_s)->setValue(4321);
    QCOMPARE(common->currentIndex(), -1);
}

void CloseClientDialogTest::cancelChoosesNothing()
{
    CloseClientDialog dialog(u"bob"_s);
    QSignalSpy chosen(&dialog, &CloseClientDialog::closeChosen);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"closeCancel"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(CloseClientDialogTest)
#include "tst_closeclientdialog.moc"
