// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// Keys and values, depth by brackets: a=1 b=(0=true).
QString written(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex key = model.index(row, JsonTreeModel::Key, parent);
        const QString value = model.hasChildren(key)
            ? u"("_s + written(model, key) + u")"_s
            : key.siblingAtColumn(JsonTreeModel::Value).data().toString();
        rows += key.data().toString() + u"="_s + value;
    }
    return rows.join(u' ');
}

} // namespace

class tst_JsonTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEachMemberAndElement_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("tree");
        QTest::newRow("an object's members by name")
            << QByteArray(R"({"b":2,"a":"x"})") << u"a=x b=2"_s;
        QTest::newRow("an array's elements from 0") << QByteArray("[true,7]") << u"0=true 1=7"_s;
        QTest::newRow("within each other")
            << QByteArray(R"({"a":[{"b":[1]},2],"c":{}})") << u"a=(0=(b=(0=1)) 1=2) c="_s;
        QTest::newRow("null has no value") << QByteArray(R"({"a":null})") << u"a="_s;
        QTest::newRow("whole numbers beyond 2^53 stay exact")
            << QByteArray(R"({"cursor":9007199254740993})") << u"cursor=9007199254740993"_s;
        QTest::newRow("non-ASCII names") << QByteArray(R"({"größe":"✓"})") << u"größe=✓"_s;
        QTest::newRow("an empty object") << QByteArray("{}") << QString();
    }
    void aRowForEachMemberAndElement()
    {
        QFETCH(QByteArray, text);
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model.setText(text));
        QTEST(written(model), "tree");
    }

    void whatIsNoJsonLeavesAnEmptyTree_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("cut in the middle") << QByteArray(R"({"a":[1,2)");
        QTest::newRow("two texts") << QByteArray("{}{}");
    }
    void whatIsNoJsonLeavesAnEmptyTree()
    {
        QFETCH(QByteArray, text);
        JsonTreeModel model;
        QVERIFY(model.setText(R"({"a":1})"));
        QVERIFY(!model.setText(text));
        QCOMPARE(model.rowCount(), 0);
    }

    void aDeepTextIsWalkedWithoutRecursion()
    {
        // Qt's parser takes 1024 levels at most.
        JsonTreeModel model;
        QVERIFY(model.setText(QByteArray(1000, '[') + QByteArray(1000, ']')));
        QModelIndex deepest;
        int depth = 0;
        for (; model.rowCount(deepest) == 1; ++depth)
            deepest = model.index(0, 0, deepest);
        QCOMPARE(depth, 999);
    }
};

QTEST_GUILESS_MAIN(tst_JsonTreeModel)
#include "tst_jsontreemodel.moc"
