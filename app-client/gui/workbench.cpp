// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/workbench.h"

#include "app-client/gui/benchcontrols.h"
#include "app-client/gui/frameeditor.h"
#include "app-client/gui/rulewords.h"
#include "app-client/inspect/wirebench.h"
#include "common/gui/words.h"
#include "common/protocol/protocollimits.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int Narrow = 860; // pixels; below, the buttons go under the frame
} // namespace

Workbench::Workbench(WireBench &bench, QWidget *parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_presets(new QListWidget(this))
    , m_explanation(new QLabel(this))
    , m_editor(new FrameEditor(this))
    , m_verdict(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_controls(new BenchControls(bench, this))
    , m_columns(new QGridLayout(this))
{
    setObjectName(u"workbench"_s);
    setProperty("surface", u"base"_s);
    m_presets->setObjectName(u"benchPresets"_s);
    m_presets->setAccessibleName(tr("Presets"));
    m_explanation->setObjectName(u"benchExplanation"_s);
    m_explanation->setProperty("dim", true);
    m_explanation->setWordWrap(true);
    m_verdict->setObjectName(u"benchVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing());
    m_send->setObjectName(u"benchSend"_s);
    for (const BenchPreset &preset : BenchPreset::all({}))
        m_presets->addItem(preset.title);
    buildLayout();

    connect(m_presets, &QListWidget::currentRowChanged, this, &Workbench::choose);
    connect(m_editor, &FrameEditor::changed, this, &Workbench::refresh);
    connect(m_editor, &FrameEditor::edited, this, &Workbench::onEdited);
    connect(m_send, &QPushButton::clicked, this, &Workbench::send);
    connect(&bench, &WireBench::changed, this, &Workbench::refresh);
    m_presets->setCurrentRow(0);
}

void Workbench::buildLayout()
{
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_presets->setFixedWidth(m_presets->sizeHintForColumn(0) + 28);
    m_presets->setMinimumHeight(100);
    m_presets->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(8);
    outcome->addWidget(m_verdict, 1);
    outcome->addWidget(m_send, 0, Qt::AlignBottom);
    auto *frame = new QVBoxLayout;
    frame->setSpacing(6);
    frame->addWidget(m_explanation);
    frame->addWidget(m_editor, 1);
    frame->addLayout(outcome);
    m_columns->setContentsMargins(12, 8, 12, 8);
    m_columns->setHorizontalSpacing(12);
    m_columns->setVerticalSpacing(8);
    m_columns->addWidget(m_presets, 0, 0, 2, 1);
    m_columns->addLayout(frame, 0, 1);
    m_columns->addWidget(m_controls, 0, 2);
    m_columns->setColumnStretch(1, 1);
    m_columns->setRowStretch(0, 1);
}

void Workbench::setGroup(const GroupName &group)
{
    m_group = group;
    findPlace();
}

// What the person has written stays, and what was begun goes on.
void Workbench::findPlace()
{
    const bool isChat = m_bench.subprotocol() == QLatin1StringView(ChatSubprotocol);
    const GroupName place = isChat && m_bench.isOpen() ? m_group : GroupName();
    if (std::exchange(m_place, place) != place && !m_isEdited && m_step == 0)
        choose(m_presets->currentRow());
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (width() < Narrow)
        m_columns->addWidget(m_controls, 1, 1);
    else
        m_columns->addWidget(m_controls, 0, 2, 2, 1);
}

void Workbench::choose(int preset)
{
    m_preset = BenchPreset::all(m_place).value(preset);
    m_step = 0;
    m_isEdited = false;
    m_explanation->setText(m_preset.explanation);
    const bool hasFrames = m_preset.deed == BenchPreset::Deed::Frames;
    m_editor->setEnabled(hasFrames);
    m_editor->setFrame(hasFrames ? m_preset.frames.value(0) : HandFrame());
}

void Workbench::send()
{
    switch (m_preset.deed) {
    case BenchPreset::Deed::Frames:
        sendFrame();
        break;
    case BenchPreset::Deed::Freeze:
        m_bench.begin(WireBench::Condition::ReadingFrozen);
        break;
    case BenchPreset::Deed::Burst:
        m_bench.sendBurst(m_preset.frames.value(0).payload, BenchPreset::BurstBytes);
        break;
    }
}

void Workbench::sendFrame()
{
    const auto frame = m_editor->frame();
    if (!frame || !m_bench.send(*frame) || m_preset.frames.size() == 1)
        return;
    if (m_step + 1 == m_preset.frames.size()) {
        choose(m_presets->currentRow()); // once more, and with another id
        return;
    }
    ++m_step;
    m_editor->setFrame(m_preset.frames[m_step]);
}

void Workbench::onEdited()
{
    m_isEdited = true;
}

void Workbench::refresh()
{
    if (m_step > 0 && !m_bench.isOpen()) {
        choose(m_presets->currentRow()); // what was begun has ended with its connection
        return;
    }
    findPlace();
    const bool hasFrames = m_preset.deed == BenchPreset::Deed::Frames;
    const auto frame = m_editor->frame();
    m_send->setText(sendWords());
    m_send->setEnabled(m_bench.isOpen() && (!hasFrames || frame));
    if (!m_bench.isOpen()) {
        say(tr("%1: only an open connection can be worked on. Connect first.")
                .arg(Words::stateWithNumber(m_bench.readyState())),
            false);
    } else if (!hasFrames) {
        say({}, false);
    } else if (!m_editor->problem().isEmpty()) {
        say(m_editor->problem(), true);
    } else if (frame) {
        const FrameRule rule = brokenRule(*frame, m_bench.situation());
        say(RuleWords::verdict(rule), rule != FrameRule::None);
    }
}

void Workbench::say(const QString &words, bool isWrong)
{
    m_verdict->setText(words.isEmpty() ? words : (isWrong ? u"▲ "_s : u"● "_s) + words);
    m_verdict->setAccessibleName(words);
    if (m_verdict->property("danger").toBool() == isWrong)
        return;
    m_verdict->setProperty("danger", isWrong);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
}

QString Workbench::sendWords() const
{
    switch (m_preset.deed) {
    case BenchPreset::Deed::Freeze:
        return tr("Freeze reading");
    case BenchPreset::Deed::Burst:
        return tr("Send %1").arg(Words::bytes(BenchPreset::BurstBytes));
    case BenchPreset::Deed::Frames:
        break;
    }
    return m_preset.frames.size() > 1
        ? tr("Send %1 of %2").arg(m_step + 1).arg(m_preset.frames.size())
        : tr("Send");
}

} // namespace Limpid
