#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Limpid and runs every test, without a display. Arguments go to ctest: ./test.sh -R websocket
set -euo pipefail
cd "$(dirname "$0")"

.ci/packages
preset=${LIMPID_PRESET:-dev}
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" "$@"
