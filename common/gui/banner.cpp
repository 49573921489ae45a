// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/banner.h"

#include "common/gui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_headline->setObjectName(u"bannerHeadline"_s);
    m_detail->setObjectName(u"bannerDetail"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_headline->setFont(Theme::font(1, true));
    for (QLabel *label : { m_headline, m_detail }) {
        label->setTextFormat(Qt::PlainText); // what a peer said is never markup
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setWordWrap(true);
    m_close->setText(u"✕"_s);
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(&theme, &Theme::changed, this, &Banner::refresh);
    hide();
}

void Banner::say(Kind kind, const QString &headline, const QString &detail, const QString &action)
{
    m_kind = kind;
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    refresh();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_headline->clear();
    m_detail->clear();
    hide();
}

QString Banner::headline() const
{
    return m_headline->text();
}

QString Banner::detail() const
{
    return m_detail->text();
}

void Banner::refresh()
{
    const Colors &colors = m_theme.colors();
    const QColor color = m_kind == Kind::Danger ? colors.danger
        : m_kind == Kind::Warning               ? colors.warning
                                                : colors.accent;
    const QString fill
        = u"rgba(%1,%2,%3,0.10)"_s.arg(color.red()).arg(color.green()).arg(color.blue());
    setStyleSheet(u"#banner { background: %1; border: none; border-left: 3px solid %2; }"_s.arg(
        fill, color.name()));
}

} // namespace Limpid
