#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Limpid and starts it.
#
#   ./run.sh                a server window and two client windows in one group; without a display the same three windows
#                           hold a short conversation off screen and leave a screenshot each
#   ./run.sh server ...     limpid-server with the given options
#   ./run.sh client ...     limpid-client with the given options
set -euo pipefail
cd "$(dirname "$0")"

.ci/packages
{
    cmake --preset release
    cmake --build --preset release
} >&2
bin=build/release/bin

case ${1-} in
server | client)
    program=$1
    shift
    exec "$bin/limpid-$program" "$@"
    ;;
"") ;;
*)
    echo "usage: ./run.sh [server|client [OPTION...]]" >&2
    exit 2
    ;;
esac

if [[ -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} ]]; then
    exec "$bin/limpid-demo" build/release/demo
fi

# The server takes a free port; its first line says which.
exec {server}< <(exec "$bin/limpid-server" --port 0)
server_pid=$!
read -r _ _ url <&"$server"
if [[ -z $url ]]; then
    echo "the server did not start" >&2
    exit 1
fi
trap 'kill "$server_pid" 2>/dev/null || true' EXIT
"$bin/limpid-client" "$url" --nick ada --group lab-3 &
"$bin/limpid-client" "$url" --nick bob --group lab-3 &
echo "Limpid runs at $url; close its server window or press Ctrl+C to end it."
tail --pid="$server_pid" -f /dev/null
