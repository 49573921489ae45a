// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/replaydialog.h"

#include "common/websocket/websocketurl.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Limpid {

ReplayDialog::ReplayDialog(const QString &url,
                           const QStringList &protocols,
                           const Replayer &replayer,
                           QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(url, this))
    , m_protocols(new QLineEdit(protocols.join(u", "_s), this))
    , m_pace(new QComboBox(this))
    , m_what(new QLabel(whatIsSent(replayer), this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"replayDialog"_s);
    setWindowTitle(tr("Replay against a server"));
    m_address->setObjectName(u"replayAddress"_s);
    m_address->setMinimumWidth(360);
    m_protocols->setObjectName(u"replayProtocols"_s);
    m_protocols->setPlaceholderText(tr("none"));
    m_pace->setObjectName(u"replayPace"_s);
    m_pace->addItem(tr("as recorded"), QVariant::fromValue(Replayer::Pace::AsRecorded));
    m_pace->addItem(tr("as fast as possible"), QVariant::fromValue(Replayer::Pace::Fastest));
    m_what->setWordWrap(true);
    m_problem->setObjectName(u"replayProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing());
    QPushButton *replay = m_buttons->addButton(tr("&Replay"), QDialogButtonBox::AcceptRole);
    replay->setObjectName(u"replayAccept"_s);
    replay->setDefault(true);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 12);
    form->setSpacing(8);
    form->addRow(m_what);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Subprotocols"), m_protocols);
    form->addRow(tr("&Pace"), m_pace);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_address, &QLineEdit::textChanged, this, &ReplayDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString ReplayDialog::url() const
{
    return m_address->text().trimmed();
}

QStringList ReplayDialog::protocols() const
{
    QStringList names;
    for (const QString &name : m_protocols->text().split(u',')) {
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    }
    return names;
}

Replayer::Pace ReplayDialog::pace() const
{
    return m_pace->currentData().value<Replayer::Pace>();
}

QString ReplayDialog::whatIsSent(const Replayer &replayer)
{
    const QString what
        = tr("%n message(s) will be sent again, over a new connection.", nullptr, replayer.total());
    if (replayer.leftOut() == 0)
        return what;
    return what + u' '
        + tr("%n message(s) cannot be: the recording does not have all of them.",
             nullptr,
             replayer.leftOut());
}

void ReplayDialog::check()
{
    const bool isAddress = WebSocketUrl::parse(url()).has_value();
    m_problem->setText(isAddress || url().isEmpty() ? QString()
                                                    : tr("This is no address of a WebSocket."));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(isAddress);
    }
}

} // namespace Limpid
