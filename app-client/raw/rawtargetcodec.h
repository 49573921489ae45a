// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace Limpid {

struct SavedTarget;
struct Snippet;

// As they stand in the file of a RawBook; nothing where a member is missing or of another type.
[[nodiscard]] QJsonObject toJson(const SavedTarget &saved);
[[nodiscard]] std::optional<SavedTarget> targetFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Snippet &snippet);
[[nodiscard]] std::optional<Snippet> snippetFromJson(const QJsonObject &object);

} // namespace Limpid
