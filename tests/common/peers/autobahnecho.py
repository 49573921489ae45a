# SPDX-License-Identifier: GPL-3.0-or-later
"""An echo server of Autobahn's Python library: prints its port; /fragments answers in pieces, /close closes with 4001."""
import asyncio
import sys

from autobahn.asyncio.websocket import WebSocketServerFactory, WebSocketServerProtocol
from autobahn.websocket.compress import PerMessageDeflateOffer, PerMessageDeflateOfferAccept


class Echo(WebSocketServerProtocol):
    def onConnect(self, request):
        self.path = request.path

    def onOpen(self):
        if self.path == "/close":
            self.sendClose(4001, "from the server")

    def onMessage(self, payload, isBinary):
        self.sendMessage(payload, isBinary, fragmentSize=1000 if self.path == "/fragments" else None)


def accept(offers):
    for offer in offers:
        if isinstance(offer, PerMessageDeflateOffer):
            return PerMessageDeflateOfferAccept(offer)
    return None


async def main():
    factory = WebSocketServerFactory()
    factory.protocol = Echo
    if "--deflate" in sys.argv:
        factory.setProtocolOptions(perMessageCompressionAccept=accept)
    server = await asyncio.get_running_loop().create_server(factory, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until the test closes our input
    server.close()


asyncio.run(main())
