# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are compared, and how one is started and put under load."""
import json
import os
import re
import select
import subprocess
from pathlib import Path

PEERS = Path(__file__).resolve().parent.parent / "peers"
PROGRAMS = ["limpid-server", "bench_load", "bench_yardstick", "bench_qtexample"]  # CMake targets, too

NAMES = {  # in the order of the table's columns
    "one": "Limpid, 1 worker",
    "all": f"Limpid, {os.cpu_count()} workers",
    "yardstick": "yardstick",
    "qt": "Qt's example",
    "node": "Node ws",
    "channels": "Channels",
}


class Failed(Exception):
    """A run that gave no figures."""


def command(server, programs):
    """What starts the server with this key of NAMES on a free port."""
    limpid = [programs / "limpid-server", "--headless", "--port", "0"]
    return {
        "one": [*limpid, "--workers", "1"],
        "all": limpid,
        "yardstick": [programs / "bench_yardstick"],
        "qt": [programs / "bench_qtexample"],
        "node": ["/usr/bin/node", PEERS / "nodews.js"],
        "channels": ["/usr/bin/python3", PEERS / "djangochannels.py"],
    }[server]


def start(what):
    return subprocess.Popen(
        what,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "NODE_PATH": "/usr/share/nodejs"},
    )


def await_word(process, pattern, seconds=15):
    """What the first line a started program prints has of a pattern."""
    line = process.stdout.readline() if select.select([process.stdout], [], [], seconds)[0] else ""
    found = re.search(pattern, line)
    if not found:
        raise Failed("did not start")
    return found


def port_of(process):
    """The port a started server prints."""
    return await_word(process, r"ws://127\.0\.0\.1:(\d+)/")[1]


def stop(process):
    """They end with standard input, limpid-server by a signal; what does not is killed."""
    process.stdin.close()
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def run_load(programs, port, pid, arguments):
    load = [programs / "bench_load", "--port", port, "--server-pid", str(pid)]
    for name, value in arguments.items():
        load += [f"--{name}", str(value)]
    try:
        done = subprocess.run(load, stdout=subprocess.PIPE, timeout=120, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise Failed(f"bench_load: {error}") from error
    return json.loads(done.stdout)


def check(report, arguments):
    """Figures count only where every message came, in its order, and nobody was lost."""
    wrong = [f"{report[what]} {what}" for what in ("disorder", "missing", "lost", "broken") if report[what]]
    for who in ("members", "idle"):
        if report[who]["opened"] < arguments.get(who, 0):
            wrong.append(f"{report[who]['opened']} of {arguments[who]} {who} connected")
    if arguments.get("senders") and not report["deliveries_per_second"]:
        wrong.append("nothing delivered")
    if wrong:
        raise Failed(", ".join(wrong))


def measure(server, programs, arguments, options=()):
    """Starts the server with these options beside its own, puts it under load once, and returns the report."""
    process = start([*command(server, programs), *options])
    try:
        report = run_load(programs, port_of(process), process.pid, arguments)
        check(report, arguments)
        return report
    finally:
        stop(process)
