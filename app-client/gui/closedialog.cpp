// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/closedialog.h"

#include "app-client/gui/rulewords.h"
#include "common/gui/words.h"
#include "common/websocket/closecode.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int MaximumReasonBytes = 123;
} // namespace

CloseDialog::CloseDialog(QWidget *parent, Codes codes)
    : QDialog(parent)
    , m_codes(codes)
    , m_code(new QSpinBox(this))
    , m_meaning(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(tr("Close the connection"));
    m_code->setObjectName(u"closeCode"_s);
    m_code->setRange(0, 65'535);
    m_code->setValue(1000);
    m_code->setAccessibleName(tr("Close code"));
    m_meaning->setProperty("dim", true);
    m_reason->setObjectName(u"closeReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("optional, at most 123 bytes"));
    m_reason->setMinimumWidth(340);
    m_problem->setObjectName(u"closeProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignTop);
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    QPushButton *close
        = m_buttons->addButton(tr("&Close connection"), QDialogButtonBox::AcceptRole);
    close->setObjectName(u"closeAccept"_s);
    close->setDefault(true);

    auto *code = new QHBoxLayout;
    code->addWidget(m_code);
    code->addWidget(m_meaning, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 12);
    form->setSpacing(8);
    auto *codeLabel = new QLabel(tr("Co&de"), this);
    codeLabel->setBuddy(m_code);
    form->addRow(codeLabel, code);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(m_problem);
    form->addRow(m_buttons);

    connect(m_code, &QSpinBox::valueChanged, this, &CloseDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

int CloseDialog::code() const
{
    return m_code->value();
}

QString CloseDialog::reason() const
{
    return m_reason->text();
}

bool CloseDialog::isLegalCode(int code)
{
    return code == 1000 || (code >= 3000 && code <= 4999);
}

bool CloseDialog::isLegalReason(const QString &reason)
{
    return reason.toUtf8().size() <= MaximumReasonBytes;
}

void CloseDialog::check()
{
    m_meaning->setText(Words::closeCodeName(static_cast<quint16>(code())));
    QString problem = codeProblem();
    bool canClose = problem.isEmpty() || m_codes == Codes::Any;
    if (canClose && !isLegalReason(reason())) {
        canClose = false;
        problem = tr("The reason is %n byte(s) too long.",
                     nullptr,
                     int(reason().toUtf8().size() - MaximumReasonBytes));
    }
    m_problem->setText(problem);
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(canClose);
}

QString CloseDialog::codeProblem() const
{
    if (m_codes == Codes::OfApplications && !isLegalCode(code()))
        return tr("An application may send 1000 and 3000 to 4999; the other codes are the "
                  "protocol's own.");
    return isWireCloseCode(code()) ? QString() : RuleWords::verdict(FrameRule::CloseCode);
}

} // namespace Limpid
