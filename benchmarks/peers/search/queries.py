"""Makes the queries of the comparison from a corpus: python3 queries.py CORPUS QUERIES; the same ones for the same corpus.

CORPUS has number, municipality, year and text in a line. QUERIES gets class, number in the class from 0, operator, words as written (or the
beginning of one) and municipality or "-". Words are chosen by the share of passages that hold any form of their Danish Snowball stem. They serve
both engines: in nearly all of these passages the word stands by itself and is no acronym, for engines differ in what is one word of "PDF-fil"
or "a.b" and in whether "MED" is "med"; and nearly as many passages hold a stem with a beginning as hold a word with it.
"""
import itertools
import random
import re
import sys
from collections import Counter

import Stemmer

A_CLASS = 32
SAMPLE = 20_000
SHARES = {"rare": (0.00005, 0.0001, 0.00015), "medium": (0.007, 0.01, 0.014), "common": (0.13, 0.2, 0.32)}
PHRASE = (0.0005, 0.02)
SERVES = 0.98
AROUND = ".,:;()[]\"'!?»«„“”…"
WORD = re.compile(r"[^\W_]+")


class Corpus:
    """Counts over all passages; the stems and texts of the first of them."""

    def __init__(self, path):
        self.path = path
        self.stemmer = Stemmer.Stemmer("danish", 0)
        self.memo = {}
        self.alone = {}
        self.passages = 0
        self.counts, self.clear = Counter(), Counter()
        self.forms = Counter()
        self.texts, self.stems, self.places = [], [], set()
        for place, text, words, stems in self.read():
            self.passages += 1
            self.counts.update(set(stems))
            self.clear.update({self.stem_alone(token) for token in text.split()})
            self.forms.update(words)
            self.places.add(place)
            if self.passages <= SAMPLE:
                self.texts.append(text)
                self.stems.append(stems)
        best = {}
        for form, count in self.forms.items():
            stem = self.memo[form]
            if form.isalpha() and (count, form) > best.get(stem, (0, "")):
                best[stem] = (count, form)
        self.form = {stem: form for stem, (_, form) in best.items()}

    def read(self):
        with open(self.path, encoding="utf-8") as lines:
            for line in lines:
                _, place, _, text = line.rstrip("\n").split("\t")
                words = WORD.findall(text.lower())
                yield place, text, words, [self.stem(word) for word in words]

    def stem(self, word):
        stem = self.memo.get(word)
        if stem is None:
            stem = self.memo[word] = self.stemmer.stemWord(word)
        return stem

    def stem_alone(self, token):
        """The stem of a word without anything within or before it that engines read in different ways; else an empty one."""
        stem = self.alone.get(token)
        if stem is None:
            word = token.strip(AROUND)
            stem = self.alone[token] = self.stem(word.lower()) if word.isalpha() and not (len(word) > 1 and word.isupper()) else ""
        return stem

    def serves(self, stem):
        return self.clear[stem] >= SERVES * self.counts[stem]

    def of_share(self, name, random_, least=A_CLASS):
        """Stems of a class in random order; where the class has too few, those whose share is nearest."""
        low, middle, high = SHARES[name]
        usable = sorted(s for s in self.counts if s.isalpha() and len(s) >= (2 if name == "common" else 3) and s in self.form and self.serves(s))
        chosen = [s for s in usable if low * self.passages <= self.counts[s] <= high * self.passages]
        if len(chosen) < least:
            wanted = max(1, middle * self.passages)
            chosen = sorted(usable, key=lambda s: (max(self.counts[s], wanted) / min(self.counts[s], wanted), s))[:least]
        random_.shuffle(chosen)
        return chosen

    def phrases(self, random_):
        """Pairs of neighbours, nothing but a blank between them, whose stems follow one another in a fitting share of all passages."""
        low, high = PHRASE
        pairs = Counter()
        for stems in self.stems:
            pairs.update(set(itertools.pairwise(stems)))
        written = {}
        for text in self.texts:
            for first, second in itertools.pairwise(text.split()):
                if first.isalpha() and second.isalpha() and min(len(first), len(second)) > 2 and first.islower() and second.islower():
                    pair = self.stem(first), self.stem(second)
                    if self.serves(pair[0]) and self.serves(pair[1]):
                        written.setdefault(pair, (first, second))
        n = len(self.texts)
        candidates = sorted(p for p in written if low * n <= pairs[p] <= high * n)
        random_.shuffle(candidates)
        candidates = dict.fromkeys(candidates[:A_CLASS * 4], 0)
        for _, _, _, stems in self.read():
            for pair in set(itertools.pairwise(stems)) & candidates.keys():
                candidates[pair] += 1
        return [written[p] for p, count in candidates.items() if low * self.passages <= count <= high * self.passages]


