"""Tries features and ways of learning that the model does not use, and those that it does, and writes benchmarks/results/features.md.

Run in the root of the repository as benchmarks/peers/run features. Taught on writers of the training part, scored on the others
and on the development part; the test part is not read. Words, stems and parts come from `dialogue inspect`.
"""
import bisect
import json
import re
import subprocess
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.cluster import MiniBatchKMeans
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

CATEGORIES = ["trust", "informal-dialogue", "timing-of-involvement", "multi-site"]
DIALOGUE = ["dotnet", "src/DialogueAnalysis.Cli/bin/Release/net10.0/dialogue.dll"]
APART = re.compile("tillids(rep|valg|hverv|mand|m[æe]nd|folk|post|person|kvind|reform)|selvtillid|repræsenta")
OWN_WORDS = re.compile("tillid|mistro|fortrolig|uformel|sparring|inddrag|involver|høring|orienter|matrik|adresse|filial|afstand|tidlig|sent")


def read():
    rows = []
    for file in ("report", "constructed-train", "constructed-dev"):
        rows += [json.loads(line) for line in Path(f"corpus/gold/{file}.jsonl").open(encoding="utf-8")]
    starts, text = [], ""
    for row in rows:
        starts.append(len(text))
        text += row["text"] + "\n\n"
        row["tokens"] = []
    out = subprocess.run(DIALOGUE + ["inspect", "-", "--parts", "--format", "jsonl"], input=text, capture_output=True, text=True, check=True).stdout
    for line in out.splitlines():
        token = json.loads(line)
        rows[bisect.bisect_right(starts, token["start"]) - 1]["tokens"].append(token)
    return rows


ROWS = read()
LABELS = np.array([[c in row["labels"] for c in CATEGORIES] for row in ROWS])
ANY = LABELS.any(1)
HARD = np.array([bool(row.get("hard")) and not row["labels"] for row in ROWS])
DEV = np.array([row["split"] == "dev" for row in ROWS])
WRITERS = np.array([row["writer"] for row in ROWS])
LEFT_OUT = sorted({w for w, d in zip(WRITERS, DEV) if not d and w.startswith("writer-")})
FOLDS = [(np.where(~np.isin(WRITERS, LEFT_OUT[i::4]) & ~DEV)[0], np.where(np.isin(WRITERS, LEFT_OUT[i::4]))[0]) for i in (0,)] + [(np.where(~DEV)[0], np.where(DEV)[0])]


def stems(row):
    return [t["stem"] for t in row["tokens"]]


def terms(row):
    return [t["term"] for t in row["tokens"] if t["term"]]


def words(row):
    return ["w " + s for s in stems(row) if s]


def pairs(row):
    s = stems(row)
    return [f"p {a} {b}" for a, b in zip(s, s[1:]) if a and b]


def gapped(row):
    s = stems(row)
    return [f"g {a} {b}" for a, b in zip(s, s[2:]) if a and b]


def window(row):
    s = stems(row)
    return [f"u {min(a, b)} {max(a, b)}" for i, a in enumerate(s) for b in s[i + 1:i + 5] if a and b]


def parts(row):
    return ["c " + p[:6] for t in row["tokens"] if t["term"] and not APART.search(t["term"]) for p in t.get("parts", [])]


def codebook(row):
    return ["b " + m for t in terms(row) if not APART.search(t) for m in OWN_WORDS.findall(t)]


def runs(shortest, longest):
    def features(row):
        out = []
        for term in terms(row):
            if not APART.search(term):
                word = f"<{term}>"
                out += ["r " + word[i:i + n] for n in range(shortest, longest + 1) for i in range(len(word) - n + 1)]
        return out
    return features


def block(features, train, least=3):
    """Unit-length vectors of log-damped counts times inverse document frequency over the features of enough training passages."""
    counted = []
    spread = {}
    for row in ROWS:
        counts = {}
        for f in features:
            for name in f(row):
                counts[name] = counts.get(name, 0) + 1
        counted.append(counts)
    for i in train:
        for name in counted[i]:
            spread[name] = spread.get(name, 0) + 1
    places = {name: k for k, name in enumerate(sorted(n for n, s in spread.items() if s >= least))}
    scale = {name: 1 + np.log((len(train) + 1) / (spread[name] + 1)) for name in places}
    indices, values, ends = [], [], [0]
    for counts in counted:
        for name in sorted(n for n in counts if n in places):
            indices.append(places[name])
            values.append((1 + np.log(counts[name])) * scale[name])
        ends.append(len(indices))
    x = sparse.csr_matrix((values, indices, ends), shape=(len(ROWS), len(places)))
    length = np.sqrt(x.multiply(x).sum(1)).A1
    length[length == 0] = 1
    return sparse.diags(1 / length) @ x


