// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/payloadview.h"

#include "app-client/gui/jsonhighlighter.h"
#include "app-client/gui/jsontreedelegate.h"
#include "app-client/inspect/hexdump.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"
#include "common/models/jsontreemodel.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

enum Form { Pretty, Tree, Verbatim, Hex };

} // namespace

PayloadView::PayloadView(const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_forms(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_tree(new QTreeView(this))
    , m_json(new JsonTreeModel(this))
    , m_highlighter(new JsonHighlighter(theme, *m_text->document()))
{
    buildForms();
    buildText();
    buildTree(theme);
    connect(m_forms, &QTabBar::currentChanged, this, &PayloadView::showPayload);
    connect(&theme, &Theme::changed, m_highlighter, &QSyntaxHighlighter::rehighlight);
}

void PayloadView::buildForms()
{
    m_forms->setObjectName(u"frameForms"_s);
    m_forms->setAccessibleName(tr("How the payload is shown"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    m_forms->setUsesScrollButtons(false);
    m_forms->addTab(tr("Pretty"));
    m_forms->addTab(tr("Tree"));
    m_forms->addTab(tr("Text"));
    m_forms->addTab(tr("Hex"));
}

void PayloadView::buildText()
{
    m_text->setObjectName(u"framePayload"_s);
    m_text->setAccessibleName(tr("Payload"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::wireFont());
    m_text->setProperty("borderless", true);
    m_text->setFrameShape(QFrame::NoFrame);
    addWidget(m_text);
}

void PayloadView::buildTree(const Theme &theme)
{
    m_tree->setObjectName(u"payloadTree"_s);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->setModel(m_json);
    m_tree->setItemDelegate(new JsonTreeDelegate(theme, this));
    m_tree->setFont(Theme::wireFont());
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setProperty("borderless", true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::Key, QHeaderView::ResizeToContents);
    addWidget(m_tree);
}

void PayloadView::setEntry(const LogEntry *entry)
{
    m_hasEntry = entry != nullptr;
    m_entry = entry ? *entry : LogEntry();
    showPayload();
}

void PayloadView::showPayload()
{
    if (m_hasEntry && m_forms->currentIndex() == Tree && showTree()) {
        setCurrentWidget(m_tree);
        return;
    }
    setCurrentWidget(m_text);
    m_text->setPlainText(m_hasEntry ? textOf(m_entry) : QString());
    m_highlighter->setEnabled(m_forms->currentIndex() == Pretty && m_entry.kind == LogKind::Frame);
    if (m_hasEntry && m_entry.payload.size() < m_entry.payloadLength)
        m_text->appendPlainText(
            tr("… the first %1 of %2")
                .arg(Words::bytes(m_entry.payload.size()), Words::bytes(m_entry.payloadLength)));
}

/// False if the payload is no JSON that has rows.
bool PayloadView::showTree()
{
    if (m_entry.kind == LogKind::Handshake || !m_json->setText(m_entry.payload))
        return false;
    m_tree->expandToDepth(2);
    return true;
}

QString PayloadView::textOf(const LogEntry &entry) const
{
    const int form = m_forms->currentIndex();
    if (form == Hex)
        return hexDump(entry.payload);
    if (entry.payload.isEmpty())
        return entry.kind == LogKind::Frame ? QString() : Words::logPreview(entry);
    if (entry.kind == LogKind::Frame && entry.opcode == Opcode::Binary)
        return hexDump(entry.payload);
    if (form == Verbatim)
        return QString::fromUtf8(entry.payload);
    if (entry.kind == LogKind::Frame && isControl(entry.opcode))
        return Words::logPreview(entry);
    const QJsonDocument json = QJsonDocument::fromJson(entry.payload);
    return json.isNull() ? QString::fromUtf8(entry.payload)
                         : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace Limpid
