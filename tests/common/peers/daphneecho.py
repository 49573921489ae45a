# SPDX-License-Identifier: GPL-3.0-or-later
"""An echo application on Django Channels' daphne: prints its port; /close closes with 4001."""
import socket
import sys
import threading

from daphne.server import Server
from twisted.internet import reactor


async def echo(scope, receive, send):
    await receive()  # websocket.connect
    await send({"type": "websocket.accept"})
    if scope["path"] == "/close":
        await send({"type": "websocket.close", "code": 4001})
        return
    while (event := await receive())["type"] == "websocket.receive":
        message = {key: event[key] for key in ("text", "bytes") if event.get(key) is not None}
        await send({"type": "websocket.send", **message})


def stop_with_input():
    sys.stdin.read()  # until the test closes it
    reactor.callFromThread(reactor.stop)


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
threading.Thread(target=stop_with_input, daemon=True).start()
Server(
    application=echo,
    endpoints=[f"fd:fileno={listener.fileno()}"],
    signal_handlers=False,
    verbosity=0,
).run()
