# SPDX-License-Identifier: GPL-3.0-or-later
"""A process of a Django site, as far as channel layers go: Debian's channels_redis.

    layerpeer.py core|pubsub HOSTS KEYS      both lists in JSON

Says "ready", then obeys one JSON object a line, and answers each with one:

    {"do": "new"}                                           {"channel": NAME}
    {"do": "add", "group": NAME, "channel": NAME}           {}
    {"do": "discard", "group": NAME, "channel": NAME}       {}
    {"do": "send", "channel": NAME, "message": HEX}         {}
    {"do": "group_send", "group": NAME, "message": HEX}     {}
    {"do": "listen", "channel": NAME}                       {}, then {"received": HEX, "channel": NAME} each

HEX is the message in msgpack. What fails is answered with {"error": TEXT}.
"""
import asyncio
import json
import sys

try:
    import msgpack
    from channels_redis.core import RedisChannelLayer
    from channels_redis.pubsub import RedisPubSubChannelLayer
except ImportError:
    print("missing", flush=True)
    sys.exit(0)


def say(answer):
    print(json.dumps(answer), flush=True)


async def listen(layer, channel):
    while True:
        try:
            message = await layer.receive(channel)
        except Exception:
            await asyncio.sleep(0.05)  # Redis is away
            continue
        say({"received": msgpack.packb(message).hex(), "channel": channel})


async def obey(layer, order, tasks):
    do = order.pop("do")
    if "message" in order:
        order["message"] = msgpack.unpackb(bytes.fromhex(order["message"]))
    if do == "new":
        return {"channel": await layer.new_channel()}
    if do == "listen":
        tasks.append(asyncio.create_task(listen(layer, order["channel"])))
    else:
        verb = {"add": "group_add", "discard": "group_discard"}.get(do, do)
        await getattr(layer, verb)(**order)
    return {}


async def main():
    kind, hosts, keys = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
    layers = {"core": RedisChannelLayer, "pubsub": RedisPubSubChannelLayer}
    layer = layers[kind](hosts=hosts, **({"symmetric_encryption_keys": keys} if keys else {}))
    tasks = []
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        try:
            say(await obey(layer, json.loads(line), tasks))
        except Exception as error:
            say({"error": repr(error)})


asyncio.run(main())
