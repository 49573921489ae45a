// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/benchpreset.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace Limpid {

class BenchControls;
class FrameEditor;
class WireBench;

/// Where frames are made by hand and conditions are made to happen: presets, the frame, what RFC
/// 6455 thinks of it, and a button that sends it.
class Workbench : public QFrame
{
    Q_OBJECT

public:
    explicit Workbench(WireBench &bench, QWidget *parent = nullptr);

    void setGroup(const GroupName &group); ///< whose chat the presets speak in; null: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void choose(int preset);
    void findPlace();
    void send();
    void sendFrame();
    void onEdited();
    void refresh();
    void say(const QString &words, bool isWrong);
    [[nodiscard]] QString sendWords() const;

    WireBench &m_bench;
    GroupName m_group;
    GroupName m_place; ///< the group, where the chat is spoken
    BenchPreset m_preset;
    int m_step = 0; ///< of the preset's frames
    bool m_isEdited = false;
    QListWidget *m_presets;
    QLabel *m_explanation;
    FrameEditor *m_editor;
    QLabel *m_verdict;
    QPushButton *m_send;
    BenchControls *m_controls;
    QGridLayout *m_columns;
};

} // namespace Limpid
