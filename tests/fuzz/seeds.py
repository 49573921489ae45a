#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the part of the corpus that was made by hand: a file a rule, named after it.

The first bytes of a file are switches; see the head of fuzz_frames.cpp, fuzz_handshake.cpp and fuzz_inflate.cpp; those of fuzz_layers and fuzz_recording have none.
"""
import pathlib
import zlib

CORPUS = pathlib.Path(__file__).parent / "corpus"
WORDS = "Grüße, 世界 🌍".encode()


def frame(opcode, payload=b"", fin=True, rsv=0, length=None):
    length = len(payload) if length is None else length
    head = bytes([fin << 7 | rsv << 4 | opcode])
    if length < 126:
        head += bytes([length])
    elif length < 65536:
        head += bytes([126]) + length.to_bytes(2, "big")
    else:
        head += bytes([127]) + length.to_bytes(8, "big")
    return head + payload


def deflate(message, bits=15):
    stream = zlib.compressobj(9, zlib.DEFLATED, -bits)
    return (stream.compress(message) + stream.flush(zlib.Z_SYNC_FLUSH))[:-4]


# Switches of fuzz_frames.
DEFLATE, NO_CONTEXT, RECORD, NO_PONGS, HOLD_PONGS, SEND_TEXT, SEND_CLOSE, SMALL_WINDOW = (1 << i for i in range(8))
WHOLE, BYTEWISE, DRAWN = 0, 1, 2


def frames(*parts, switches=RECORD, cut=DRAWN, act_at=255):
    return bytes([switches, cut, act_at]) + b"".join(parts)


def raw(text):
    return bytes.fromhex(text)


FRAMES = {
    "rfc6455-5.7-text": frames(frame(1, b"Hello")),
    "rfc6455-5.7-text-masked": frames(raw("818537fa213d7f9f4d5158")),
    "rfc6455-5.7-fragmented": frames(frame(1, b"Hel", False), frame(0, b"lo"), cut=BYTEWISE),
    "rfc6455-5.7-ping-pong": frames(frame(9, b"Hello"), frame(10, b"Hello")),
    "rfc6455-5.7-binary-256": frames(frame(2, bytes(256))),
    "rfc6455-5.7-binary-64k-head": frames(frame(2, b"x" * 40, length=65536)),
    "rfc7692-7.2.3.1-one-block": frames(raw("c107f248cdc9c90700"), switches=DEFLATE),
    "rfc7692-7.2.3.1-fragmented": frames(raw("4103f248cd8004c9c90700"), switches=DEFLATE, cut=BYTEWISE),
    "rfc7692-7.2.3.2-shared-window": frames(raw("c107f248cdc9c90700c105f200110000"), switches=DEFLATE),
    "rfc7692-7.2.3.3-no-compression": frames(raw("c10b000500faff48656c6c6f00"), switches=DEFLATE),
    "rfc7692-7.2.3.4-bfinal": frames(raw("c108f348cdc9c9070000"), switches=DEFLATE),
    "rfc7692-7.2.3.5-two-blocks": frames(raw("c10df24805000000ffffcac9c90700"), switches=DEFLATE),
    "rfc7692-7.2.3.6-empty": frames(raw("c10100"), switches=DEFLATE),
    "deflate-no-context": frames(
        frame(1, deflate(b"Hello"), rsv=4), frame(2, deflate(b"Hello" * 30), rsv=4), switches=DEFLATE | NO_CONTEXT
    ),
    "deflate-small-window": frames(frame(1, deflate(b"abc" * 400, 9), rsv=4), switches=DEFLATE | SMALL_WINDOW),
    "deflate-bomb": frames(frame(2, deflate(bytes(200000)), rsv=4), switches=DEFLATE),
    "deflate-and-plain": frames(
        frame(1, deflate(WORDS), rsv=4), frame(1, WORDS), frame(9), frame(2, deflate(b"\0\1\2" * 9), False, 4),
        frame(9, b"in"), frame(0), switches=DEFLATE, cut=4,
    ),
    "empty-frames": frames(frame(1), frame(2), frame(9), frame(10), frame(1, b"", False), frame(0, b"", False), frame(0)),
    "length-125": frames(frame(1, b"a" * 125)),
    "length-126": frames(frame(1, b"a" * 126), cut=4),
    "length-not-minimal-16": frames(b"\x81\x7e\0\5Hello"),
    "length-not-minimal-64": frames(b"\x81\x7f\0\0\0\0\0\0\0\5Hello"),
    "length-highest-bit": frames(b"\x82\x7f\x80" + bytes(7) + b"x"),
    "too-big": frames(frame(2, b"x", length=65537)),
    "utf8-split": frames(
        *(frame(1 if i == 0 else 0, WORDS[i : i + 1], i + 1 == len(WORDS)) for i in range(len(WORDS))), cut=BYTEWISE
    ),
    "utf8-surrogate": frames(frame(1, b"\xed\xa0\x80")),
    "utf8-overlong": frames(frame(1, b"\xc0\xaf")),
    "utf8-cut-off": frames(frame(1, b"\xf0\x9f\x8c")),
    "utf8-too-high": frames(frame(1, b"ok \xf4\x90\x80\x80")),
    "control-between-fragments": frames(
        frame(1, b"a", False), frame(9, b"p"), frame(0, b"b", False), frame(10, b"q"), frame(0, b"c"), cut=6
    ),
    "control-125": frames(frame(9, b"x" * 125), frame(10, b"x" * 125)),
    "control-126": frames(frame(9, b"x" * 126)),
    "control-fragmented": frames(frame(9, b"x", False)),
    "continuation-of-nothing": frames(frame(0, b"x")),
    "message-in-message": frames(frame(1, b"x", False), frame(2, b"y")),
    "reserved-opcode-3": frames(frame(3)),
    "reserved-opcode-11": frames(frame(11)),
    "rsv1-not-negotiated": frames(frame(1, b"x", rsv=4)),
    "rsv2": frames(frame(1, b"x", rsv=2)),
    "rsv1-on-continuation": frames(frame(1, deflate(b"x"), False, 4), frame(0, b"", rsv=4), switches=DEFLATE),
    "close-empty": frames(frame(8)),
    "close-1000": frames(frame(8, b"\x03\xe8bye"), frame(1, b"after")),
    "close-3000": frames(frame(8, b"\x0b\xb8" + WORDS)),
    "close-1005": frames(frame(8, b"\x03\xed")),
    "close-one-byte": frames(frame(8, b"\x03")),
    "close-bad-utf8": frames(frame(8, b"\x03\xe8\xff")),
    "close-125": frames(frame(8, b"\x03\xe8" + b"r" * 123)),
    "many-fragments": frames(frame(2, b"", False), frame(0, b"", False) * 70, switches=0, cut=8),
    "pings-held": frames(frame(9, b"1"), frame(9, b"2"), frame(9, b"3"), switches=RECORD | HOLD_PONGS, act_at=3),
    "pings-not-answered": frames(frame(9, b"1"), switches=NO_PONGS),
    "we-close-first": frames(
        frame(1, b"Hello"), frame(1, b"Hello"), frame(9, b"?"), frame(8, b"\x03\xe8"),
        switches=RECORD | SEND_CLOSE, cut=BYTEWISE, act_at=7,
    ),
    "we-send-compressed": frames(frame(1, b"Hello"), frame(8), switches=DEFLATE | SEND_TEXT, cut=BYTEWISE, act_at=7),
}

# Switches of fuzz_handshake.
PROTOCOLS, OFFER, SERVER_NO_CONTEXT, CLIENT_NO_CONTEXT, SERVER_WINDOW, CLIENT_WINDOW = (1 << i for i in range(6))
GOOD = (
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
)


def answer(head, switches=0, cut=DRAWN, tail=b""):
    return bytes([switches, cut]) + head.encode("latin1") + tail


def extensions(value, switches=OFFER):
    return answer(GOOD + "Sec-WebSocket-Extensions: " + value + "\r\n\r\n", switches)


HANDSHAKES = {
    "rfc6455-1.3": answer(GOOD + "Sec-WebSocket-Protocol: chat\r\n\r\n", PROTOCOLS),
    "plain": answer(GOOD + "\r\n", cut=BYTEWISE),
    "frames-follow": answer(GOOD + "\r\n", cut=4, tail=frame(1, b"Hello") + frame(8)),
    "lower-case": answer(GOOD.replace("Upgrade", "upgrade").replace("Sec-WebSocket", "sec-websocket") + "\r\n"),
    "connection-list": answer(GOOD.replace("Connection: Upgrade", "Connection: keep-alive, Upgrade") + "\r\n"),
    "wrong-key": answer(GOOD.replace("s3p", "S3p") + "\r\n"),
    "no-upgrade": answer(GOOD.replace("Upgrade: websocket\r\n", "") + "\r\n"),
    "protocol-not-asked-for": answer(GOOD + "Sec-WebSocket-Protocol: chat\r\n\r\n"),
    "protocol-twice": answer(
        GOOD + "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: superchat\r\n\r\n", PROTOCOLS
    ),
    "deflate": extensions("permessage-deflate"),
    "deflate-not-offered": extensions("permessage-deflate", 0),
    "deflate-all": extensions(
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=10; "
        'client_max_window_bits="9"',
        OFFER | SERVER_NO_CONTEXT | CLIENT_NO_CONTEXT | SERVER_WINDOW | CLIENT_WINDOW,
    ),
    "deflate-bits-16": extensions("permessage-deflate; server_max_window_bits=16"),
    "deflate-bits-08": extensions("permessage-deflate; server_max_window_bits=08"),
    "deflate-unknown": extensions("permessage-deflate; x=y"),
    "deflate-twice": extensions("permessage-deflate, permessage-deflate"),
    "deflate-quoted": extensions('permessage-deflate; server_max_window_bits="1\\2"'),
    "other-extension": extensions("x-webkit-deflate-frame"),
    "folded": answer(GOOD + "X: a\r\n b\r\n\r\n"),
    "bare-lf": answer(GOOD.replace("\r\n", "\n") + "\n"),
    "no-colon": answer(GOOD + "nonsense\r\n\r\n"),
    "space-before-colon": answer(GOOD + "X : y\r\n\r\n"),
    "nul": answer(GOOD + "X: \0\r\n\r\n"),
    "http-1.0": answer(GOOD.replace("1.1", "1.0", 1) + "\r\n"),
    "not-http": answer("SSH-2.0-OpenSSH_9.2\r\n", cut=BYTEWISE),
    "only-the-beginning": answer("HTTP/1.1 10"),
    "404": answer("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nnot found"),
    "403-to-the-end": answer("HTTP/1.1 403 Forbidden\r\n\r\nno", cut=BYTEWISE),
    "301": answer("HTTP/1.1 301 Moved Permanently\r\nLocation: ws://elsewhere/\r\nContent-Length: 0\r\n\r\n"),
    "401-long-body": answer("HTTP/1.1 401 Unauthorized\r\nContent-Length: 99999\r\n\r\n" + "x" * 400),
    "length-negative": answer("HTTP/1.1 500 E\r\nContent-Length: -1\r\n\r\nbody"),
    "length-huge": answer("HTTP/1.1 500 E\r\nContent-Length: 99999999999999999999\r\n\r\nbody"),
    "no-reason": answer("HTTP/1.1 204\r\n\r\n"),
    "large-head": answer(GOOD + "X: " + "y" * 2000 + "\r\n\r\n"),
    "status-of-letters": answer("HTTP/1.1 1o1 Switching\r\n\r\n"),
}

# Switches of fuzz_inflate: three bits of window, then these.
SERVER_RESETS, CLIENT_RESETS, THERE_AND_BACK = 8, 16, 32
FULL_WINDOW = 7


def compressed(data, switches=FULL_WINDOW, cut=DRAWN, message=0):
    return bytes([switches, cut, message]) + data


INFLATES = {
    "one-block": compressed(raw("f248cdc9c90700"), cut=BYTEWISE),
    "shared-window": compressed(raw("f248cdc9c90700f200110000"), message=7),
    "no-compression": compressed(raw("000500faff48656c6c6f00")),
    "two-blocks": compressed(raw("f24805000000ffffcac9c90700")),
    "bfinal": compressed(raw("f348cdc9c9070000"), cut=BYTEWISE),
    "bfinal-then-more": compressed(raw("f348cdc9c90700f248cdc9c90700"), cut=BYTEWISE),
    "empty": compressed(b"\0", cut=WHOLE),
    "dynamic-block": compressed(deflate(pathlib.Path(__file__).read_bytes()[:1500]), cut=4),
    "bomb": compressed(deflate(bytes(100000))),
    "exactly-the-limit": compressed(deflate(bytes(65536))),
    "no-context": compressed(raw("f248cdc9c90700") * 2, FULL_WINDOW | SERVER_RESETS, BYTEWISE, 7),
    "window-8": compressed(deflate(b"abcd" * 200, 9), 0),
    "far-match-in-a-small-window": compressed(deflate(bytes(range(256)) * 4), 1),
    "bad-block": compressed(b"\x07\0\0", cut=BYTEWISE),
    "cut-off": compressed(raw("f248cd"), cut=BYTEWISE),
    "there-and-back": compressed(b"Hello, hello, hello! " * 6, THERE_AND_BACK | FULL_WINDOW, 6, 9),
    "there-and-back-window-8": compressed(
        (b"some words that repeat " * 8 + bytes(range(256))) * 2, THERE_AND_BACK, BYTEWISE, 200
    ),
    "there-and-back-no-context": compressed(
        b"Hello, hello, hello! " * 6, THERE_AND_BACK | SERVER_RESETS | CLIENT_RESETS, BYTEWISE, 30
    ),
}

PREFIX = bytes(range(0xA0, 0xAC))
HELLO = raw("82a474797065a77878782e6f6f6fa76d657373616765a568656c6c6f")
CHANNEL = raw("b05f5f617367695f6368616e6e656c5f5f")

LAYERS = {
    "message": HELLO,
    "to-whoever-receives": PREFIX + HELLO,
    "to-one": PREFIX + b"\x83" + HELLO[1:] + CHANNEL + b"\xaca.0123!01234",
    "to-two": PREFIX + b"\x83" + HELLO[1:] + CHANNEL + b"\x92\xa3a!b\xa3a!c",
    "to-a-number": PREFIX + b"\x81" + CHANNEL + b"\x01",
    "every-type": raw(
        "8da474797065a174a36e696cc0a174c3a166c2a1699c00017fcc80ccffcd0100cdffffce00010000ceffffffffcf00000001"
        "00000000cf7fffffffffffffffcfffffffffffffffffa16e9affe0d0dfd080d1ff7fd18000d2ffff7fffd280000000d3ffff"
        "ffff7fffffffd38000000000000000a16495cb0000000000000000cb8000000000000000cb3ff8000000000000cb7e37e43c"
        "8800759ccb3fb999999999999aa362696ec40200ffa8656d70747962696ec400a8656d707479737472a0a361727290a36d61"
        "7080a46e65737481a1619181a162920192029103"
    ),
    "float32": raw("81a161ca3fc00000"),
    "nan": raw("81a161cb7ff8000000000000"),
    "long-forms": raw("df00000001db0000000161dd00000001cf0000000000000001"),
    "equal-keys": raw("83a16101a16202a16103"),
    "key-not-text": raw("8101c0"),
    "not-utf8": raw("81a161a1ff"),
    "extension": raw("81a161d40100"),
    "claims-to-be-huge": raw("81a161ddffffffff"),
    "nested": raw("81a161" + "91" * 99 + "c0"),
    "nested-too-deep": raw("81a161" + "91" * 100 + "c0"),
    "sealed": PREFIX
    + b"gAAAAABlU_EAAAECAwQFBgcICQoLDA0OD733JWgrjAKL5FgYGGnEB58E-DBuYlchyekBxc2HbWrp_EIihFlhX1ELFKmyGTeBdETDLmlm8ytmG5wOrsEBfpk=",
}

DOCUMENT = pathlib.Path(__file__).parents[2] / "docs" / "NDJSON.md"
LINES = [line for line in DOCUMENT.read_bytes().splitlines(True) if line.startswith(b"{")]


def lines(*types):
    return b"".join(line for line in LINES if any(b'"type":"%s"' % kind.encode() in line for kind in types))


RECORDINGS = {
    "all-types": b"".join(LINES),
    "open-without-its-state": lines("open"),
    "pong-without-its-frame": lines("pong"),
    "close-twice": lines("close") * 2,
    "frames": lines("frame"),
    "refused": lines("error"),
    "cut": lines("state", "message")[:-20],
    "a-later-type": lines("state") + b'{"v":1,"time":1,"type":"weather"}\n',
    "another-version": b'{"v":2}\n',
}

TARGETS = {"frames": FRAMES, "handshake": HANDSHAKES, "inflate": INFLATES, "layers": LAYERS, "recording": RECORDINGS}
for target, seeds in TARGETS.items():
    (CORPUS / target).mkdir(parents=True, exist_ok=True)
    for name, data in seeds.items():
        (CORPUS / target / name).write_bytes(data)
