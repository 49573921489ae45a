// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/sharedialog.h"

#include "app-server/gui/qrview.h"
#include "app-server/gui/shareableurl.h"
#include "common/gui/theme.h"
#include "common/protocol/invitelink.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MostRows = 4; // of addresses, without scrolling

QUrl withCode(QUrl url, const QString &code)
{
    if (!code.isEmpty())
        url.setQuery(u"secret="_s + QString::fromLatin1(QUrl::toPercentEncoding(code)));
    return url;
}

QUrl pageOf(QUrl url)
{
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    return url;
}

} // namespace

ShareDialog::ShareDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_picture(new QrView(this))
    , m_tooLong(new QLabel(tr("This is too long for a QR code."), this))
    , m_showLink(new QRadioButton(tr("link"), this))
    , m_showPage(new QRadioButton(tr("web page"), this))
    , m_reach(new QLabel(this))
    , m_how(new QLabel(this))
    , m_addresses(new QListWidget(this))
    , m_code(new QLineEdit(this))
    , m_link(new QLineEdit(this))
    , m_page(new QLineEdit(this))
{
    setObjectName(u"shareDialog"_s);
    setWindowTitle(tr("Share the server"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(20);
    parts->addWidget(buildPicture(), 0, Qt::AlignTop);
    parts->addWidget(buildFacts(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(parts);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addresses, &QListWidget::currentRowChanged, this, &ShareDialog::showAddress);
    connect(m_showLink, &QRadioButton::toggled, this, &ShareDialog::showPicture);
    connect(&theme, &Theme::changed, this, &ShareDialog::colorReach);
    colorReach();
}

QWidget *ShareDialog::buildPicture()
{
    auto *part = new QWidget(this);
    m_picture->setObjectName(u"shareCode"_s);
    m_tooLong->setObjectName(u"shareTooLong"_s);
    m_tooLong->setProperty("dim", true);
    m_tooLong->setWordWrap(true);
    m_tooLong->setMaximumWidth(m_picture->sizeHint().width());
    m_showLink->setObjectName(u"shareShowLink"_s);
    m_showLink->setAccessibleName(tr("QR code of the link"));
    m_showLink->setChecked(true);
    m_showPage->setObjectName(u"shareShowPage"_s);
    m_showPage->setAccessibleName(tr("QR code of the web page"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addStretch();
    choice->addWidget(m_showLink);
    choice->addWidget(m_showPage);
    choice->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_tooLong);
    layout->addLayout(choice);
    return part;
}

QWidget *ShareDialog::buildFacts()
{
    auto *part = new QWidget(this);
    m_reach->setObjectName(u"shareReach"_s);
    m_reach->setFont(Theme::font(1, true));
    m_how->setObjectName(u"shareHow"_s);
    m_how->setProperty("dim", true);
    for (QLabel *label : { m_reach, m_how })
        label->setWordWrap(true);
    m_addresses->setObjectName(u"shareAddresses"_s);
    m_addresses->setAccessibleName(tr("Addresses"));
    m_addresses->setFont(Theme::wireFont());
    m_addresses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QFrame(part);
    frame->setProperty("pane", true);
    (new QVBoxLayout(frame))->addWidget(m_addresses);
    frame->layout()->setContentsMargins(4, 4, 4, 4);
    auto *label = new QLabel(tr("&Address"), part);
    label->setBuddy(m_addresses);
    auto *copy = new QPushButton(tr("Copy"), part);
    copy->setObjectName(u"shareCopyAddress"_s);
    copy->setAccessibleName(tr("Copy the address"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ShareDialog::copyAddress);

    m_facts = new QGridLayout(part);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(1, 1);
    m_facts->addWidget(m_reach, 0, 0, 1, 3);
    m_facts->addWidget(m_how, 1, 0, 1, 3);
    m_facts->addWidget(label, 2, 0, Qt::AlignTop);
    m_facts->addWidget(frame, 2, 1);
    m_facts->addWidget(copy, 2, 2, Qt::AlignTop);
    m_code->setObjectName(u"shareJoinCode"_s);
    m_code->setPlaceholderText(tr("none: nobody is asked for one"));
    m_link->setObjectName(u"shareLink"_s);
    m_link->setMinimumWidth(300);
    m_page->setObjectName(u"sharePage"_s);
    addFact(tr("&Join code"), m_code, tr("Copy the join code"));
    addFact(tr("&Link"), m_link, tr("Copy the link"));
    addFact(tr("&Web page"), m_page, tr("Copy the address of the web page"));
    m_facts->setRowStretch(m_facts->rowCount(), 1);
    return part;
}

void ShareDialog::addFact(const QString &label, QLineEdit *field, const QString &copy)
{
    const int row = m_facts->rowCount();
    field->setReadOnly(true);
    field->setFont(Theme::wireFont());
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    auto *button = new QPushButton(tr("Copy"), this);
    button->setObjectName(field->objectName() + u"Copy"_s);
    button->setAccessibleName(copy);
    button->setAutoDefault(false);
    button->setEnabled(false);
    m_facts->addWidget(name, row, 0);
    m_facts->addWidget(field, row, 1);
    m_facts->addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, field, [field] {
        QGuiApplication::clipboard()->setText(field->text());
    });
    connect(field, &QLineEdit::textChanged, button, [button](const QString &text) {
        button->setEnabled(!text.isEmpty());
    });
}

void ShareDialog::setServer(const QUrl &url,
                            const QString &joinCode,
                            const QList<QHostAddress> &own)
{
    m_joinCode = joinCode;
    m_code->setText(joinCode);
    m_addresses->clear();
    const QList<QUrl> addresses = shareableUrls(url, own);
    for (const QUrl &address : addresses) {
        auto *item = new QListWidgetItem(address.toString(), m_addresses);
        item->setData(Qt::UserRole, address);
    }
    showReach(url, addresses);
    fitAddresses();
    m_addresses->setCurrentRow(0);
}

void ShareDialog::fitAddresses()
{
    const int rows = qBound(1, m_addresses->count(), MostRows);
    m_addresses->setFixedHeight(rows * m_addresses->sizeHintForRow(0));
    m_addresses->setMinimumWidth(m_addresses->sizeHintForColumn(0) + 16);
}

void ShareDialog::showReach(const QUrl &url, const QList<QUrl> &addresses)
{
    const bool listensHereOnly = QHostAddress(url.host()).isLoopback();
    const bool isAlone = QHostAddress(addresses.first().host()).isLoopback();
    m_reach->setVisible(isAlone);
    m_how->setVisible(isAlone);
    m_reach->setText(tr("▲ Only this computer reaches the server"));
    m_how->setText(listensHereOnly
                       ? tr("It listens for this computer only. To let others in, stop the server, "
                            "choose “everyone on the network”, and start it again.")
                       : tr("This computer is on no network just now. Open this window again once "
                            "it is."));
}

void ShareDialog::showAddress()
{
    const auto *item = m_addresses->currentItem();
    if (!item)
        return;
    const QUrl address = item->data(Qt::UserRole).toUrl();
    const InviteLink link { withCode(address, m_joinCode).toString(QUrl::FullyEncoded), {} };
    m_link->setText(link.toString());
    m_page->setText(pageOf(address).toString());
    for (QLineEdit *field : { m_link, m_page })
        field->setCursorPosition(0);
    showPicture();
}

void ShareDialog::showPicture()
{
    const QLineEdit *shown = m_showLink->isChecked() ? m_link : m_page;
    m_tooLong->setVisible(!m_picture->setText(shown->text()));
}

void ShareDialog::colorReach()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, m_theme.colors().warning);
    m_reach->setPalette(palette);
}

void ShareDialog::copyAddress()
{
    if (const auto *item = m_addresses->currentItem())
        QGuiApplication::clipboard()->setText(item->text());
}

} // namespace Limpid
