// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/cellpainting.h"

#include <QTest>
#include <QTextLayout>

using namespace Limpid;
using namespace Qt::StringLiterals;

class tst_CellPainting : public QObject
{
    Q_OBJECT

private slots:
    void wordsKeepTheirDirection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("beginsAtTheRight");
        QTest::newRow("a figure with its unit") << u"12 ms"_s << false;
        QTest::newRow("JSON") << u"{\"type\":\"x\"}"_s << false;
        QTest::newRow("a group") << u"# lab-3"_s << false;
        QTest::newRow("a nick in Hebrew") << u"שלום"_s << true;
    }
    void wordsKeepTheirDirection()
    {
        QFETCH(QString, text);
        QTextLayout layout(inItsDirection(text, Qt::RightToLeft));
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1000);
        layout.endLayout();
        // Between the first and the second letter, beside between the last two.
        const qsizetype first = layout.text().indexOf(text.front());
        const qsizetype last = layout.text().lastIndexOf(text.back());
        const bool isRight = line.cursorToX(int(first) + 1) > line.cursorToX(int(last));
        QTEST(isRight, "beginsAtTheRight");
    }

    void fromLeftToRightNothingIsAdded()
    {
        QCOMPARE(inItsDirection(u"12 ms"_s, Qt::LeftToRight), u"12 ms"_s);
    }
};

QTEST_MAIN(tst_CellPainting)
#include "tst_cellpainting.moc"