def classes(train):
    """Word classes learnt from the training passages: clusters of stems by the company they keep."""
    vocabulary = {}
    for i in train:
        for s in set(words(ROWS[i])):
            vocabulary[s] = vocabulary.get(s, 0) + 1
    names = sorted(w for w, n in vocabulary.items() if n >= 5)
    place = {w: k for k, w in enumerate(names)}
    first, second = [], []
    for i in train:
        here = [place.get(w, -1) for w in words(ROWS[i])]
        for a, wa in enumerate(here):
            for wb in here[a + 1:a + 4]:
                if wa >= 0 and wb >= 0:
                    first += [wa, wb]
                    second += [wb, wa]
    m = sparse.coo_matrix((np.ones(len(first)), (first, second)), shape=(len(names),) * 2).tocsr().tocoo()
    sums = np.asarray(m.sum(1)).ravel() + 1
    m.data = np.maximum(0, np.log(m.data * sums.sum() / (sums[m.row] * sums[m.col])))
    points = TruncatedSVD(50, random_state=1).fit_transform(m.tocsr())
    points /= np.linalg.norm(points, axis=1, keepdims=True) + 1e-9
    cluster = MiniBatchKMeans(200, random_state=1, n_init=3).fit_predict(points)
    of = {w: f"k {cluster[k]}" for w, k in place.items()}
    return lambda row: [of[w] for w in words(row) if w in of]


def fit(x, y, counting, power, loss, strength, balanced):
    ratio = np.ones(x.shape[1])
    if power:
        here = sparse.diags(counting) @ (x > 0).astype(float)
        with_, without = 1 + here[y].sum(0).A1, 1 + here[~y].sum(0).A1
        ratio = np.abs(np.log(with_ / with_.sum() * without.sum() / without)) ** power
    weight = counting * np.where(y, ((~y).sum() / y.sum()) ** 0.5, 1) if balanced else counting
    model = LinearSVC(C=strength, random_state=1) if loss == "hinge" else LogisticRegression(C=strength, solver="liblinear", random_state=1)
    model.fit(x @ sparse.diags(ratio), y, sample_weight=weight)
    return lambda z: model.decision_function(z @ sparse.diags(ratio))


def scores(blocks, power=0.5, loss="hinge", strength=0.3, none=0.2, hurdle=True, balanced=False, means=1, cotrained=False):
    """For each fold, the scores of the categories and of being about any."""
    result = []
    for train, scored in FOLDS:
        x = sparse.hstack([w * block([f(train) if f is classes else f for f in fs], train) for fs, w in blocks]).tocsr()
        own = np.zeros((len(scored), 5))
        for c in range(5):
            y = ANY[train] if c == 4 else LABELS[train, c]
            counting = np.where(ANY[train], 1, none) if c < 4 and hurdle else np.ones(len(train))
            if cotrained:
                # The surest unlabelled third of the training part, labelled by a model of the other two thirds.
                known = np.arange(len(train)) % 3 > 0
                guess = fit(x[train][known], y[known], counting[known], power, loss, strength, balanced)(x[train][~known])
                sure = np.abs(guess) > np.median(np.abs(guess))
                x_all = sparse.vstack([x[train][known], x[train][~known][sure]])
                y_all, count_all = np.concatenate([y[known], guess[sure] > 0]), np.concatenate([counting[known], 0.3 * counting[~known][sure]])
                own[:, c] = fit(x_all, y_all, count_all, power, loss, strength, balanced)(x[scored])
                continue
            powers = [power] if means == 1 else [0, 0.5, 1]
            for p in powers:
                predict = fit(x[train], y, counting, p, loss, strength, balanced)
                score = predict(x[scored])
                own[:, c] += score / np.std(score)
        result.append(own)
    return result


def line(name, result, hurdle=True):
    f1s, lefts, briers = [], [], []
    # Calibrated and judged by the folds of the training part, all at once.
    rows = np.concatenate([scored for _, scored in FOLDS[:-1]])
    s, y, about = np.vstack(result[:-1]), LABELS[rows], ANY[rows]
    platt = lambda a, b: LogisticRegression(C=1e4).fit(a[:, None], b)
    of_any = platt(s[:, 4], about)
    of_each = [platt(s[about, c], y[about, c]) if hurdle else platt(s[:, c], y[:, c]) for c in range(4)]
    def probabilities(z):
        any_ = of_any.predict_proba(z[:, 4:])[:, 1] if hurdle else 1
        return np.column_stack([m.predict_proba(z[:, c:c + 1])[:, 1] * any_ for c, m in enumerate(of_each)])
    p, thresholds = probabilities(s), []
    for c in range(4):
        order = np.argsort(-p[:, c], kind="stable")
        f1 = 2 * np.cumsum(y[order, c]) / (np.arange(1, len(order) + 1) + y[:, c].sum())
        thresholds.append(p[order[np.argmax(f1)], c])
    for z, r in ((p, rows), (probabilities(result[-1]), FOLDS[-1][1])):
        given = z >= thresholds
        f1s.append(np.mean(2 * (given & LABELS[r]).sum(0) / (given.sum(0) + LABELS[r].sum(0))))
        lefts.append(1 - given[HARD[r]].any(1).mean())
        briers.append(np.mean((z - LABELS[r]) ** 2))
    text = f"| {name} | {f1s[0]:.3f} | {lefts[0]:.3f} | {briers[0]:.4f} | {f1s[1]:.3f} | {lefts[1]:.3f} | {briers[1]:.4f} |"
    print(text, flush=True)
    return text


