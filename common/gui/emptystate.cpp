// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/emptystate.h"

#include "common/gui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int HintWidth = 420;
} // namespace

EmptyState::EmptyState(const QString &headline,
                       const QString &hint,
                       const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_headline->setFont(Theme::font(1.35, true));
    m_headline->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setWordWrap(true);
    m_hint->setProperty("dim", true);
    m_action->setProperty("primary", true);
    m_action->setObjectName(u"emptyStateAction"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setWords(headline, hint, action);
}

void EmptyState::setWords(const QString &headline, const QString &hint, const QString &action)
{
    m_headline->setText(headline);
    m_hint->setText(hint);
    // A wrapped label in an aligned cell is not asked how high it has to be.
    m_hint->setFixedSize(HintWidth, qMax(0, m_hint->heightForWidth(HintWidth)));
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::makeButtonBig()
{
    m_action->setMinimumSize(180, 44);
    m_action->setFont(Theme::font(1.1, true));
}

} // namespace Limpid
