"""Turns what measure.py measured into the page benchmarks/results/search-peers.md."""
import statistics

K1 = 1.2
CLASSES = {
    "rare": "one word that 0.01 % of the passages hold", "medium": "one word, 1 %", "common": "one word, 13 to 32 %",
    "and_mm": "AND of 2 to 4 medium words", "and_cm": "AND of 2 to 4 words, common and medium",
    "or_mm": "OR of 2 to 4 medium words", "or_cm": "OR of 2 to 4 words, common and medium",
    "question": "OR of 8 words in a row, function words too", "phrase": "two words in a row",
    "prefix": "a beginning of 4 letters, all hits with one score", "prefix_bm25": "the same, scored by BM25; Lucene scores up to 1,000 words",
    "filter": "a medium or common word in one municipality of 98", "facet": "all hits of a medium or common word, counted by municipality",
}
LUCENE_PARTS = {
    "dictionary": ("tim", "tip", "tmd"), "postings": ("doc",), "positions": ("pos",), "lengths": ("nvd", "nvm"),
    "metadata columns": ("dvd", "dvm", "kdd", "kdi", "kdm"), "texts": ("fdt", "fdx", "fdm"),
}


def percentile(values, share):
    """Linear between the two values next to the place."""
    values = sorted(values)
    at = share * (len(values) - 1)
    low = int(at)
    return values[low] + (at - low) * (values[min(low + 1, len(values) - 1)] - values[low])


