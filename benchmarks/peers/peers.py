"""Scores and times text classifiers of others beside ours, on the same passages, and writes benchmarks/results/peers.md.

Run in the root of the repository as benchmarks/peers/run. Every peer is taught on the training part, gets its strength, class
weights and one threshold a category from the development part, and meets the test part once.
"""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

CATEGORIES = ["trust", "informal-dialogue", "timing-of-involvement", "multi-site"]
DIALOGUE = ["dotnet", "src/DialogueAnalysis.Cli/bin/Release/net10.0/dialogue.dll"]
STRENGTHS = [0.3, 1, 3, 10, 30]
DRAWS = 1000
OURS = "DialogueAnalysis"


def read(split):
    rows = []
    for file in sorted(Path("corpus/gold").glob("*.jsonl")):
        if not file.name.endswith(".sidecar.jsonl"):
            rows += [dict(json.loads(line), part=file.stem) for line in file.open(encoding="utf-8")]
    return [row for row in rows if row["split"] == split]


def truth(rows):
    return np.array([[c in row["labels"] for c in CATEGORIES] for row in rows])


def best_threshold(scores, labels):
    """The score of the highest F1, midway to the next lower score."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(labels[order])
    f1 = 2 * hits / (np.arange(1, len(scores) + 1) + labels.sum())
    # No threshold parts equal scores.
    f1[:-1][scores[order[:-1]] == scores[order[1:]]] = -1
    at = int(np.argmax(f1))
    below = scores[order[at + 1]] if at + 1 < len(scores) else scores[order[at]] - 1
    return (scores[order[at]] + below) / 2, f1[at]


def f1s(given, labels):
    return 2 * (given & labels).sum(0) / np.maximum(1, given.sum(0) + labels.sum(0))


def interval(given, labels, groups):
    """The 95 % interval of macro-F1 by drawing whole documents."""
    names, place = np.unique(groups, return_inverse=True)
    counts = np.zeros((len(names), 3, len(CATEGORIES)))
    for kind, value in enumerate((given & labels, given, labels)):
        np.add.at(counts[:, kind], place, value)
    random = np.random.RandomState(1)
    draws = []
    for _ in range(DRAWS):
        both, g, t = counts[random.randint(0, len(names), len(names))].sum(0)
        draws.append(np.mean(2 * both / np.maximum(1, g + t)))
    return np.percentile(draws, [2.5, 97.5])


class Linear:
    """TF-IDF of words 1-2 and characters 3-5 within words, one linear model a category."""

    def __init__(self, kind, ratio=False):
        self.kind, self.ratio = kind, ratio

    def features(self, texts):
        return sparse.hstack([v.transform(texts) for v in self.vectorizers]).tocsr()

    def fit(self, train, y, dev, dev_y):
        self.vectorizers = [
            TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True, token_pattern=r"\w+"),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True),
        ]
        for vectorizer in self.vectorizers:
            vectorizer.fit(train)
        x, x_dev = self.features(train), self.features(dev)
        self.models, self.scales, self.thresholds = [], [], []
        for c in range(len(CATEGORIES)):
            scale = self.ratios(x, y[:, c])
            best = (-1,)
            for weight in (None, "balanced"):
                for strength in STRENGTHS:
                    model = self.model(strength, weight).fit(x.multiply(scale).tocsr(), y[:, c])
                    threshold, f1 = best_threshold(model.decision_function(x_dev.multiply(scale).tocsr()), dev_y[:, c])
                    if f1 > best[0]:
                        best = (f1, model, threshold)
            self.scales.append(scale)
            self.models.append(best[1])
            self.thresholds.append(best[2])

    def model(self, strength, weight):
        if self.kind == "svm":
            return LinearSVC(C=strength / 10, class_weight=weight, random_state=1)
        return LogisticRegression(C=strength, class_weight=weight, solver="liblinear", random_state=1)

    def ratios(self, x, y):
        """Log-count ratios of Wang and Manning 2012."""
        if not self.ratio:
            return np.ones((1, x.shape[1]))
        here = (x > 0).astype(float)
        with_, without = 1 + here[y].sum(0).A1, 1 + here[~y].sum(0).A1
        return np.abs(np.log((with_ / with_.sum()) / (without / without.sum()))).reshape(1, -1)

    def given(self, texts):
        x = self.features(texts)
        return np.column_stack([m.decision_function(x.multiply(s).tocsr()) >= t for m, s, t in zip(self.models, self.scales, self.thresholds)])


class FastText:
    """fastText, one against all, words 1-2 and characters 3-5; it knows no class weights."""

    def fit(self, train, y, dev, dev_y):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name)
        lines = [" ".join([f"__label__{c}" for c, has in zip(CATEGORIES, row) if has] or ["__label__none"]) + " " + self.plain(t) for t, row in zip(train, y)]
        (path / "train.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        best = (-1,)
        for rate in ("0.2", "0.5"):
            for epochs in ("25", "100"):
                model = str(path / f"model-{rate}-{epochs}")
                subprocess.run(["fasttext", "supervised", "-input", str(path / "train.txt"), "-output", model, "-loss", "ova", "-lr", rate, "-epoch", epochs, "-wordNgrams", "2",
                                "-minn", "3", "-maxn", "5", "-dim", "100", "-bucket", "200000", "-thread", "1", "-verbose", "0"], check=True, capture_output=True)
                scores = self.scores(model + ".bin", dev)
                chosen = [best_threshold(scores[:, c], dev_y[:, c]) for c in range(len(CATEGORIES))]
                if np.mean([f for _, f in chosen]) > best[0]:
                    best = (np.mean([f for _, f in chosen]), model + ".bin", np.array([t for t, _ in chosen]))
        self.model, self.thresholds = best[1], best[2]

    @staticmethod
    def plain(text):
        return " ".join("".join(ch if ch.isalnum() else f" {ch} " for ch in text.lower()).split())

    def scores(self, model, texts):
        out = subprocess.run(["fasttext", "predict-prob", model, "-", "5"], input="\n".join(map(self.plain, texts)) + "\n", capture_output=True, text=True, check=True).stdout
        scores = np.zeros((len(texts), len(CATEGORIES)))
        for row, line in enumerate(out.splitlines()):
            parts = line.split()
            for label, probability in zip(parts[::2], parts[1::2]):
                if label[9:] in CATEGORIES:
                    scores[row, CATEGORIES.index(label[9:])] = float(probability)
        return scores

    def given(self, texts):
        return self.scores(self.model, texts) >= self.thresholds


class Ours:
    def fit(self, train, y, dev, dev_y):
        self.folder = tempfile.TemporaryDirectory()
        self.model = str(Path(self.folder.name) / "ours.model")
        subprocess.run(DIALOGUE + ["train", "--gold", "corpus/gold", "--out", self.model], check=True, capture_output=True)

    def given(self, texts):
        lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
        out = subprocess.run(DIALOGUE + ["classify", "-", "--model", self.model, "--format", "jsonl"], input=lines, capture_output=True, text=True, check=True).stdout
        return np.array([[c in json.loads(line)["labels"] for c in CATEGORIES] for line in out.splitlines()])


def per_passage(classifier, texts):
    """Microseconds a passage: many passages less few, so that starting a process is not counted. The best of three."""
    few, many = texts[:50], texts * 4
    def seconds(batch):
        start = time.perf_counter()
        classifier.given(batch)
        return time.perf_counter() - start
    return min(seconds(many) - seconds(few) for _ in range(3)) / (len(many) - len(few)) * 1e6


def main():
    train, dev, test = read("train"), read("dev"), read("test")
    y, dev_y, test_y = truth(train), truth(dev), truth(test)
    texts = [[row["text"] for row in rows] for rows in (train, dev, test)]
    groups = np.array([row["document"] for row in test])
    speech = np.array([row["part"].endswith("speech") for row in test])
    peers = [
        (OURS, Ours()),
        ("scikit-learn, logistic regression", Linear("logistic")),
        ("scikit-learn, linear SVM", Linear("svm")),
        ("scikit-learn, naive-Bayes weighted logistic regression", Linear("logistic", ratio=True)),
        ("fastText, one against all", FastText()),
    ]
    lines = []
    for name, classifier in peers:
        start = time.perf_counter()
        classifier.fit(texts[0], y, texts[1], dev_y)
        taught = time.perf_counter() - start
        given = classifier.given(texts[2])
        low, high = interval(given, test_y, groups)
        halves = [np.mean(f1s(given[part], test_y[part])) for part in (speech, ~speech)]
        own = " | ".join(f"{f:.2f}" for f in f1s(given, test_y))
        line = f"| {name} | {own} | {np.mean(f1s(given, test_y)):.3f} [{low:.3f}, {high:.3f}] | {halves[0]:.3f} | {halves[1]:.3f} | {per_passage(classifier, texts[2]):.0f} | {taught:.0f} |"
        print(line, flush=True)
        lines.append(line)
    versions = subprocess.run([sys.executable, "-c", "import sklearn; print(sklearn.__version__)"], capture_output=True, text=True).stdout.strip()
    Path("benchmarks/results/peers.md").write_text(f"""# Beside other classifiers

Written by `benchmarks/peers/run` (scikit-learn {versions} and fastText of Debian 12). All are taught on the {len(train)} passages of the training part of
`corpus/gold` and scored on the {len(test)} of its test part, which is constructed: written and coded by a language model. Strength, class weights and a
threshold for each category of the peers were tuned on the {len(dev)} passages of the development part (fastText, which has no class weights: rate and
rounds); DialogueAnalysis was taught as `dialogue train` does and took nothing from it. Intervals: 95 %, by drawing documents.
Time a passage: classifying all in one batch with the start of the process taken out, on one machine in one run, reading and writing lines included for
DialogueAnalysis and fastText. Teaching: seconds, the search for the best settings included for the peers.

| classifier | {' | '.join(CATEGORIES)} | macro-F1 [95 % interval] | speech and notes, implicit | prose | µs a passage | s to teach |
|---|{'--:|' * len(CATEGORIES)}---|--:|--:|--:|--:|
""" + "\n".join(lines) + "\n", encoding="utf-8")


main()
