// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/closeclientdialog.h"

#include "common/gui/words.h"
#include "common/websocket/closecode.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int MaxReason = 123; // bytes: a control frame's 125 less the code (RFC 6455, 5.5)
constexpr quint16 CommonCodes[] { 1000, 1001, 1008, 1011, 1012, 1013, 4000 };
} // namespace

CloseClientDialog::CloseClientDialog(const QString &who, QWidget *parent)
    : QDialog(parent)
    , m_code(new QSpinBox(this))
    , m_common(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_close(new QPushButton(tr("Close connection"), this))
{
    setWindowTitle(tr("Close the connection of %1").arg(who));
    setObjectName(u"closeDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    buildFields();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"closeCancel"_s);
    m_close->setObjectName(u"closeAccept"_s);
    m_close->setProperty("danger", true);
    m_close->setDefault(true);
    buttons->addButton(m_close, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseClientDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QSpinBox::valueChanged, this, &CloseClientDialog::validate);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseClientDialog::validate);
    connect(m_common, &QComboBox::activated, this, &CloseClientDialog::onCommonCodeChosen);
    validate();
    m_code->selectAll();
}

void CloseClientDialog::buildFields()
{
    m_code->setObjectName(u"closeCode"_s);
    m_code->setRange(1000, 4999);
    m_code->setMinimumWidth(90);
    m_common->setObjectName(u"closeCommonCode"_s);
    m_common->setAccessibleName(tr("Common codes"));
    m_common->setPlaceholderText(tr("another code"));
    for (const quint16 code : CommonCodes)
        m_common->addItem(Words::closeCode(code), code);
    m_reason->setObjectName(u"closeReason"_s);
    m_reason->setPlaceholderText(tr("what the client is told; may be empty"));
    m_reason->setMinimumWidth(320);
    m_verdict->setObjectName(u"closeVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() * 3);
    m_verdict->setProperty("dim", true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto *codes = new QHBoxLayout;
    codes->addWidget(m_code);
    codes->addWidget(m_common, 1);
    form->addRow(tr("C&ode"), codes);
    static_cast<QLabel *>(form->labelForField(codes))->setBuddy(m_code);
    form->addRow(tr("&Reason"), m_reason);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addLayout(form);
    outer->addWidget(m_verdict);
}

quint16 CloseClientDialog::code() const
{
    return quint16(m_code->value());
}

QString CloseClientDialog::reason() const
{
    return m_reason->text();
}

void CloseClientDialog::onCommonCodeChosen(int index)
{
    m_code->setValue(m_common->itemData(index).toInt());
}

void CloseClientDialog::onAccepted()
{
    emit closeChosen(code(), reason());
    accept();
}

void CloseClientDialog::validate()
{
    m_common->setCurrentIndex(m_common->findData(code()));
    const bool codeIsFine = isWireCloseCode(code());
    const qsizetype length = reason().toUtf8().size();
    const bool fine = codeIsFine && length <= MaxReason;
    if (!codeIsFine)
        m_verdict->setText(tr("%1 may not be sent. Take 1000 to 1003, 1007 to 1014, or 3000 to "
                              "4999; 4000 and above are yours to define.")
                               .arg(Words::closeCode(code())));
    else if (length > MaxReason)
        m_verdict->setText(
            tr("The reason has %1 bytes; a Close frame holds %2.").arg(length).arg(MaxReason));
    else
        m_verdict->setText(
            tr("The client will see code %1 and the reason.").arg(Words::closeCode(code())));
    m_verdict->setProperty("danger", !fine);
    m_verdict->setProperty("dim", fine);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_close->setEnabled(fine);
}

} // namespace Limpid
