// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/comparisonwindow.h"

#include "app-client/gui/comparisondelegate.h"
#include "app-client/gui/rule.h"
#include "app-client/inspect/hexdump.h"
#include "common/gui/banner.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// How wide a column is, in digits of the wire font; 0: what is left.
int columnDigits(int column)
{
    switch (column) {
    case ComparisonModel::Where:
        return 12;
    case ComparisonModel::Way:
        return 3;
    case ComparisonModel::Kind:
        return 7;
    case ComparisonModel::LeftTime:
    case ComparisonModel::RightTime:
        return 10;
    default:
        return 0;
    }
}

QString payloadText(const RecordedMessage *message)
{
    if (!message)
        return {};
    const bool isText = message->opcode == Opcode::Text
        && message->content != RecordedMessage::Content::Compressed;
    return isText ? QString::fromUtf8(message->payload) : hexDump(message->payload);
}

} // namespace

ComparisonWindow::ComparisonWindow(Comparison comparison,
                                   const QString &leftName,
                                   const QString &rightName,
                                   const Theme &theme,
                                   QWidget *parent)
    : QMainWindow(parent)
    , m_model(std::move(comparison), leftName, rightName)
    , m_banner(new Banner(theme, this))
    , m_differences(new QCheckBox(tr("Only &differences"), this))
    , m_table(new QTableView(this))
    , m_left(makePayload(u"leftPayload"_s, leftName))
    , m_right(makePayload(u"rightPayload"_s, rightName))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"comparisonWindow"_s);
    setWindowTitle(tr("%1 and %2 compared").arg(leftName, rightName));
    buildMenu();
    buildTable(theme);
    buildLayout();
    const auto notCompared = qint64(m_model.comparison().notCompared());
    if (notCompared > 0)
        m_banner->say(Banner::Kind::Warning,
                      tr("Only the first %1 messages of each recording are compared")
                          .arg(Words::count(Comparison::Most)),
                      tr("%n message(s) after them are not looked at.", nullptr, int(notCompared)));
    connect(m_differences, &QCheckBox::toggled, this, &ComparisonWindow::showOnlyDifferences);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ComparisonWindow::showCurrent);
}

void ComparisonWindow::buildMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Comparison"));
    QAction *close = menu->addAction(tr("Close &window"));
    close->setObjectName(u"closeWindowAction"_s);
    close->setShortcut(Qt::CTRL | Qt::Key_W);
    connect(close, &QAction::triggered, this, &QWidget::close);
}

void ComparisonWindow::buildTable(const Theme &theme)
{
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Messages of both recordings"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ComparisonDelegate(theme, this));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics(Theme::wireFont());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 7);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(Theme::wireFont());
    header->setMinimumSectionSize(24);
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (columnDigits(column) == 0)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(column, widthOf(column) + 2 * CellMargin + 1);
    }
}

/// Of the words a column may hold.
int ComparisonWindow::widthOf(int column) const
{
    const QFontMetrics cells(Theme::wireFont());
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = qMax(cells.horizontalAdvance(QString(columnDigits(column), u'0')),
                     cells.horizontalAdvance(title));
    for (const QString &words : ComparisonDelegate::sideWords()) {
        if (column == ComparisonModel::Where)
            width = qMax(width, cells.horizontalAdvance(words));
    }
    return width;
}

void ComparisonWindow::buildLayout()
{
    auto *words = new QLabel(summary(), this);
    words->setObjectName(u"comparisonSummary"_s);
    words->setWordWrap(true);
    m_differences->setObjectName(u"onlyDifferences"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(12);
    bar->addWidget(words, 1);
    bar->addWidget(m_differences);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setHandleWidth(1);
    sides->addWidget(m_left);
    sides->addWidget(m_right);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setHandleWidth(1);
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_table);
    rows->addWidget(sides);
    rows->setStretchFactor(0, 1);
    rows->setSizes({ 480, 180 });

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addWidget(rows, 1);
    setCentralWidget(page);
    resize(1140, 720);
    m_table->setFocus();
}

void ComparisonWindow::showOnlyDifferences(bool only)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHidden(row, only && m_model.side(row) == ComparisonModel::Side::Both);
}

void ComparisonWindow::showCurrent(const QModelIndex &current)
{
    m_left->setPlainText(payloadText(current.isValid() ? m_model.left(current.row()) : nullptr));
    m_right->setPlainText(payloadText(current.isValid() ? m_model.right(current.row()) : nullptr));
}

QPlainTextEdit *ComparisonWindow::makePayload(const QString &objectName, const QString &name)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(tr("Payload in %1").arg(name));
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(Theme::wireFont());
    edit->setProperty("borderless", true);
    edit->setFrameShape(QFrame::NoFrame);
    return edit;
}

QString ComparisonWindow::summary() const
{
    const Comparison &comparison = m_model.comparison();
    if (comparison.onlyLeft() == 0 && comparison.onlyRight() == 0)
        return tr("%n message(s), the same in both recordings", nullptr, comparison.same());
    return tr("%1 the same · %2 only left · %3 only right")
        .arg(Words::count(comparison.same()),
             Words::count(comparison.onlyLeft()),
             Words::count(comparison.onlyRight()));
}

} // namespace Limpid
