# SPDX-License-Identifier: GPL-3.0-or-later
"""Receives with channels_redis what bench_layers sends: the same as its LayerReceiver.

    layerreceiver.py core|pubsub HOST GROUP [KEY]

Prints "ready" when it is in the group, and ends with standard input.
"""
import asyncio
import os
import sys
import threading

from channels_redis.core import RedisChannelLayer
from channels_redis.pubsub import RedisPubSubChannelLayer

ANSWERS_EVERY = 16  # messages


def end_with_input():
    sys.stdin.read()
    os._exit(0)


def make_layer(kind, host, keys):
    if kind == "core":
        return RedisChannelLayer(hosts=[host], symmetric_encryption_keys=keys)
    return RedisPubSubChannelLayer(hosts=[host])


async def main(kind, host, group, *keys):
    layer = make_layer(kind, host, list(keys))
    channel = await layer.new_channel()
    await layer.group_add(group, channel)
    print("ready", flush=True)
    received = expected = wrong = 0
    while True:
        message = await layer.receive(channel)
        received += 1
        wrong += message["number"] != expected
        expected = message["number"] + 1
        if expected % ANSWERS_EVERY == 0:
            answer = {"type": "bench.answer", "received": received, "wrong": wrong}
            await layer.send(message["reply"], answer)


threading.Thread(target=end_with_input, daemon=True).start()
asyncio.run(main(*sys.argv[1:]))
