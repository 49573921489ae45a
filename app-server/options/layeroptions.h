// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/options/layerchoice.h"

#include <QString>

#include <variant>

class QCommandLineParser;

namespace Limpid {

/// The part of the command line that says on which channel layer the server is.
namespace LayerOptions {

void addTo(QCommandLineParser &parser);

/// Or what is wrong, in an English sentence.
[[nodiscard]] std::variant<LayerChoice, QString> read(const QCommandLineParser &parser);

} // namespace LayerOptions

} // namespace Limpid