def together(corpus, random_, first, second, sizes):
    """For each size so many stems that stand in one passage: half of them, rounded down, of the first set, the others of the second."""
    found = []
    first, second = set(first), set(second)
    for size in sizes:
        while True:
            stems = sorted(set(random_.choice(corpus.stems)))
            some = [s for s in stems if s in first]
            if len(some) < size // 2:
                continue
            chosen = random_.sample(some, size // 2)
            others = [s for s in stems if s in second and s not in chosen]
            if len(others) >= size - size // 2:
                chosen += random_.sample(others, size - size // 2)
                if sorted(chosen) not in [sorted(f) for f in found]:
                    found.append(chosen)
                    break
    return found


def questions(corpus, random_):
    """Eight consecutive words of a passage, of different stems, as they are written."""
    while True:
        words = random_.choice(corpus.texts).split()
        at = random_.randrange(max(1, len(words) - 8))
        words = [word.strip(".,:;()\"'!?»«").lower() for word in words[at:at + 8]]
        if len(words) == 8 and all(w.isalpha() for w in words) and len({corpus.stem(w) for w in words}) == 8:
            yield words


def prefixes(corpus, stems):
    """The beginnings of stems, each once, with which nearly as many passages hold a word as hold a stem."""
    found = list(dict.fromkeys(stem[:4] for stem in stems if len(stem) >= 4))
    wanted, by_word, by_stem = set(found), Counter(), Counter()
    for _, _, words, stems_ in corpus.read():
        by_word.update({word[:4] for word in words} & wanted)
        by_stem.update({stem[:4] for stem in stems_ if len(stem) >= 4} & wanted)
    return [[p] for p in found if by_stem[p] >= SERVES * by_word[p]]


def main(path, output):
    random_ = random.Random(20_241_122)
    corpus = Corpus(path)
    rare, medium, common = (corpus.of_share(name, random_) for name in SHARES)
    sizes = [2, 3, 4, 2] * (A_CLASS // 4)
    places = sorted(corpus.places)

    def written(stems):
        return [corpus.form[s] for s in stems]

    half = A_CLASS // 2
    classes = {
        "rare": ("term", [written([s]) for s in rare]),
        "medium": ("term", [written([s]) for s in medium]),
        "common": ("term", [written([s]) for s in common]),
        "and_mm": ("and", map(written, together(corpus, random_, medium, medium, sizes))),
        "and_cm": ("and", map(written, together(corpus, random_, common, medium, sizes))),
        "or_mm": ("or", [written(random_.sample(medium, k)) for k in sizes]),
        "or_cm": ("or", [written(random_.sample(common, k // 2) + random_.sample(medium, k - k // 2)) for k in sizes]),
        "question": ("or", questions(corpus, random_)),
        "phrase": ("phrase", corpus.phrases(random_)),
        "prefix": ("prefix", prefixes(corpus, medium)),
        "filter": ("term", [written([s]) for s in random_.sample(medium, half) + random_.sample(common, half)]),
        "facet": ("facet", [written([s]) for s in random_.sample(medium, half) + random_.sample(common, half)]),
    }
    with open(output, "w", encoding="utf-8") as out:
        for name, (operator, queries) in classes.items():
            queries = list(itertools.islice(queries, A_CLASS))
            if len(queries) < A_CLASS:
                sys.exit(f"queries.py: found {len(queries)} queries of the class {name}, expected {A_CLASS}; take a larger corpus")
            for number, words in enumerate(queries):
                place = random_.choice(places) if name == "filter" else "-"
                print(name, number, operator, " ".join(words), place, sep="\t", file=out)


main(*sys.argv[1:])
