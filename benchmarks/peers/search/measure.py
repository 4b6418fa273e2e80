"""Makes the indexes, alternates rounds of queries between the engines and writes the table; `run` prepares what it needs and calls it."""
import argparse
import hashlib
import os
import platform
import statistics
import subprocess
import tempfile
from pathlib import Path

import report

OURS = ["dotnet", "benchmarks/SearchPeer/bin/Release/net10.0/DialogueAnalysis.SearchPeer.dll"]
TIMES = 7


class Engine:
    """A process that answers commands with lines, an empty one last."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        (self.state, *rest), = self.answer()
        self.version = rest[0] if rest else None

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return {(row[0], int(row[1])): row[2:] for row in self.answer()}

    def answer(self):
        rows = []
        while line := self.process.stdout.readline():
            if line == "\n":
                return rows
            rows.append(line.rstrip("\n").split("\t"))
        raise SystemExit(f"measure.py: found the end of {self.process.args[0]}'s answers (exit code {self.process.wait()}), expected an empty line")

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def numbers(command, **settings):
    lines = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True, env={**os.environ, **settings}).stdout.splitlines()
    return {name: float(number) for name, number in (line.split("\t") for line in lines)}


def index(work, java, size):
    corpus = str(work / f"c{size}.tsv")
    with tempfile.TemporaryDirectory(dir=work) as plain:
        made = {"plain": numbers(java + ["index", corpus, plain, "plain"])}
    made["text"] = numbers(java + ["index", corpus, str(work / f"lucene{size}"), "text"])
    # What is run for one job is compiled once, and not for the moment first.
    made["ours"] = numbers(OURS + ["index", corpus, str(work / f"ours{size}")], DOTNET_TieredCompilation="0")
    return made


def rounds(work, java, size, count):
    queries = str(work / f"q{size}.tsv")
    lucene = java + ["query", str(work / f"lucene{size}"), queries]
    ours = OURS + ["query", str(work / f"ours{size}"), queries]
    engines = {}
    try:
        # Started one after the other, so that each warms up alone.
        for name, command in (("top", lucene + ["top"]), ("exact", lucene + ["exact"]), ("ours", ours), ("expanded", ours + ["expand"])):
            engines[name] = Engine(command)
        open_ = {name: engine for name, engine in engines.items() if engine.state == "ready"}
        times = {name: {} for name in open_}
        for _ in range(count):
            for name, engine in open_.items():
                for key, (_, taken) in engine.ask(f"round {TIMES}").items():
                    times[name].setdefault(key, []).append(int(taken))
        best = {name: open_[name].ask("results") for name in ("exact", "ours")}
        return {
            "times": {name: {key: min(taken) for key, taken in by.items()} for name, by in times.items()}, "best": best,
            # Of a warm engine on a quiet machine one query in as many as there are rounds is fastest in the last.
            "last": {name: statistics.mean(taken[-1] == min(taken) for taken in by.values()) for name, by in times.items()}, "versions": [open_["exact"].version, open_["ours"].version],
        }
    finally:
        for engine in engines.values():
            engine.end()


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores of {cpu}, {memory:.0f} GiB, {platform.freedesktop_os_release()['PRETTY_NAME']}"


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--lucene", required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("sizes", nargs="+")
    given = parser.parse_args()
    java = ["java", "-Xmx1g", "-cp", given.lucene, "LuceneSearch"]
    measured, loads = {}, [os.getloadavg()[0]]
    for size in given.sizes:
        costs = index(given.work, java, size)
        measured[size] = dict(rounds(given.work, java, size, given.rounds), costs=costs, digest=digest(given.work / f"c{size}.tsv"))
        loads.append(os.getloadavg()[0])
        # After each size, so that a size that fails costs only itself.
        conditions = {"machine": machine(), "load": (min(loads), statistics.median(loads), max(loads)), "rounds": given.rounds, "times": TIMES}
        given.out.write_text(report.markdown(measured, conditions), encoding="utf-8")


main()