def main():
    base = [([words, pairs], 1), ([runs(3, 5)], 1)]
    tried = [
        ("as chosen: stems, pairs, runs 3-5, root of the count ratio, squared hinge, any first", dict(blocks=base)),
        ("words alone", dict(blocks=[([words], 1)])),
        ("words and pairs alone", dict(blocks=[([words, pairs], 1)])),
        ("runs alone", dict(blocks=[([runs(3, 5)], 1)])),
        ("runs 4-6", dict(blocks=[([words, pairs], 1), ([runs(4, 6)], 1)])),
        ("with gapped pairs", dict(blocks=[([words, pairs, gapped], 1), ([runs(3, 5)], 1)])),
        ("with pairs within four words", dict(blocks=base + [([window], 0.5)])),
        ("with compound parts", dict(blocks=[([words, pairs, parts], 1), ([runs(3, 5)], 1)])),
        ("with codebook terms", dict(blocks=[([words, pairs, codebook], 1), ([runs(3, 5)], 1)])),
        ("with word classes learnt from the corpus", dict(blocks=base + [([classes], 0.3)])),
        ("no count ratio", dict(blocks=base, power=0)),
        ("whole count ratio (Wang and Manning)", dict(blocks=base, power=1)),
        ("logistic loss", dict(blocks=base, loss="logistic", strength=10)),
        ("class weights", dict(blocks=base, balanced=True)),
        ("mean of three count ratios", dict(blocks=base, means=3)),
        ("co-training: the surest of an unlabelled third", dict(blocks=base, cotrained=True)),
        ("no such third at all", None),
        ("each category against everything", dict(blocks=base, hurdle=False)),
    ]
    lines = []
    for name, options in tried:
        if options is None:
            saved = list(FOLDS)
            FOLDS[:] = [(train[np.arange(len(train)) % 3 > 0], scored) for train, scored in saved]
            lines.append(line(name, scores(base)))
            FOLDS[:] = saved
        else:
            lines.append(line(name, scores(**options), options.get("hurdle", True)))
    lines.append(sentences(base))
    Path("benchmarks/results/features.md").write_text("""# Features and ways of learning that were tried

Written by `benchmarks/peers/run features` with scikit-learn: taught on three in four writers of the training part and scored on the rest,
and taught on all of it and scored on the development part; nearly all constructed: written and coded by a language model. Thresholds and
calibration are those of the writers left out. Time words and negations are words like any other in every row: no stop words are left out. Differences
below 0.01 say nothing on the development part, below 0.005 little on the writers left out.

| what | macro-F1, writers left out | hard left without | Brier | macro-F1, development | hard left without | Brier |
|---|--:|--:|--:|--:|--:|--:|
""" + "\n".join(lines) + "\n", encoding="utf-8")


def sentences(base):
    """The score of the passage, and half that of its best sentence."""
    result = []
    passages = len(ROWS)
    owners, pieces = [], []
    for i, row in enumerate(ROWS):
        by = {}
        for token in row["tokens"]:
            by.setdefault(token["sentence"], []).append(token)
        for tokens in by.values():
            owners.append(i)
            pieces.append(dict(row, tokens=tokens))
    owners = np.array(owners)
    ROWS.extend(pieces)
    for train, scored in FOLDS:
        x = sparse.hstack([w * block(fs, train) for fs, w in base]).tocsr()
        own = np.zeros((len(scored), 5))
        for c in range(5):
            y = ANY[train] if c == 4 else LABELS[train, c]
            predict = fit(x[train], y, np.where(ANY[train], 1, 0.2) if c < 4 else np.ones(len(train)), 0.5, "hinge", 0.3, False)
            best = np.full(passages, -9.0)
            np.maximum.at(best, owners, predict(x[passages:]))
            own[:, c] = predict(x[scored]) + 0.5 * best[scored]
        result.append(own)
    del ROWS[passages:]
    return line("with the score of the best sentence", result)


main()
