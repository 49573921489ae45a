// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/frameeditor.h"

#include "app-client/inspect/hexbytes.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

enum Form { Plain, Hex };

constexpr int OpcodeCount = 16;

/// Whether an edit field shows the bytes, and gives back the same ones.
bool isPlain(const QByteArray &payload)
{
    const auto isHidden = [](char c) { return (quint8(c) < 0x20 && c != '\n') || c == 0x7f; };
    return Utf8Validator::isValid(payload)
        && std::none_of(payload.begin(), payload.end(), isHidden);
}

} // namespace

FrameEditor::FrameEditor(QWidget *parent)
    : QWidget(parent)
    , m_opcode(new QComboBox(this))
    , m_forms(new QTabBar(this))
    , m_payload(new QPlainTextEdit(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    m_fin = addBit(u"FIN"_s, tr("FIN: the last frame of a message"), *head);
    for (int i = 1; i <= 3; ++i)
        m_rsv += addBit(u"RSV%1"_s.arg(i), tr("RSV%1: for extensions").arg(i), *head);
    m_opcode->setObjectName(u"handOpcode"_s);
    m_opcode->setAccessibleName(tr("Opcode"));
    m_opcode->setToolTip(tr("Opcode: what the frame is"));
    m_opcode->setFont(Theme::wireFont());
    for (int i = 0; i < OpcodeCount; ++i) {
        const QString word = Words::opcode(Opcode(i));
        m_opcode->addItem(
            u"%1 %2"_s.arg(i, 0, 16).arg(word.startsWith("0x"_L1) ? tr("reserved") : word));
    }
    head->addWidget(m_opcode);
    m_mask = addBit(u"MASK"_s, tr("MASK: the payload is masked"), *head);
    head->addStretch();
    head->addWidget(m_forms, 0, Qt::AlignBottom);
    buildPayload();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_payload, 1);
    QWidget *before = m_fin; // as they stand, not as they were made
    for (QWidget *next :
         QList<QWidget *> { m_rsv[0], m_rsv[1], m_rsv[2], m_opcode, m_mask, m_forms, m_payload })
        setTabOrder(std::exchange(before, next), next);
    connect(m_opcode, &QComboBox::currentIndexChanged, this, &FrameEditor::onEdited);
    setFrame({});
}

QToolButton *FrameEditor::addBit(const QString &name, const QString &what, QHBoxLayout &to)
{
    auto *bit = new QToolButton(this);
    bit->setObjectName(u"hand"_s + name);
    bit->setProperty("bit", true);
    bit->setProperty("bitName", name);
    bit->setFont(Theme::wireFont());
    bit->setCheckable(true);
    bit->setToolTip(what);
    to.addWidget(bit);
    connect(bit, &QToolButton::toggled, this, &FrameEditor::onEdited);
    return bit;
}

void FrameEditor::buildPayload()
{
    m_forms->setObjectName(u"handForms"_s);
    m_forms->setAccessibleName(tr("How the payload is written"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    m_forms->setUsesScrollButtons(false);
    m_forms->addTab(tr("Text"));
    m_forms->addTab(tr("Hex"));
    m_payload->setObjectName(u"handPayload"_s);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setTabChangesFocus(true);
    m_payload->setFont(Theme::wireFont());
    m_payload->setMinimumHeight(2 * m_payload->fontMetrics().lineSpacing() + 16);
    // As high as there is room for: what is below it stays in sight.
    m_payload->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_forms, &QTabBar::currentChanged, this, &FrameEditor::onFormChanged);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &FrameEditor::onEdited);
}

std::optional<HandFrame> FrameEditor::frame() const
{
    const auto bytes = payload();
    if (!bytes)
        return {};
    HandFrame frame { .opcode = Opcode(m_opcode->currentIndex()), .payload = *bytes };
    frame.fin = m_fin->isChecked();
    for (const QToolButton *bit : m_rsv)
        frame.rsv = quint8(frame.rsv << 1 | (bit->isChecked() ? 1 : 0));
    frame.masked = m_mask->isChecked();
    return frame;
}

void FrameEditor::setFrame(const HandFrame &frame)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_opcode->setCurrentIndex(int(frame.opcode));
        m_fin->setChecked(frame.fin);
        for (int i = 0; i < m_rsv.size(); ++i)
            m_rsv[i]->setChecked(frame.rsv & (4 >> i));
        m_mask->setChecked(frame.masked);
        setPayload(frame.payload, isPlain(frame.payload) ? Plain : Hex);
        m_isNoText = false;
        showBits();
    }
    emit changed();
}

QString FrameEditor::problem() const
{
    if (m_isNoText)
        return tr("These bytes are no text that could be edited; they stay in hexadecimal digits.");
    return payload() ? QString()
                     : tr("That is not hexadecimal: write pairs of the digits 0 to 9 and a to f, "
                          "such as 48 65 6c.");
}

std::optional<QByteArray> FrameEditor::payload() const
{
    const QString text = m_payload->toPlainText();
    return m_forms->currentIndex() == Hex ? bytesFromHex(text) : text.toUtf8();
}

void FrameEditor::setPayload(const QByteArray &payload, int form)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_forms->setCurrentIndex(form);
    m_payload->setPlainText(form == Hex ? QString::fromLatin1(payload.toHex(' '))
                                        : QString::fromUtf8(payload));
}

void FrameEditor::onFormChanged(int form)
{
    m_forms->updateGeometry(); // the chosen one is bold
    if (m_isFilling)
        return;
    const QString text = m_payload->toPlainText();
    const auto bytes = form == Plain ? bytesFromHex(text) : text.toUtf8();
    const bool canShow = bytes && (form == Hex || isPlain(*bytes));
    if (canShow) {
        setPayload(*bytes, form);
    } else {
        const QScopedValueRollback filling(m_isFilling, true);
        m_forms->setCurrentIndex(Hex);
    }
    m_isNoText = bytes && !canShow;
    emit changed();
}

void FrameEditor::onEdited()
{
    if (m_isFilling)
        return;
    m_isNoText = false;
    showBits();
    emit changed();
    emit edited();
}

void FrameEditor::showBits()
{
    for (QToolButton *bit : m_rsv + QList<QToolButton *> { m_fin, m_mask }) {
        const QString name = bit->property("bitName").toString();
        const QString value = bit->isChecked() ? u"1"_s : u"0"_s;
        bit->setText(name + u'\n' + value);
        bit->setAccessibleName(name + u' ' + value);
    }
}

} // namespace Limpid
