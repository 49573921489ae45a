// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/handshakeview.h"

#include "app-client/gui/rule.h"
#include "common/gui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Limpid {

HandshakeView::HandshakeView(QWidget *parent)
    : QFrame(parent)
    , m_request(makeHead(u"handshakeRequest"_s, tr("Nothing was sent yet.")))
    , m_response(makeHead(u"handshakeResponse"_s, tr("No answer yet.")))
{
    setProperty("surface", u"base"_s);
    auto *requestHeading = new QLabel(tr("Request, as sent"), this);
    auto *responseHeading = new QLabel(tr("Answer, as received"), this);
    requestHeading->setBuddy(m_request);
    responseHeading->setBuddy(m_response);
    m_request->setAccessibleName(requestHeading->text());
    m_response->setAccessibleName(responseHeading->text());
    for (QLabel *label : { requestHeading, responseHeading })
        label->setFont(Theme::font(1, true));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(12);
    layout->addWidget(requestHeading, 0, 0);
    layout->addWidget(m_request, 1, 0);
    layout->addWidget(new Rule(Qt::Vertical, this), 0, 1, 2, 1);
    layout->addWidget(responseHeading, 0, 2);
    layout->addWidget(m_response, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
}

void HandshakeView::setHeads(const QByteArray &request, const QByteArray &response)
{
    m_request->setPlainText(QString::fromLatin1(request).trimmed());
    m_response->setPlainText(QString::fromLatin1(response).trimmed());
}

QPlainTextEdit *HandshakeView::makeHead(const QString &objectName, const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(objectName);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(Theme::wireFont());
    edit->setPlaceholderText(placeholder);
    edit->setProperty("borderless", true);
    return edit;
}

} // namespace Limpid
