// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/targetform.h"

#include "app-client/rawgui/steadybox.h"
#include "common/gui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Limpid {

TargetForm::TargetForm(QWidget *parent)
    : QWidget(parent)
    , m_protocols(new QLineEdit(this))
    , m_origin(new SteadyBox(this))
    , m_headers(new QPlainTextEdit(this))
    , m_deflate(new QCheckBox(tr("Offer to compress"), this))
    , m_insecure(new QCheckBox(tr("Take any certificate"), this))
    , m_proxy(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildHandshake(*form);
    buildTls(*form);
    m_problem->setObjectName(u"targetProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    connect(m_protocols, &QLineEdit::textChanged, this, &TargetForm::check);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &TargetForm::check);
    connect(m_proxy, &QLineEdit::textChanged, this, &TargetForm::check);
    connect(m_origin, &QComboBox::editTextChanged, this, &TargetForm::check);
    setFocusProxy(m_protocols);
    setTarget({});
}

void TargetForm::buildHandshake(QFormLayout &form)
{
    m_protocols->setObjectName(u"rawProtocols"_s);
    m_protocols->setPlaceholderText(tr("none"));
    m_protocols->setToolTip(tr("Offered in this order, with commas between them"));
    m_protocols->setFont(Theme::wireFont());
    m_origin->setObjectName(u"rawOrigin"_s);
    m_origin->setEditable(true);
    m_origin->setInsertPolicy(QComboBox::NoInsert);
    m_origin->addItem(tr("a page of the server"), int(RawTarget::Origin::Server));
    m_origin->addItem(tr("no page: without the header"), int(RawTarget::Origin::None));
    m_origin->setToolTip(
        tr("Where a page would come from; or write one, such as %1").arg(u"https://example.org"_s));
    m_origin->setMinimumContentsLength(12);
    m_origin->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_origin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_headers->setObjectName(u"rawHeaders"_s);
    m_headers->setPlaceholderText(u"Authorization: Bearer …\nCookie: sessionid=…"_s);
    m_headers->setToolTip(tr("More headers of the request, a line each"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFont(Theme::wireFont());
    m_headers->setFixedHeight(4 * m_headers->fontMetrics().lineSpacing());
    m_deflate->setObjectName(u"rawDeflate"_s);
    m_deflate->setToolTip(u"permessage-deflate, RFC 7692"_s);
    form.addRow(tr("Subprotocols"), m_protocols);
    form.addRow(tr("Origin"), m_origin);
    form.addRow(tr("Headers"), m_headers);
    form.addRow(QString(), m_deflate);
}

void TargetForm::buildTls(QFormLayout &form)
{
    m_authorities = addFile(tr("Trust"),
                            u"rawAuthorities"_s,
                            tr("wss: trust the certificates in this file (PEM), too"),
                            form);
    m_certificate = addFile(tr("Certificate"),
                            u"rawCertificate"_s,
                            tr("wss: show this certificate (PEM) to the server"),
                            form);
    m_key = addFile(tr("Key"), u"rawKey"_s, tr("wss: the certificate's private key (PEM)"), form);
    m_insecure->setObjectName(u"rawInsecure"_s);
    m_insecure->setToolTip(tr("wss: whoever is in between can read along"));
    m_proxy->setObjectName(u"rawProxy"_s);
    m_proxy->setPlaceholderText(tr("as the system has it"));
    m_proxy->setToolTip(u"http://HOST:PORT, socks5://HOST:PORT"_s);
    m_proxy->setFont(Theme::wireFont());
    form.addRow(QString(), m_insecure);
    form.addRow(tr("Proxy"), m_proxy);
}

QLineEdit *TargetForm::addFile(const QString &label,
                               const QString &name,
                               const QString &what,
                               QFormLayout &form)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(tr("none"));
    edit->setToolTip(what);
    auto *browse = new QToolButton(this);
    browse->setObjectName(name + u"Browse"_s);
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(what);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(edit);
    form.addRow(caption, row);
    connect(browse, &QToolButton::clicked, this, [this, edit] { chooseFile(edit); });
    return edit;
}

void TargetForm::chooseFile(QLineEdit *to)
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, to, &QLineEdit::setText);
    dialog->open();
}

void TargetForm::setTarget(const RawTarget &target)
{
    m_protocols->setText(target.protocols.join(u", "_s));
    m_origin->setCurrentIndex(m_origin->findData(int(target.origin)));
    if (target.origin == RawTarget::Origin::Other)
        m_origin->setEditText(target.otherOrigin);
    m_origin->lineEdit()->setCursorPosition(0); // its beginning is in sight
    m_headers->setPlainText(headersText(target.headers));
    m_deflate->setChecked(target.deflate);
    m_authorities->setText(target.tls.authorities);
    m_certificate->setText(target.tls.certificate);
    m_key->setText(target.tls.key);
    m_insecure->setChecked(target.tls.insecure);
    m_proxy->setText(target.proxy.toString(QUrl::FullyEncoded));
    check();
}

std::optional<RawTarget> TargetForm::target() const
{
    if (!problem().isEmpty())
        return {};
    RawTarget target;
    target.protocols = parseProtocols(m_protocols->text());
    target.headers = std::get<0>(parseHeaders(m_headers->toPlainText()));
    const QString origin = m_origin->currentText().trimmed();
    const int known = m_origin->findText(origin);
    target.origin = known >= 0 ? RawTarget::Origin(m_origin->itemData(known).toInt())
        : origin.isEmpty()     ? RawTarget::Origin::None
                               : RawTarget::Origin::Other;
    if (target.origin == RawTarget::Origin::Other)
        target.otherOrigin = origin;
    target.deflate = m_deflate->isChecked();
    target.tls = { m_authorities->text().trimmed(),
                   m_certificate->text().trimmed(),
                   m_key->text().trimmed(),
                   m_insecure->isChecked() };
    target.proxy = QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
    return target;
}

QString TargetForm::problem() const
{
    const auto headers = parseHeaders(m_headers->toPlainText());
    if (const auto *line = std::get_if<QString>(&headers))
        return tr("“%1” is no header that can be set here. Write Name: value, a line each; Host, "
                  "Origin and those of the handshake are not among them.")
            .arg(*line);
    if (!isOrigin(m_origin->currentText().trimmed())
        && m_origin->findText(m_origin->currentText()) < 0)
        return tr("An origin has no spaces, such as %1.").arg(u"https://example.org"_s);
    const QString proxy = m_proxy->text().trimmed();
    const QUrl url(proxy, QUrl::StrictMode);
    if (!isProxy(url) || (url.isEmpty() && !proxy.isEmpty()))
        return tr("The proxy is written http://HOST:PORT or socks5://HOST:PORT.");
    return {};
}

void TargetForm::check()
{
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace Limpid
