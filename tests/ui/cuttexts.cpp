// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

int widthOf(const QString &text, const QWidget &widget, bool bold = false)
{
    QFont font = widget.font();
    font.setBold(bold || font.bold());
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return true;
    }
    return false;
}

/// Whether no parent shows only a part of it.
bool isWhole(const QWidget &widget)
{
    QRect rect = widget.rect();
    const QWidget *inner = &widget;
    for (const QWidget *outer = inner->parentWidget(); outer; outer = outer->parentWidget()) {
        rect.translate(inner->pos());
        if (!outer->rect().contains(rect))
            return false;
        if (outer->isWindow())
            break;
        inner = outer;
    }
    return true;
}

bool hasRoom(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    const QSize needed = label.sizeHint();
    return label.width() >= needed.width() && label.height() >= needed.height();
}

/// A button's hint is its text and its padding.
bool hasRoom(const QAbstractButton &button)
{
    return button.text().isEmpty() || button.width() >= button.sizeHint().width();
}

bool hasRoom(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QRect tab = tabs.tabRect(i);
        if (tab.width() < widthOf(tabs.tabText(i), tabs, true) || tab.right() > tabs.width())
            return false;
    }
    return true;
}

bool hasRoom(const QComboBox &box)
{
    if (box.isEditable()) // its text can be moved
        return true;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return field.width() >= widthOf(box.currentText(), box);
}

bool hasRoom(const QAbstractSpinBox &box)
{
    const auto *edit = box.findChild<QLineEdit *>();
    return edit->width() - 2 >= widthOf(edit->text(), *edit); // and the cursor
}

/// What is written can be moved; what an empty field asks for cannot.
bool hasRoom(const QLineEdit &edit)
{
    const QMargins margins(10, 0, 10, 0); // of the style sheet, and Qt's own
    return !edit.text().isEmpty()
        || edit.width() - margins.left() - margins.right() >= widthOf(edit.placeholderText(), edit);
}

bool hasRoom(const QHeaderView &header)
{
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && header.sectionSize(i) < widthOf(title, header))
            return false;
    }
    return true;
}

/// The text of a widget that has less room than it needs; nothing for any other.
template<typename T>
QString cut(const QWidget &widget, QString (*text)(const T &))
{
    const auto *part = qobject_cast<const T *>(&widget);
    return !part || (hasRoom(*part) && (isScrolled(widget) || isWhole(widget))) ? QString()
                                                                                : text(*part);
}

QString cutText(const QWidget &widget)
{
    return cut<QLabel>(widget, [](const QLabel &label) { return label.text(); })
        + cut<QAbstractButton>(widget, [](const QAbstractButton &button) { return button.text(); })
        + cut<QComboBox>(widget, [](const QComboBox &box) { return box.currentText(); })
        + cut<QAbstractSpinBox>(widget, [](const QAbstractSpinBox &box) { return box.text(); })
        + cut<QLineEdit>(widget, [](const QLineEdit &edit) { return edit.placeholderText(); })
        + cut<QTabBar>(widget, [](const QTabBar &tabs) { return tabs.tabText(0); })
        + cut<QHeaderView>(widget, [](const QHeaderView &header) {
               return header.model()->headerData(0, header.orientation()).toString();
           });
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList texts;
    const QList<QWidget *> parts = widget.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QString text = part->isVisibleTo(&widget) ? cutText(*part) : QString();
        if (!text.isEmpty())
            texts << u"%1 %2: %3 (%4 x %5, needs %6 x %7)"_s
                         .arg(QLatin1StringView(part->metaObject()->className()),
                              part->objectName(),
                              text)
                         .arg(part->width())
                         .arg(part->height())
                         .arg(part->sizeHint().width())
                         .arg(part->sizeHint().height());
    }
    return texts;
}

} // namespace Limpid
