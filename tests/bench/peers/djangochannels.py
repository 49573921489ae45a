# SPDX-License-Identifier: GPL-3.0-or-later
"""The group consumer of Django Channels' tutorial on daphne, with the layer in memory or one of channels_redis.

    djangochannels.py [core|pubsub HOST [KEY]]

It relays text as it is, where the tutorial wraps it in JSON. Prints where it listens, and ends with standard input.
"""
import os
import sys
import threading

import django
from django.conf import settings

BACKENDS = {
    "core": "channels_redis.core.RedisChannelLayer",
    "pubsub": "channels_redis.pubsub.RedisPubSubChannelLayer",
}


def layer_from(kind=None, host=None, *keys):
    if kind is None:
        # The default of 100 messages a channel drops the others, and the senders would wait for them.
        return {"BACKEND": "channels.layers.InMemoryChannelLayer", "CONFIG": {"capacity": 100_000}}
    config = {"hosts": [host], **({"symmetric_encryption_keys": keys} if keys else {})}
    return {"BACKEND": BACKENDS[kind], "CONFIG": config}


settings.configure(CHANNEL_LAYERS={"default": layer_from(*sys.argv[1:])}, LOGGING_CONFIG=None)
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer
from daphne.server import Server
from twisted.internet import reactor


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room_group_name = "chat_" + self.scope["path"].strip("/").replace("/", "_")
        await self.channel_layer.group_add(self.room_group_name, self.channel_name)
        await self.accept()

    async def disconnect(self, close_code):
        await self.channel_layer.group_discard(self.room_group_name, self.channel_name)

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send(self.room_group_name, {"type": "chat.message", "message": text_data})

    async def chat_message(self, event):
        await self.send(text_data=event["message"])


def end_with_input():
    sys.stdin.read()
    os._exit(0)


server = Server(ChatConsumer.as_asgi(), endpoints=["tcp:port=0:interface=127.0.0.1:backlog=4096"], verbosity=0)
reactor.callWhenRunning(
    lambda: print(f"listening on ws://127.0.0.1:{server.listening_addresses[0][1]}/", flush=True)
)
threading.Thread(target=end_with_input, daemon=True).start()
server.run()
