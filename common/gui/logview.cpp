// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/logview.h"

#include "common/gui/cellpainting.h"
#include "common/gui/logdelegate.h"
#include "common/gui/logfilter.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int LeastRest = 12; ///< digits that are left for what a line says

/// How wide the words of a column are, in digits of the wire font; 0: what is left.
int columnDigits(int column)
{
    switch (column) {
    case EventLogModel::Time:
        return 12;
    case EventLogModel::Delta:
        return 8;
    case EventLogModel::Way:
        return 3;
    case EventLogModel::Kind:
        return 11;
    case EventLogModel::Fin:
        return 3;
    case EventLogModel::Mask:
        return 4;
    case EventLogModel::Payload:
    case EventLogModel::Wire:
    case EventLogModel::RoundTrip:
        return 8;
    case EventLogModel::Subject:
        return 18;
    default:
        return 0;
    }
}

} // namespace

LogView::LogView(EventLogModel &model,
                 const Theme &theme,
                 const QList<EventLogModel::Column> &columns,
                 QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_filter(new LogFilter(model, this))
    , m_controls(new QWidget(this))
    , m_filterEdit(new QLineEdit(m_controls))
    , m_kinds(new QComboBox(m_controls))
    , m_direction(new QComboBox(m_controls))
    , m_group(new QComboBox(m_controls))
    , m_pause(new QPushButton(m_controls))
    , m_newLines(new QPushButton(this))
    , m_table(new QTableView(this))
{
    buildControls();
    setProperty("surface", u"base"_s);
    buildTable(theme);
    setColumns(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogView::onRowsInserted);
    connect(&m_model, &EventLogModel::countsChanged, this, &LogView::updatePauseText);
    connect(&m_model, &EventLogModel::pausedChanged, this, &LogView::updatePauseText);
    updatePauseText();
}

void LogView::buildControls()
{
    m_filterEdit->setObjectName(u"logFilter"_s);
    m_filterEdit->setPlaceholderText(tr("filter, or /regex/"));
    m_filterEdit->setAccessibleName(tr("Filter of the log"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setMinimumWidth(180);
    buildChoices();
    m_pause->setObjectName(u"logPause"_s);
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));

    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_filterEdit);
    row->addWidget(m_kinds);
    row->addWidget(m_direction);
    row->addWidget(m_group);
    row->addWidget(m_pause);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &LogView::onFilterEdited);
    connect(m_pause, &QPushButton::toggled, &m_model, &EventLogModel::setPaused);
}

void LogView::buildChoices()
{
    using Kinds = LogFilter::Kinds;
    m_kinds->setObjectName(u"logKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of lines"));
    m_kinds->addItem(tr("everything"), QVariant::fromValue(Kinds::All));
    m_kinds->addItem(tr("messages"), QVariant::fromValue(Kinds::Messages));
    m_kinds->addItem(u"TEXT"_s, QVariant::fromValue(Kinds::Text));
    m_kinds->addItem(u"BINARY"_s, QVariant::fromValue(Kinds::Binary));
    m_kinds->addItem(tr("control frames"), QVariant::fromValue(Kinds::Control));
    m_kinds->addItem(tr("the connection"), QVariant::fromValue(Kinds::Connection));
    m_direction->setObjectName(u"logDirection"_s);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(tr("both"), QVariant::fromValue(Direction::None));
    m_direction->addItem(tr("sent"), QVariant::fromValue(Direction::Sent));
    m_direction->addItem(tr("received"), QVariant::fromValue(Direction::Received));
    m_group->setObjectName(u"logGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->addItem(tr("all groups"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->hide();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &LogView::onKindsChosen);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &LogView::onDirectionChosen);
    connect(m_group, &QComboBox::currentIndexChanged, this, &LogView::onGroupChosen);
}

void LogView::buildTable(const Theme &theme)
{
    m_table->setObjectName(u"log"_s);
    m_table->setAccessibleName(tr("Live log"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new LogDelegate(theme, this));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics(Theme::wireFont());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 7);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();

    m_table->viewport()->installEventFilter(this);
    buildColumns();

    m_newLines->setObjectName(u"logNewLines"_s);
    m_newLines->setProperty("primary", true);
    m_newLines->hide();
    connect(m_newLines, &QPushButton::clicked, m_table, &QTableView::scrollToBottom);
    const QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &LogView::onScrolled);
    connect(bar, &QScrollBar::rangeChanged, this, &LogView::onRangeChanged);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &LogView::onCurrentChanged);
}

void LogView::buildColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(Theme::wireFont());
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(24);
    for (int column = 0; column < EventLogModel::ColumnCount; ++column) {
        if (columnDigits(column) == 0)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            m_table->setColumnWidth(column, widthOf(column));
    }
}

int LogView::widthOf(int column) const
{
    const int digits = columnDigits(column);
    const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics cells(Theme::wireFont());
    const int words = qMax(cells.horizontalAdvance(QString(digits > 0 ? digits : LeastRest, u'0')),
                           QFontMetrics(Theme::font(1)).horizontalAdvance(title));
    return words + 2 * CellMargin + 1;
}

