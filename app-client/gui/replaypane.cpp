// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/replaypane.h"

#include "app-client/gui/logcolumns.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/stateribbon.h"
#include "app-client/recording/replayer.h"
#include "common/gui/logview.h"
#include "common/gui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

ReplayPane::ReplayPane(std::unique_ptr<Replayer> replayer, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_replayer(std::move(replayer))
    , m_words(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_log(new LogView(m_replayer->watch().log, theme, ClientLogColumns, this))
{
    setObjectName(u"replayPane"_s);
    buildLayout(theme);
    connect(m_stop, &QPushButton::clicked, m_replayer.get(), &Replayer::stop);
    connect(m_compare, &QPushButton::clicked, this, &ReplayPane::compareRequested);
    connect(m_replayer.get(), &Replayer::progressed, this, &ReplayPane::refresh);
    connect(m_replayer.get(), &Replayer::finished, this, &ReplayPane::refresh);
    connect(m_log, &LogView::currentEntryChanged, this, &ReplayPane::currentEntryChanged);
    refresh();
}

ReplayPane::~ReplayPane()
{
    m_replayer->disconnect(this);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); // they look at it
}

void ReplayPane::buildLayout(const Theme &theme)
{
    m_words->setObjectName(u"replayWords"_s);
    m_words->setTextFormat(Qt::PlainText); // what a peer said is never markup
    m_words->setWordWrap(true);
    m_stop->setObjectName(u"replayStop"_s);
    m_compare->setObjectName(u"replayCompare"_s);
    m_log->table().setObjectName(u"replayLog"_s);
    m_log->table().setAccessibleName(tr("Log of the replay"));
    m_log->filterEdit().setObjectName(u"replayFilter"_s);
    m_log->controls().hide(); // the recording's own has room for one row

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    head->addWidget(m_compare);
    head->addWidget(m_stop);
    auto *ribbon = new StateRibbon(m_replayer->watch().timeline, theme, this);
    ribbon->setObjectName(u"replayRibbon"_s);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(12, 0, 12, 8);
    strip->addWidget(ribbon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(strip);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_log, 1);
}

void ReplayPane::refresh()
{
    m_words->setText(words());
    m_stop->setVisible(!m_replayer->isFinished());
    m_compare->setVisible(m_replayer->isFinished());
}

QString ReplayPane::words() const
{
    const QString counts = tr("%1 of %2 messages sent · %3 received")
                               .arg(Words::count(m_replayer->sent()),
                                    Words::count(m_replayer->total()),
                                    Words::count(m_replayer->received()));
    if (!m_replayer->isFinished())
        return tr("Replaying: %1").arg(counts);
    const CloseEvent &event = m_replayer->closeEvent();
    const QString end = m_replayer->failureReason().isEmpty() ? Words::closeCode(event.code)
                                                              : m_replayer->failureReason();
    QStringList parts { tr("Replay is over: %1").arg(counts), end };
    if (m_replayer->leftOut() > 0)
        parts += tr("%n left out", nullptr, m_replayer->leftOut());
    return parts.join(u" · "_s);
}

} // namespace Limpid
