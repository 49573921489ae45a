// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/quickswitcher.h"

#include "app-client/gui/switcherdelegate.h"
#include "app-client/session/switchermodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Width = 420;
constexpr int MaximumRows = 9; // in sight at a time
constexpr int FromTop = 72;

} // namespace

QuickSwitcher::QuickSwitcher(const GroupListModel &groups, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new SwitcherModel(groups, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"quickSwitcher"_s);
    setProperty("pane", true);
    setAccessibleName(tr("Go to a group"));
    m_field->setObjectName(u"switcherField"_s);
    m_field->setAccessibleName(tr("Letters of the group's name"));
    m_field->setPlaceholderText(tr("Go to a group, or join one"));
    m_field->setMaxLength(GroupName::MaxLength + 1);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"switcherGroups"_s);
    m_list->setAccessibleName(tr("Groups"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SwitcherDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field's Up and Down move in it
    m_hint->setObjectName(u"switcherHint"_s);
    m_hint->setProperty("dim", true);
    m_hint->setWordWrap(true);
    m_hint->setText(tr(
        "No group has these letters. A name has only letters A to Z, digits, '-', '_' and '.'."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    setFixedWidth(Width);

    connect(m_field, &QLineEdit::textEdited, this, &QuickSwitcher::onTyped);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSwitcher::choose);
    connect(m_list, &QListView::clicked, this, &QuickSwitcher::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuickSwitcher::onGroupsChanged);
}

void QuickSwitcher::open()
{
    m_field->clear();
    onTyped({});
    const QWidget *window = parentWidget()->window();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, FromTop)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void QuickSwitcher::onTyped(const QString &typed)
{
    m_choice.clear();
    m_model->setTyped(typed);
}

void QuickSwitcher::onGroupsChanged()
{
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        row = m_model->index(i).data(GroupListModel::NameRole).toString() == m_choice ? i : row;
    m_list->setCurrentIndex(m_model->index(row));
    fit();
}

/// Round both ends.
void QuickSwitcher::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + rows + count) % count;
    m_list->setCurrentIndex(m_model->index(row));
    m_choice = m_list->currentIndex().data(GroupListModel::NameRole).toString();
}

void QuickSwitcher::choose()
{
    const QModelIndex row = m_list->currentIndex();
    const auto group = GroupName::fromString(row.data(GroupListModel::NameRole).toString());
    if (!group)
        return;
    const bool isNew = row.data(SwitcherModel::NewRole).toBool();
    hide();
    emit chosen(*group, isNew);
}

void QuickSwitcher::fit()
{
    const int rows = std::min(m_model->rowCount(), MaximumRows);
    m_list->setFixedHeight(rows == 0 ? 0 : rows * m_list->sizeHintForRow(0));
    m_list->setVisible(rows > 0);
    m_hint->setVisible(rows == 0 && !m_field->text().isEmpty());
    layout()->activate();
    resize(Width,
           layout()->heightForWidth(Width) > 0 ? layout()->totalHeightForWidth(Width)
                                               : layout()->totalSizeHint().height());
}

} // namespace Limpid