void LogView::setColumns(const QList<EventLogModel::Column> &columns)
{
    m_columns = columns;
    fitColumns();
    QHeaderView *header = m_table->horizontalHeader();
    for (int at = 0; at < columns.size(); ++at)
        header->moveSection(header->visualIndex(columns[at]), at);
    m_kinds->setVisible(columns.contains(EventLogModel::Way));
    m_direction->setVisible(columns.contains(EventLogModel::Way));
}

/// Leaves out what matters less where there is no room for all: what a line says has to be read.
void LogView::fitColumns()
{
    static const QList<EventLogModel::Column> lesser {
        EventLogModel::Wire,  EventLogModel::Mask,      EventLogModel::Fin,
        EventLogModel::Delta, EventLogModel::RoundTrip, EventLogModel::Payload,
    };
    int missing = -m_table->viewport()->width();
    for (const auto column : std::as_const(m_columns))
        missing += widthOf(column);
    QList<EventLogModel::Column> shown = m_columns;
    for (const auto column : lesser) {
        if (missing > 0 && shown.removeOne(column))
            missing -= widthOf(column);
    }
    for (int column = 0; column < EventLogModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !shown.contains(EventLogModel::Column(column)));
}

void LogView::setGroups(const QStringList &groups)
{
    const QString chosen = m_group->currentData().toString();
    const QSignalBlocker quiet(m_group);
    while (m_group->count() > 1)
        m_group->removeItem(1);
    for (const QString &group : groups)
        m_group->addItem(u'#' + group, group);
    m_group->setCurrentIndex(qMax(0, int(groups.indexOf(chosen)) + 1));
    m_group->setVisible(!groups.isEmpty());
    onGroupChosen(m_group->currentIndex());
}

void LogView::showTime(qint64 time)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, EventLogModel::Time);
        if (index.data().toLongLong() < time)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        return;
    }
}

/// Scrolled to its end a table shows the last line whole, and of the first what is left; leave a
/// strip below that makes it whole lines.
void LogView::showWholeLines()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const int below = layout()->contentsMargins().bottom();
    layout()->setContentsMargins(0, 0, 0, (m_table->viewport()->height() + below) % line);
}

bool LogView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        showWholeLines();
        fitColumns();
    }
    return QFrame::eventFilter(watched, event);
}

void LogView::onFilterEdited(const QString &text)
{
    const QModelIndex line = currentLine();
    const bool valid = m_filter->setText(text);
    m_filterEdit->setProperty("invalid", !valid);
    m_filterEdit->setToolTip(valid ? QString() : tr("This is not a valid regular expression"));
    standOn(line);
}

/// Of the model, so that it can be found again under another filter.
QModelIndex LogView::currentLine() const
{
    return m_filter->mapToSource(m_table->currentIndex());
}

void LogView::standOn(const QModelIndex &line)
{
    const QModelIndex shown = m_filter->mapFromSource(line);
    if (shown.isValid())
        m_table->setCurrentIndex(shown);
    else
        m_table->scrollToBottom();
}

void LogView::onDirectionChosen(int index)
{
    const QModelIndex line = currentLine();
    m_filter->setDirection(m_direction->itemData(index).value<Direction>());
    standOn(line);
}

void LogView::onKindsChosen(int index)
{
    const QModelIndex line = currentLine();
    m_filter->setKinds(m_kinds->itemData(index).value<LogFilter::Kinds>());
    standOn(line);
}

void LogView::onGroupChosen(int index)
{
    const QModelIndex line = currentLine();
    m_filter->setGroup(m_group->itemData(index).toString());
    standOn(line);
}

void LogView::onRowsInserted(const QModelIndex &, int first, int last)
{
    if (m_follows) {
        m_table->scrollToBottom();
        return;
    }
    if (last < m_filter->rowCount() - 1)
        return; // older ones, that the filter finds late
    m_unseen += last - first + 1;
    m_newLines->setText(tr("%n new", nullptr, m_unseen));
    m_newLines->adjustSize();
    placeNewLines();
    m_newLines->show();
    m_newLines->raise();
}

void LogView::onScrolled()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    m_follows = bar->value() >= bar->maximum();
    if (!m_follows)
        return;
    m_unseen = 0;
    m_newLines->hide();
}

/// A window that gets lower leaves its last line at the end.
void LogView::onRangeChanged()
{
    if (m_follows)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    onScrolled();
}

void LogView::onCurrentChanged(const QModelIndex &current)
{
    const QModelIndex source = m_filter->mapToSource(current);
    emit currentEntryChanged(source.isValid() ? &m_model.entry(source.row()) : nullptr);
}

void LogView::updatePauseText()
{
    const int waiting = m_model.isPaused() ? m_model.pendingCount() : 0;
    m_pause->setChecked(m_model.isPaused());
    m_pause->setText(m_model.isPaused() ? tr("Resume (%n)", nullptr, waiting) : tr("Pause"));
}

void LogView::placeNewLines()
{
    const QRect area = m_table->geometry();
    m_newLines->move(area.center().x() - m_newLines->width() / 2,
                     area.bottom() - m_newLines->height() - 10);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeNewLines();
}

} // namespace Limpid
