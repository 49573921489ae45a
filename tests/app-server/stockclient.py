# SPDX-License-Identifier: GPL-3.0-or-later
"""A client nobody here has written (python3-websockets) on every route of limpid-server."""
import asyncio
import json
import sys
import uuid

import websockets

TIMEOUT = 10


async def hear(socket):
    return await asyncio.wait_for(socket.recv(), TIMEOUT)


async def hear_event(socket, kind):
    event = json.loads(await hear(socket))
    assert event["type"] == kind, event
    return event


async def say(socket, kind, **fields):
    await socket.send(json.dumps({"type": kind, **fields}))


async def echo(url):
    async with websockets.connect(url + "echo/") as socket:
        for message in ["héllo 👋", b"\x00\xff", "", "x" * 60_000]:
            await socket.send(message)
            assert await hear(socket) == message
        await (await asyncio.wait_for(socket.ping(), TIMEOUT))
    assert socket.close_code == 1000, socket.close_code


async def relay(url):
    a = await websockets.connect(url + "chat/x1/")
    b = await websockets.connect(url + "chat/")
    await a.send("to all")
    assert await hear(a) == "to all"
    assert await hear(b) == "to all"
    await b.send(b"\x01")
    assert await hear(a) == b"\x01"
    await a.close(4002, "bye")
    assert (a.close_code, a.close_reason) == (4002, "bye"), (a.close_code, a.close_reason)
    await b.close()


async def chat(url):
    ada = await websockets.connect(url, subprotocols=["limpid.chat.v1"])
    assert ada.subprotocol == "limpid.chat.v1"
    bob = await websockets.connect(url, subprotocols=["limpid.chat.v1"])
    for socket, nick in (ada, "ada"), (bob, "bob"):
        await say(socket, "hello", nick=nick)
        assert (await hear_event(socket, "welcome"))["nick"] == nick
        await say(socket, "group.join", group="x1")
        joined = await hear_event(socket, "group.joined")
        assert {"nick": nick} in joined["members"], joined
    assert (await hear_event(ada, "member.joined"))["nick"] == "bob"
    await say(bob, "message.send", group="x1", id=str(uuid.uuid4()), text="hello 你好")
    assert (await hear_event(ada, "message"))["text"] == "hello 你好"
    own = await hear_event(bob, "message")
    accepted = await hear_event(bob, "message.accepted")
    assert accepted["cursor"] == own["cursor"], accepted
    assert accepted["delivery"] == {"sent": 2, "queued": 0, "dropped": 0}, accepted
    await bob.close()
    assert (await hear_event(ada, "member.left"))["nick"] == "bob"
    await ada.close()


async def refused(url):
    for path, status in ("nope", 404), ("chat/b@d/", 400), ("", 400):
        try:
            await websockets.connect(url + path)
        except websockets.InvalidStatusCode as error:
            assert error.status_code == status, error
        else:
            raise AssertionError("/" + path + " was not refused")


async def main(url):
    for part in echo, relay, chat, refused:
        await part(url)
    print("ok")


asyncio.run(main(sys.argv[1]))
