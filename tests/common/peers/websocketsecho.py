# SPDX-License-Identifier: GPL-3.0-or-later
"""An echo server of python3-websockets: prints its port; /fragments answers in pieces, /close closes with 4001."""
import asyncio
import sys

import websockets


async def serve(socket):
    if socket.path == "/close":
        await socket.close(4001, "from the server")
        return
    try:
        async for message in socket:
            pieces = [message[i : i + 1000] for i in range(0, len(message), 1000)]
            await socket.send(pieces if socket.path == "/fragments" else message)
    except websockets.ConnectionClosed:
        pass  # with another code than 1000 and 1001


async def main():
    compression = "deflate" if "--deflate" in sys.argv else None
    async with websockets.serve(serve, "127.0.0.1", 0, max_size=2**25, compression=compression) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.to_thread(sys.stdin.read)  # until the test closes our input


asyncio.run(main())
