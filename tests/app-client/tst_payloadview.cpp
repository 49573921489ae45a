// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/jsontreedelegate.h"
#include "app-client/gui/payloadview.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

LogEntry frame(const QByteArray &payload, Opcode opcode = Opcode::Text)
{
    LogEntry entry;
    entry.opcode = opcode;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    return entry;
}

} // namespace

class tst_PayloadView : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsATreeWhoseValuesAreWrittenAsJsonDoes()
    {
        PayloadView view(m_theme);
        const LogEntry entry
            = frame(R"({"n":9007199254740993,"t":"a/b","x":null,"o":{"k":1},"l":[1,2]})");
        view.setEntry(&entry);
        QVERIFY(!showsTree(view));
        choose(view, u"Tree"_s);
        QVERIFY(showsTree(view));
        QStringList values;
        const QAbstractItemModel &model = *tree(view).model();
        for (int row = 0; row < model.rowCount(); ++row)
            values += model.index(row, 0).data().toString() + u'='
                + JsonTreeDelegate::valueText(model.index(row, 1));
        QCOMPARE(values,
                 QStringList({ u"l=[ 2 ]"_s,
                               u"n=9007199254740993"_s,
                               u"o={ 1 }"_s,
                               u"t=\"a/b\""_s,
                               u"x=null"_s }));
        QVERIFY(tree(view).isExpanded(model.index(0, 0)));
    }

    void whatIsNoJsonStaysText()
    {
        PayloadView view(m_theme);
        choose(view, u"Tree"_s);
        const LogEntry words = frame("hello");
        view.setEntry(&words);
        QVERIFY(!showsTree(view));
        QCOMPARE(text(view), u"hello"_s);
        const LogEntry json = frame("[1]"); // the form stays chosen for the next line
        view.setEntry(&json);
        QVERIFY(showsTree(view));
        view.setEntry(nullptr);
        QVERIFY(!showsTree(view));
        QCOMPARE(text(view), QString());
    }

    void eachFormShowsItsOwn_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("begin");
        QTest::newRow("indented JSON")
            << u"Pretty"_s << QByteArray(R"({"a":1})") << u"{\n    \"a\": 1\n}"_s;
        QTest::newRow("as it came") << u"Text"_s << QByteArray(R"({"a":1})") << u"{\"a\":1}"_s;
        QTest::newRow("octets") << u"Hex"_s << QByteArray("AB") << u"0000"_s;
    }
    void eachFormShowsItsOwn()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, payload);
        QFETCH(QString, begin);
        PayloadView view(m_theme);
        const LogEntry entry = frame(payload);
        view.setEntry(&entry);
        choose(view, form);
        QVERIFY2(text(view).startsWith(begin), qPrintable(text(view)));
    }

    void aPayloadThatIsNotWholeSaysSo()
    {
        PayloadView view(m_theme);
        LogEntry entry = frame("{\"a\":[1,2");
        entry.payloadLength = 5000;
        choose(view, u"Tree"_s);
        view.setEntry(&entry);
        QVERIFY(!showsTree(view));
        QVERIFY(text(view).contains(u"5.0 kB"_s));
    }

private:
    static QTreeView &tree(const PayloadView &view)
    {
        return *view.findChild<QTreeView *>(u"payloadTree"_s);
    }
    static bool showsTree(const PayloadView &view) { return view.currentWidget() == &tree(view); }
    static QString text(const PayloadView &view)
    {
        return view.findChild<QPlainTextEdit *>(u"framePayload"_s)->toPlainText();
    }
    static void choose(const PayloadView &view, const QString &form)
    {
        for (int tab = 0; tab < view.forms().count(); ++tab) {
            if (view.forms().tabText(tab) == form)
                view.forms().setCurrentIndex(tab);
        }
    }

    Theme m_theme { *qApp };
};

QTEST_MAIN(tst_PayloadView)
#include "tst_payloadview.moc"
