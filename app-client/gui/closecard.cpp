// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/closecard.h"

#include "app-client/gui/nextstep.h"
#include "app-client/gui/notice.h"
#include "app-client/inspect/closeverdict.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MaximumBody = 500; ///< characters

} // namespace

CloseCard::CloseCard(QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_form(new QFormLayout)
    , m_next(addRow(tr("What to try"), u"verdictNext"_s))
    , m_code(addRow(tr("Close code"), u"verdictCode"_s))
    , m_reason(addRow(tr("Reason"), u"verdictReason"_s))
    , m_endedBy(addRow(tr("Ended by"), u"verdictEndedBy"_s))
    , m_frames(addRow(tr("Close frames"), u"verdictFrames"_s))
    , m_http(addRow(tr("HTTP answer"), u"verdictHttp"_s))
    , m_body(addRow(tr("Its text"), u"verdictBody"_s))
    , m_lastFrames(addRow(tr("Last frames"), u"verdictLastFrames"_s))
    , m_failure(addRow(tr("For the log"), u"verdictFailure"_s))
{
    setProperty("surface", u"base"_s);
    setObjectName(u"closeCard"_s);
    m_headline->setObjectName(u"verdictHeadline"_s);
    m_headline->setFont(Theme::font(1.2, true));
    m_headline->setTextFormat(Qt::PlainText);
    m_lastFrames->setFont(Theme::wireFont());
    m_body->setFont(Theme::wireFont());
    m_detail->setProperty("dim", true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_detail);
    layout->addLayout(m_form);
    layout->addStretch();
    clear();
}

void CloseCard::setVerdict(const CloseVerdict &verdict, const QStringList &lastFrames)
{
    const auto notice = Notice::ofVerdict(verdict);
    m_headline->setText(notice ? notice->headline : tr("You closed the connection"));
    // A reason is the peer's and has a row of its own.
    m_detail->setText(notice && notice->detail != verdict.reason ? notice->detail : QString());
    m_code->setText(Words::closeCode(verdict.code));
    m_reason->setText(verdict.reason.isEmpty() ? tr("none was given") : verdict.reason);
    m_endedBy->setText(endedBy(verdict));
    m_frames->setText(closeFrames(verdict));
    m_http->setText(verdict.httpStatus == 0 ? tr("none") : QString::number(verdict.httpStatus));
    m_failure->setText(verdict.failureReason);
    m_body->setText(verdict.refusedBody.left(MaximumBody));
    m_lastFrames->setText(lastFrames.join(u'\n'));
    m_next->setText(NextStep::after(verdict));
    m_detail->setVisible(!m_detail->text().isEmpty());
    for (const QLabel *value : { m_code, m_reason, m_endedBy, m_frames, m_http })
        showRow(value, true);
    for (const QLabel *value : { m_next, m_body, m_lastFrames, m_failure })
        showRow(value, !value->text().isEmpty());
}

void CloseCard::showRow(const QLabel *value, bool visible)
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        if (m_form->itemAt(row, QFormLayout::FieldRole)->widget() != value)
            continue;
        for (const auto role : { QFormLayout::LabelRole, QFormLayout::FieldRole })
            m_form->itemAt(row, role)->widget()->setVisible(visible);
    }
}

void CloseCard::clear()
{
    m_headline->setText(tr("No connection has ended yet"));
    m_detail->setText(tr("When one does, this page tells who ended it and why."));
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : { QFormLayout::LabelRole, QFormLayout::FieldRole })
            m_form->itemAt(row, role)->widget()->hide();
    }
}

QLabel *CloseCard::addRow(const QString &name, const QString &objectName)
{
    auto *label = new QLabel(name, this);
    auto *value = new QLabel(this);
    label->setProperty("dim", true);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setTextFormat(Qt::PlainText); // what a peer said is never markup
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    m_form->addRow(label, value);
    return value;
}

QString CloseCard::endedBy(const CloseVerdict &verdict)
{
    switch (verdict.cause) {
    case CloseVerdict::Cause::Here:
        return tr("you");
    case CloseVerdict::Cause::Peer:
    case CloseVerdict::Cause::RefusedUpgrade:
        return tr("the server");
    case CloseVerdict::Cause::ProtocolError:
    case CloseVerdict::Cause::NotWebSocket:
        return tr("this program: what the server sent breaks the protocol");
    case CloseVerdict::Cause::Lost:
        return tr("nobody: TCP ended under it");
    case CloseVerdict::Cause::UnknownHost:
    case CloseVerdict::Cause::NoConnection:
    case CloseVerdict::Cause::TlsFailed:
        break;
    }
    return tr("nobody: it never came about");
}

QString CloseCard::closeFrames(const CloseVerdict &verdict)
{
    if (verdict.closeFrameReceived && verdict.closeFrameSent)
        return verdict.peerClosedFirst ? tr("one came, and was answered")
                                       : tr("one was sent, and was answered");
    if (verdict.closeFrameReceived)
        return tr("one came, and could not be answered any more");
    return verdict.closeFrameSent ? tr("one was sent, and no answer came") : tr("none either way");
}

} // namespace Limpid
