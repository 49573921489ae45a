# SPDX-License-Identifier: GPL-3.0-or-later
"""The channel layers on Redis beside channels_redis, and event methods beside frames: what is measured, and its tables."""
import json
import subprocess
import tempfile

from .redis import Redis
from .row import BUSY, CPU, MIDDLE, OWN, RATE, Figure, Goal, Row
from .server import PEERS, Failed, await_word, check, command, port_of, run_load, start, stop
from .table import divide, is_met, judged, number

PROGRAMS = ["limpid-server", "bench_load", "bench_events", "bench_layers"]
OURS, DAPHNE, PYTHON = "ours", "daphne", "python"
NAMES = {OURS: "Limpid", DAPHNE: "Channels", PYTHON: "channels_redis", "one": "1 worker", "all": "2 workers"}
KEY = "a key for the benchmark"

REDIS = Figure("cores busy: Redis", "beside_busy", 1, 2)
RECEIVED = Figure("messages received/s", "received_per_second")
RECEIVER_CPU = Figure("CPU a message, µs", "receiver_cpu_ns", 1000, 1)
RECEIVER = Figure("cores busy: receiver", "receiver_busy", 1, 2)
SENDER = Figure("cores busy: sender", "own_busy", 1, 2)
TIMES = 20  # channels_redis' figures
LEAST = 0.9  # of the deliveries with frames

FRAMES, EVENTS = "frames", "event method"
LAYERS = {  # words, and how both are told
    "core": {"scheme": "redis", "kind": "core", "key": None},
    "core, sealed": {"scheme": "redis", "kind": "core", "key": KEY},
    "pubsub": {"scheme": "redis-pubsub", "kind": "pubsub", "key": None},
    "pubsub, sealed": {"scheme": "redis-pubsub", "kind": "pubsub", "key": KEY},
}
# Debian's channels_redis ignores the keys there.
IMPOSSIBLE = {(DAPHNE, "pubsub, sealed"), (PYTHON, "pubsub, sealed")}


def rows(quick):
    members = 100 if quick else 1000
    return [*[fan_out_row(members, in_flight) for in_flight in (1, 32)], receive_row()] + [
        events_row(in_flight) for in_flight in (1, 32)
    ]


def fan_out_row(members, in_flight):
    load = {"members": members, "senders": 1, "window": in_flight, "size": 128}
    goals = [Goal("", RATE, least=TIMES, against=DAPHNE, variant=variant) for variant in LAYERS]
    figures = [RATE, CPU, MIDDLE, BUSY, REDIS, OWN]
    return Row(f"fan-out, {in_flight} in flight", [OURS, DAPHNE], load, figures, goals, LAYERS)


def receive_row():
    goals = [Goal("", RECEIVED, least=TIMES, against=PYTHON, variant=variant) for variant in LAYERS]
    figures = [RECEIVED, RECEIVER_CPU, RECEIVER, REDIS, SENDER]
    return Row("receiving", [OURS, PYTHON], {"window": 80, "size": 128}, figures, goals, LAYERS)


def events_row(in_flight):
    load = {"members": 500, "senders": 1, "window": in_flight, "size": 128}
    variants = {FRAMES: {"path": "/chat/load/"}, EVENTS: {"path": "/events/load/"}}
    goals = [Goal("", RATE, least=LEAST, variant=EVENTS, without=FRAMES)]
    return Row(f"events, {in_flight} in flight", ["one", "all"], load, [RATE, CPU, MIDDLE, BUSY, OWN], goals, variants)


