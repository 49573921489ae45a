// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/readystate.h"

#include <QColor>
#include <QObject>

class QApplication;
class QFont;

namespace Limpid {

/// The colours both windows are painted with; one set for light desktops, one for dark.
struct Colors
{
    bool dark = false;
    QColor window, base, alternate;
    QColor line, softLine;
    QColor text, dim, faint;
    QColor accent, accentTint, selection, onAccent;
    QColor connecting, open, closing, closed;
    QColor danger;
    QColor warning; ///< slow; the same as connecting

    [[nodiscard]] QColor state(ReadyState state) const;
};

/// Where all colours and fonts come from: follows the desktop's light or dark palette, or is forced
/// to one.
///
/// One object, made in main() and given to who paints; it sets the application's palette and style
/// sheet.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QApplication &application, Scheme scheme = Scheme::System);

    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// The fixed font for wire data, one size smaller than the desktop's.
    [[nodiscard]] static QFont wireFont();
    /// The desktop's font, scaled, with tabular digits where the font has them.
    [[nodiscard]] static QFont font(qreal scale, bool bold = false);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    Colors m_colors;
    bool m_desktopIsDark = false;
    bool m_applying = false;
};

} // namespace Limpid
