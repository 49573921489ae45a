# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay that does one thing wrong, said by the path: /swap/ /lose/ /repeat/ /cut/ /leave/; /right/ does nothing wrong."""
import asyncio
import sys

import websockets

FAULT_AT = 20  # messages after the start
members = {}  # by path


def outgoing(path, count, text, before):
    """What goes out instead of the message with this count; before is the one that came before it."""
    wrong = {
        "/swap/": {FAULT_AT: [], FAULT_AT + 1: [text, before]},
        "/lose/": {FAULT_AT: []},
        "/repeat/": {FAULT_AT: [text, text]},
        "/cut/": {FAULT_AT: [text[:-1]]},
    }
    return wrong.get(path, {}).get(count, [text])


async def serve(socket):
    group = members.setdefault(socket.path, [])
    group.append(socket)
    count = 0
    before = ""
    try:
        async for text in socket:
            if socket.path == "/leave/" and count == FAULT_AT:
                await group[0].close(4001)
            for out in outgoing(socket.path, count, text, before):
                websockets.broadcast(group, out)
            count += 1
            before = text
    except websockets.ConnectionClosed:
        pass


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, compression=None) as server:
        print(f"listening on ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
