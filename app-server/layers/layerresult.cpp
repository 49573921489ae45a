// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/layerresult.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LayerResult LayerResult::of(LayerFault fault)
{
    switch (fault) {
    case LayerFault::None:
        break;
    case LayerFault::ChannelFull:
        return { fault, u"the channel is full"_s };
    case LayerFault::NoSuchChannel:
        return { fault, u"the channel is none of this process"_s };
    case LayerFault::Unavailable:
        return { fault, u"the layer is away"_s };
    }
    return {};
}

} // namespace Limpid
