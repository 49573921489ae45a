// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawcomposer.h"

#include "app-client/inspect/hexbytes.h"
#include "app-client/raw/rawconnection.h"
#include "app-client/rawgui/namedchoice.h"
#include "app-client/rawgui/rawpresets.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int TextForm = 0;
constexpr int HexForm = 1;

} // namespace

RawComposer::RawComposer(RawConnection &connection, RawBook &book, QWidget *parent)
    : QFrame(parent)
    , m_connection(connection)
    , m_book(book)
    , m_sender(connection)
    , m_snippets(new NamedChoice(
          u"snippets"_s,
          { tr("Saved messages"), tr("Save this message"), tr("Remove the saved message") },
          this))
    , m_forms(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_status(new QLabel(this))
    , m_interval(new QSpinBox(this))
    , m_repeat(new QPushButton(tr("Repeat"), this))
    , m_send(new QPushButton(tr("Send"), this))
{
    setProperty("surface", u"window"_s);
    buildEditor();
    buildLayout();
    connect(m_forms, &QTabBar::currentChanged, this, &RawComposer::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RawComposer::refresh);
    connect(m_send, &QPushButton::clicked, this, &RawComposer::send);
    connect(m_repeat, &QPushButton::toggled, this, &RawComposer::toggleRepeating);
    connect(m_snippets, &NamedChoice::chosen, this, &RawComposer::chooseSnippet);
    connect(m_snippets, &NamedChoice::saveRequested, this, &RawComposer::saveSnippet);
    connect(m_snippets, &NamedChoice::removeRequested, this, &RawComposer::removeSnippet);
    connect(&book, &RawBook::changed, this, &RawComposer::refreshSnippets);
    connect(&m_sender, &PeriodicSender::changed, this, &RawComposer::refresh);
    connect(&connection, &RawConnection::readyStateChanged, this, &RawComposer::refresh);
    refreshSnippets();
    refresh();
}

void RawComposer::buildEditor()
{
    m_forms->setObjectName(u"rawForms"_s);
    m_forms->setAccessibleName(tr("What the message is"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    m_forms->setUsesScrollButtons(false);
    m_forms->addTab(tr("Text"));
    m_forms->addTab(tr("Bytes, in hex"));
    m_text->setObjectName(u"rawText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("What the server is to get"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::wireFont());
    m_status->setObjectName(u"rawStatus"_s);
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_interval->setObjectName(u"rawInterval"_s);
    m_interval->setAccessibleName(tr("Time between two messages"));
    m_interval->setRange(int(PeriodicSender::Shortest.count()),
                         int(PeriodicSender::Longest.count()));
    m_interval->setSingleStep(100);
    m_interval->setValue(1000);
    m_interval->setPrefix(tr("every "));
    m_interval->setSuffix(tr(" ms"));
    m_repeat->setObjectName(u"rawRepeat"_s);
    m_repeat->setCheckable(true);
    m_send->setObjectName(u"rawSend"_s);
    m_send->setProperty("primary", true);
}

void RawComposer::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_interval);
    foot->addWidget(m_repeat);
    foot->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(m_snippets);
    layout->addWidget(m_forms, 0, Qt::AlignLeft);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    setTabOrder(m_snippets, m_forms);
    setTabOrder(m_forms, m_text);
    setTabOrder(m_text, m_interval);
    setTabOrder(m_interval, m_repeat);
    setTabOrder(m_repeat, m_send);
}

void RawComposer::send()
{
    if (const auto toSend = message())
        m_connection.send(*toSend);
}

void RawComposer::setSnippet(const Snippet &snippet)
{
    m_forms->setCurrentIndex(snippet.isHex ? HexForm : TextForm);
    QTextCursor all(m_text->document()); // so that what stood there can be had back
    all.select(QTextCursor::Document);
    all.insertText(snippet.text);
}

std::optional<RawMessage> RawComposer::message() const
{
    const QString text = m_text->toPlainText();
    if (m_forms->currentIndex() == TextForm)
        return RawMessage { false, text.toUtf8() };
    const auto bytes = bytesFromHex(text);
    return bytes ? std::optional(RawMessage { true, *bytes }) : std::nullopt;
}

void RawComposer::chooseSnippet(const QString &name, bool isOwn)
{
    for (const Snippet &snippet : isOwn ? m_book.snippets() : RawPresets::snippets()) {
        if (snippet.name == name)
            setSnippet(snippet);
    }
}

void RawComposer::saveSnippet(const QString &name)
{
    if (!m_book.save(Snippet { name, m_forms->currentIndex() == HexForm, m_text->toPlainText() }))
        emit saveFailed();
}

void RawComposer::removeSnippet(const QString &name)
{
    if (!m_book.removeSnippet(name))
        emit saveFailed();
}

void RawComposer::toggleRepeating(bool on)
{
    const auto repeated = message();
    if (on && repeated)
        m_sender.start(*repeated, std::chrono::milliseconds(m_interval->value()));
    else
        m_sender.stop();
}

void RawComposer::refreshSnippets()
{
    m_snippets->setNames(namesOf(m_book.snippets()), namesOf(RawPresets::snippets()));
}

void RawComposer::refresh()
{
    m_forms->updateGeometry(); // the chosen one is bold
    const bool isOpen = m_connection.readyState() == ReadyState::Open;
    const bool isRunning = m_sender.isRunning();
    m_send->setEnabled(isOpen && message());
    m_repeat->setEnabled(isRunning || (isOpen && message()));
    const QSignalBlocker asItIs(m_repeat);
    m_repeat->setChecked(isRunning);
    m_repeat->setText(isRunning ? tr("Stop") : tr("Repeat"));
    m_interval->setEnabled(!isRunning);
    m_status->setText(status());
}

QString RawComposer::status() const
{
    const auto toSend = message();
    if (m_sender.isRunning()) {
        const QString sent = tr("%n sent", nullptr, int(m_sender.sent()));
        return m_sender.passed() == 0 ? sent
                                      : sent + u", "_s
                + tr("%n turn(s) passed: the network does not keep up",
                     nullptr,
                     int(m_sender.passed()));
    }
    if (!toSend)
        return tr("Bytes are pairs of the digits 0 to 9 and a to f, such as 48 65 6c.");
    if (m_connection.readyState() != ReadyState::Open)
        return tr("Connect first, then it can be sent.");
    return Words::bytes(toSend->payload.size());
}

} // namespace Limpid
