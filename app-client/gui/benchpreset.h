// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/framerule.h"
#include "common/types/groupname.h"

#include <QCoreApplication>
#include <QList>

namespace Limpid {

/// Something to try at the workbench: frames that break a rule or keep it, or a condition, and what
/// will happen.
struct BenchPreset
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::BenchPreset)

public:
    enum class Deed : quint8 {
        Frames, ///< sends the frames, one each time
        Freeze, ///< stops reading
        Burst, ///< sends a text over and over, by send()
    };
    static constexpr qint64 BurstBytes = 8'000'000;

    Deed deed = Deed::Frames;
    QString title;
    QString explanation;
    QList<HandFrame> frames; ///< of Burst: the one text

    /// group: where messages of limpid.chat.v1 go; null: there is none, or another subprotocol.
    [[nodiscard]] static QList<BenchPreset> all(const GroupName &group);

private:
    [[nodiscard]] static QList<BenchPreset> ofBrokenFrames();
    [[nodiscard]] static QList<BenchPreset> ofBrokenBodies();
    [[nodiscard]] static BenchPreset ofThreeFrames(const GroupName &group);
    [[nodiscard]] static BenchPreset ofBurst(const GroupName &group);
};

} // namespace Limpid
