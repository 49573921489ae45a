// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/theme.h"

#include "common/gui/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

Colors lightColors()
{
    Colors c;
    c.window = QColor(0xf5f6f7), c.base = QColor(0xffffff), c.alternate = QColor(0xf8f9fa);
    c.line = QColor(0xd9dce0), c.softLine = QColor(0xe9ebee);
    c.text = QColor(0x1d2125), c.dim = QColor(0x68717b), c.faint = QColor(0x9aa3ad);
    c.accent = QColor(0x2a6fdb), c.accentTint = QColor(0xe4eefc), c.selection = QColor(0xdbe8fb);
    c.onAccent = QColor(0xffffff);
    c.connecting = QColor(0xb7791f), c.open = QColor(0x1f8a4c);
    c.closing = QColor(0x7a4fc4), c.closed = QColor(0x7b858f);
    c.danger = QColor(0xc0392b), c.warning = c.connecting;
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x22262b), c.base = QColor(0x1a1d21), c.alternate = QColor(0x1f2327);
    c.line = QColor(0x383e45), c.softLine = QColor(0x2b3036);
    c.text = QColor(0xe6e9ec), c.dim = QColor(0x9aa4ae), c.faint = QColor(0x6d7781);
    c.accent = QColor(0x6ea8fe), c.accentTint = QColor(0x23344d), c.selection = QColor(0x2a3f5f);
    c.onAccent = QColor(0x10151c);
    c.connecting = QColor(0xe0a84a), c.open = QColor(0x4cc27f);
    c.closing = QColor(0xb08cf0), c.closed = QColor(0x8a949e);
    c.danger = QColor(0xf07167), c.warning = c.connecting;
    return c;
}

QPalette paletteOf(const Colors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.softLine);
    p.setColor(QPalette::Midlight, c.softLine);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.faint);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

/// Without a desktop there is no desktop's own font; take one that is good to read.
QFont firstInstalled(const QFont &fallback, const QStringList &families)
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        return fallback;
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return QFont(family, 10);
    }
    return fallback;
}

} // namespace

QColor Colors::state(ReadyState readyState) const
{
    switch (readyState) {
    case ReadyState::Connecting:
        return connecting;
    case ReadyState::Open:
        return open;
    case ReadyState::Closing:
        return closing;
    case ReadyState::Closed:
        break;
    }
    return closed;
}

Theme::Theme(QApplication &application, Scheme scheme)
    : m_application(application)
    , m_scheme(scheme)
{
    m_application.setFont(
        firstInstalled(QApplication::font(), { u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s }));
    m_application.installEventFilter(this);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

QFont Theme::wireFont()
{
    QFont font = firstInstalled(QFontDatabase::systemFont(QFontDatabase::FixedFont),
                                { u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s });
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(QApplication::font().pointSizeF() - 1);
    return font;
}

QFont Theme::font(qreal scale, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    return font;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme == Scheme::System)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    // An empty palette is the desktop's own again; only from that can be told whether the desktop
    // is light or dark.
    m_application.setPalette(QPalette());
    m_desktopIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_desktopIsDark);
    m_colors = dark ? darkColors() : lightColors();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setPalette(paletteOf(m_colors));
    m_application.setStyleSheet(styleSheet(m_colors));
    m_applying = false;
    emit changed();
}

} // namespace Limpid
