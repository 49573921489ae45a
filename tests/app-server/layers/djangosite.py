# SPDX-License-Identifier: GPL-3.0-or-later
"""A live Django site on Debian's daphne and channels_redis, with the consumers of the tutorials.

    djangosite.py core|pubsub HOSTS KEYS [PREFIX]      both lists in JSON

Routes: /echo/; /chat/ and /chat/GROUP/, whose event is xxx.ooo (group x1 and GROUP); /room/GROUP/, the same with
Channels' own chat.message; /page/GROUP/, a page that chats by /chat/GROUP/. Prints where it listens, and ends with standard input. "missing" if something is not installed.
"""
import json
import os
import sys
import threading
from pathlib import Path

try:
    import django
    from channels.generic.websocket import AsyncWebsocketConsumer
    from channels.routing import ProtocolTypeRouter, URLRouter
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.http import HttpResponse
    from django.urls import re_path
    import channels_redis
    from daphne.server import Server
    from twisted.internet import reactor
except ImportError:
    print("missing", flush=True)
    sys.exit(0)

KIND, HOSTS, KEYS = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
BACKENDS = {
    "core": "channels_redis.core.RedisChannelLayer",
    "pubsub": "channels_redis.pubsub.RedisPubSubChannelLayer",
}
CONFIG = {"hosts": HOSTS, **({"symmetric_encryption_keys": KEYS} if KEYS else {})}
if len(sys.argv) > 4:
    CONFIG["prefix"] = sys.argv[4]
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    CHANNEL_LAYERS={"default": {"BACKEND": BACKENDS[KIND], "CONFIG": CONFIG}},
    SECRET_KEY="none is needed",
    LOGGING_CONFIG=None,
)
django.setup()


class EchoConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data, bytes_data=bytes_data)


class GroupConsumer(AsyncWebsocketConsumer):
    """As in the tutorial, but for the name of the group."""

    async def connect(self):
        self.group = self.scope["url_route"]["kwargs"].get("group", "x1")
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send(self.group, {"type": "xxx.ooo", "message": text_data})

    async def xxx_ooo(self, event):
        await self.send(event["message"])

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)


class RoomConsumer(GroupConsumer):
    """The chat of Channels' own tutorial, without its JSON."""

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send(self.group, {"type": "chat.message", "message": text_data})

    async def chat_message(self, event):
        await self.send(text_data=event["message"])


def page(request, group):
    return HttpResponse(Path(__file__).with_name("djangopage.html").read_bytes())


def end_with_input():
    sys.stdin.read()
    os._exit(0)


urlpatterns = [re_path(r"^page/(?P<group>[^/]+)/$", page)]
routes = [
    re_path(r"^echo/$", EchoConsumer.as_asgi()),
    re_path(r"^chat/$", GroupConsumer.as_asgi()),
    re_path(r"^chat/(?P<group>[^/]+)/$", GroupConsumer.as_asgi()),
    re_path(r"^room/(?P<group>[^/]+)/$", RoomConsumer.as_asgi()),
]
server = Server(
    ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(routes)}),
    endpoints=["tcp:port=0:interface=127.0.0.1"],
    verbosity=0,
)
reactor.callWhenRunning(
    lambda: print(f"listening on ws://127.0.0.1:{server.listening_addresses[0][1]}/", flush=True)
)
threading.Thread(target=end_with_input, daemon=True).start()
server.run()