class Bench:
    """Measures cells of these rows, all with one Redis."""

    def __init__(self, programs, options):
        self.programs = programs
        self.options = options

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(dir=self.programs)
        self.redis = Redis(self.folder.name)
        return self

    def __exit__(self, *_):
        self.redis.stop()
        self.folder.cleanup()

    def measure(self, row, server, variant):
        load = {"seconds": self.options.seconds, "warm-up": self.options.seconds / 3, **row.load}
        if row.words.startswith("events"):
            return self.measure_events(server, {**load, **row.variants[variant]})
        self.redis.ask("FLUSHALL")
        if RECEIVED in row.figures:
            return self.measure_receiver(server, LAYERS[variant], load)
        if server == DAPHNE:  # a round trip has to fit into the warm-up
            load |= {"seconds": 1 if self.options.quick else 5, "warm-up": 1 if self.options.quick else 3, "drain": 20}
        return self.measure_pair(server, LAYERS[variant], load)

    def measure_events(self, server, load):
        process = start([self.programs / "bench_events", "--workers", "1" if server == "one" else "2"])
        try:
            report = run_load(self.programs, port_of(process), process.pid, load)
            check(report, load)
            return report
        finally:
            stop(process)

    def options_of(self, layer):
        key = ["--layer-key", layer["key"]] if layer["key"] else []
        return ["--layer", self.redis.url(layer["scheme"]), *key]

    def peer(self, name, layer, *more):
        key = [layer["key"]] if layer["key"] else []
        return ["/usr/bin/python3", PEERS / name, layer["kind"], self.redis.url(), *more, *key]

    def measure_pair(self, server, layer, load):
        ours = [*command("one", self.programs), *self.options_of(layer)]
        what = ours if server == OURS else self.peer("djangochannels.py", layer)
        processes = [start(what), start(what)]
        try:
            first, second = [port_of(process) for process in processes]
            pids = {"second-port": second, "second-server-pid": processes[1].pid, "beside-pid": self.redis.process.pid}
            report = run_load(self.programs, first, processes[0].pid, {**load, **pids})
            check(report, load)
            return report
        finally:
            for process in processes:
                stop(process)

    def measure_receiver(self, server, layer, load):
        ours = [self.programs / "bench_layers", *self.options_of(layer)]
        receiver = start(ours if server == OURS else self.peer("layerreceiver.py", layer, "bench"))
        try:
            await_word(receiver, "ready")
            pids = {"receiver-pid": receiver.pid, "beside-pid": self.redis.process.pid}
            send = [*ours, "--send"]
            for name, value in {**load, **pids}.items():
                send += [f"--{name}", str(value)]
            done = subprocess.run(send, stdout=subprocess.PIPE, timeout=120, check=False)
            report = json.loads(done.stdout) if done.returncode == 0 else {"wrong": 1, "missing": 1}
            if report["wrong"] or report["missing"]:
                raise Failed("messages were lost, or not in order")
            return report
        finally:
            stop(receiver)


def saving(samples, goal, figure):
    """How many times as much of it the other takes."""
    return samples.compare((goal.against, goal.variant), (OURS, goal.variant), figure, divide)


def verdict(goal, value):
    return "–" if value is None else "met" if is_met(goal, value) else "**not met**"


def redis_lines(row, samples, label):
    """A line for each layer and who has it."""
    for goal in row.goals:
        for server in row.servers:
            figures = [number(samples.median(server, goal.variant, figure), figure.digits) for figure in row.figures]
            ratios = ["", "", ""]
            if server == OURS:
                value = judged(goal, OURS, samples)
                ratios = [number(value, 1), verdict(goal, value), number(saving(samples, goal, row.figures[1]), 1)]
            if (server, goal.variant) in IMPOSSIBLE:
                continue
            cells = [*label, goal.variant, NAMES[server], figures[0], *ratios, *figures[1:]]
            yield f"| {' | '.join(cells)} |"


def redis_table(results, head):
    figures = results[0][0].figures
    head = [*head, "layer", "", figures[0].words, "times", f"goal: ≥ {TIMES}", "times less CPU"]
    head += [figure.words for figure in figures[1:]]
    count = len(head) - len(figures) - 3
    lines = [f"| {' | '.join(head)} |", "|---" * count + "|---:" * (len(head) - count) + "|"]
    for row, samples in results:
        label = [f"{row.load['window']}"] if "in flight" in head else []
        lines += redis_lines(row, samples, label)
    return "\n".join(lines)


def events_lines(row, samples):
    goal = row.goals[0]
    for server in row.servers:
        for variant in row.variants:
            figures = [number(samples.median(server, variant, figure), figure.digits) for figure in row.figures]
            value = judged(goal, server, samples)
            ratio = [number(value, 2), verdict(goal, value)] if variant == EVENTS else ["1.00", "–"]
            yield f"| {NAMES[server]} | {row.load['window']} | {variant} | {' | '.join([figures[0], *ratio, *figures[1:]])} |"


def events_table(results):
    figures = [figure.words for figure in results[0][0].figures]
    head = ["", "in flight", "", figures[0], "the frames'", f"goal: ≥ {LEAST}", *figures[1:]]
    lines = [f"| {' | '.join(head)} |", "|---|---:|---|---:|---:|---|" + "---:|" * (len(head) - 6)]
    for row, samples in results:
        lines += events_lines(row, samples)
    return "\n".join(lines)


def tables(results):
    """Of those of these rows that were measured."""
    kinds = [
        ("fan-out", lambda found: redis_table(found, ["in flight"])),
        ("receiving", lambda found: redis_table(found, [])),
        ("events", events_table),
    ]
    parts = []
    for word, table in kinds:
        found = [(row, samples) for row, samples in results if row.words.startswith(word)]
        parts += [table(found)] if found else []
    return "\n\n".join(parts)