def three(number):
    """Three digits that count."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def table(head, rows):
    return ["", "| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|", *("| " + " | ".join(row) + " |" for row in rows)]


def speeds(times):
    rows = []
    for name in CLASSES:
        def both(engine, of):
            values = [t / 1000 for (label, _), t in times[engine].items() if label == of]
            return percentile(values, 0.5), percentile(values, 0.95)
        top, exact, ours = both("top", name), both("exact", name), both("ours", name)
        expanded = both("expanded", name) if "expanded" in times else None
        ratios = [mine / max(min(pair), 0.001) for mine, *pair in zip(ours, top, exact)]
        rows.append([name, *(" / ".join(map(three, pair)) for pair in (top, exact, ours)), *(f"{r:.2f}" for r in ratios), " / ".join(map(three, expanded)) if expanded else "–"])
    return table(["class", "Lucene top, p50 / p95", "Lucene exact, p50 / p95", "ours, p50 / p95", "ratio p50", "ratio p95", "ours with expansions, p50 / p95"], rows)


def read_best(text):
    return [(int(p), float(s)) for p, s in (pair.split(":") for pair in text.split())]


def agreement(best):
    rows = []
    for name in CLASSES:
        equal, near, scored, scores, common = 0, 0, 0, 0, []
        keys = [key for key in best["exact"] if key[0] == name]
        for key in keys:
            (hits, lucene), (mine, ours) = (best["exact"][key], best["ours"][(name, key[1])])
            hits, mine = int(hits), int(mine)
            lucene, ours = read_best(lucene), read_best(ours)
            equal += hits == mine
            near += abs(hits - mine) <= 0.02 * max(hits, mine)
            if lucene or ours:
                scored += 1
                scores += len(lucene) == len(ours) and all(abs(a / (K1 + 1) / b - 1) <= 0.05 for (_, a), (_, b) in zip(ours, lucene))
                common.append(len({p for p, _ in lucene} & {p for p, _ in ours}) / max(len(lucene), len(ours)))
        share = lambda n, of: f"{100 * n / of:.0f} %" if of else "–"
        constant = name == "prefix"
        rows.append([name, share(equal, len(keys)), share(near, len(keys)), "–" if constant else share(scores, scored), "–" if constant or not common else f"{100 * statistics.mean(common):.0f} %"])
    return table(["class", "as many hits", "within 2 %", "the ten scores the same within 5 %", "passages of the ten in common"], rows)


def indexing(costs):
    ours, rows = costs["ours"], []
    for name, cost in (("Lucene, texts kept", costs["text"]), ("Lucene, texts not kept", costs["plain"])):
        cpu = cost["index_cpu_s"] + cost["merge_cpu_s"]
        rows.append([name, f"{cost['index_cpu_s']:.2f} + {cost['merge_cpu_s']:.2f}", f"{cost['wall_s']:.2f}", f"{cost['words'] / cpu:,.0f}", f"{ours['cpu_s'] / cpu:.2f}", f"{cost['bytes'] / 1e6:.2f}"])
    rows.append(["ours", f"{ours['cpu_s']:.2f}", f"{ours['wall_s']:.2f}", f"{ours['words'] / ours['cpu_s']:,.0f}", "1", f"{ours['bytes'] / 1e6:.2f}"])
    return ["", "Indexing, from the file of raw text: CPU of the whole process, compiling included (ours with `DOTNET_TieredCompilation=0`, as a program is set that is run for this job; Java as it comes)."] + table(["engine", "CPU s (Lucene: and to merge)", "wall s", "words a CPU second", "CPU of ours / of it", "MB on disk"], rows)


def sizes(costs):
    lucene = {name[len("part."):]: bytes_ for name, bytes_ in costs["text"].items() if name.startswith("part.")}
    rows = []
    for part, endings in LUCENE_PARTS.items():
        rows.append(["Lucene: " + part, f"{sum(lucene.pop(e, 0) for e in endings) / 1e6:.2f}"])
    rows.append(["Lucene: other", f"{sum(lucene.values()) / 1e6:.2f}"])
    mine = {name[len("part."):]: n for name, n in costs["ours"].items() if name.startswith("part.")}
    counted = [n for n in mine if n.endswith("(number)")]
    rows += [["ours: " + part, f"{n / 1e6:.2f}"] for part, n in mine.items() if part not in counted]
    rest = costs["ours"]["bytes"] - sum(n for part, n in mine.items() if part not in counted)
    rows.append(["ours: the file less the sizes in memory above (offsets are saved as steps)", f"{rest / 1e6:.2f}"])
    lines = table(["part", "MB"], rows)
    ours = costs["ours"]
    return lines + [
        "",
        f"Ours is loaded in {ours['load_ms']:.1f} ms (median; {ours['load_first_ms']:.1f} ms the first time in a process) and takes {ours['managed_bytes'] / ours['passages']:,.0f} bytes a passage"
        f" in managed memory, {ours['managed_bytes'] / 1e6:,.1f} MB in all; making it took {ours['peak_bytes'] / 1e6:,.0f} MB at most."
        + (" " + "; ".join(f"{n.removesuffix(' (number)')}: {mine[n]:,.0f}" for n in counted) + "." if counted else ""),
    ]


def markdown(measured, conditions):
    first = next(iter(measured.values()))
    lines = [
        "# Our index beside Lucene",
        "",
        f"Written by `benchmarks/peers/search/run --rounds {conditions['rounds']} {' '.join(measured)}`. {conditions['machine']}; {first['versions'][0]}; {first['versions'][1]}.",
        "Load of the machine (one-minute mean) before and after the sizes: " + ", ".join(f"{l:.1f}" for l in conditions["load"]) + " (least, median, most).",
        "",
        "Passages are mixtures of the sentences of Danish manuals with synthetic compounds, 20 to 120 words each; "
        "32 queries a class, chosen anew for each size. Both engines stem alike, drop no stop words and rank by BM25; a query asks for the",
        "ten best passages. Lucene is one merged segment, its caches off; *top* counts hits to 1,000 and may then skip what cannot win, *exact* counts all;",
        "ours passes over what cannot win in every mode and counts hits apart, untimed. *With expansions* words stand for compounds, abbreviations and synonyms too, and the neighbours of a question are",
        "looked for near each other; finding what they stand for is done before, as for a query that is asked again. Times are **CPU µs of the querying thread**, making the engine's query included, stemming its words not. Rounds alternate between the engines, each in a",
        f"process of its own that stays warm; a round takes the median of {conditions['times']} times of a query (each the mean of so many runs as take 50 µs, for the clock takes most of one), and a query's time is",
        f"the least of its {conditions['rounds']} medians. Percentiles are over the queries of a class. Collecting garbage counts for ours (.NET collects on the thread that allocates), hardly for Lucene",
        "(Java has threads of its own for it). The ratio is ours to the better mode of Lucene, p50 to p50 and p95 to p95: below 1 ours is faster.",
        "",
        *(f"- **{name}**: {what}" for name, what in CLASSES.items()),
    ]
    for size, m in measured.items():
        lines += ["", f"## {size}: {m['costs']['ours']['passages']:,.0f} passages, {m['costs']['ours']['words']:,.0f} words (SHA-256 {m['digest']}…)"]
        lines += speeds(m["times"])
        lines += ["", f"Fastest in the last round of {conditions['rounds']}: " + ", ".join(f"{name} {100 * share:.0f} %" for name, share in m["last"].items())
                  + f" of the queries; far more than {100 / conditions['rounds']:.0f} % says that an engine was not warm yet, or the machine less busy at the end."]
        lines += ["", "How far the answers of ours and of Lucene exact agree, as shares of the queries (Lucene's scores lack the factor k1 + 1, which is taken off ours; Lucene keeps the length of a passage in",
                  "one byte; the engines differ in what is one word of `PDF-fil` and `a.b`, and a beginning is one of words in ours, of stems in Lucene; passages of equal score may stand in another order):"]
        lines += agreement(m["best"])
        lines += indexing(m["costs"])
        lines += sizes(m["costs"])
    return "\n".join(lines) + "\n"
