#!/usr/bin/env python3
"""Writes reference.json: what SciPy and statsmodels say of the formulas in src/inference/.

    python3 -m venv venv && venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0
    venv/bin/python tests/inference/reference.py > tests/inference/reference.json
"""

import json
import random

import numpy as np
from scipy import stats
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

LEVELS = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999]


def counts():
    for level in LEVELS:
        tail = (1 - level) / 2
        for count in [0, 1, 2, 3, 5, 9, 14, 50, 100, 365, 1000, 12345, 1000000]:
            low = stats.gamma.ppf(tail, count) if count else 0.0
            yield {"percent": level * 100, "count": count, "low": low, "high": stats.gamma.ppf(1 - tail, count + 1)}


def shares():
    # The sizes of Rümke's table, and others.
    for level in LEVELS:
        for of in [1, 3, 25, 100, 200, 500, 1000, 123456]:
            for part in sorted({0, 1, of // 20, of // 10, of // 3, of // 2, of - 1, of}):
                if part <= of:
                    low, high = proportion_confint(part, of, alpha=1 - level, method="beta")
                    yield {"percent": level * 100, "part": part, "all": of, "low": float(low), "high": float(high)}


def kappas():
    rng = random.Random(4)
    tables = [[[20, 5], [10, 15]], [[88, 14, 18], [10, 40, 10], [2, 6, 12]], [[0, 3], [4, 0]], [[5, 0], [1, 0]]]
    for size in range(2, 8):
        tables.append([[rng.randrange(60) if a == b else rng.randrange(9) for b in range(size)] for a in range(size)])
    for table in tables:
        for level in [0.9, 0.95]:
            found = cohens_kappa(np.array(table))
            half = stats.norm.ppf((1 + level) / 2) * found.std_kappa
            table_shares = np.array(table) / np.sum(table)
            yield {
                "percent": level * 100,
                "table": table,
                "observed": float(np.trace(table_shares)),
                "kappa": found.kappa,
                "low": max(found.kappa - half, -1.0),
                "high": min(found.kappa + half, 1.0),
            }


def concordances():
    # SciPy has no such function; this follows Lin (1989, 2000) in NumPy, apart from the one in Rust.
    rng = np.random.default_rng(7)
    for number, noise, shift, scale in [(5, 1, 0, 1), (30, 2, 1, 1), (365, 3, -2, 1.1), (40, 15, 0, 1), (20, 0.1, 30, 0.5)]:
        first = rng.poisson(20, number).astype(float)
        second = np.round(first * scale + shift + rng.normal(0, noise, number))
        r = np.corrcoef(first, second)[0, 1]
        sa, sb = first.std(), second.std()
        c = 2 * r * sa * sb / (sa**2 + sb**2 + (first.mean() - second.mean()) ** 2)
        u = (first.mean() - second.mean()) / np.sqrt(sa * sb)
        variance = (
            (1 - r**2) * c**2 / ((1 - c**2) * r**2)
            + 2 * c**3 * (1 - c) * u**2 / (r * (1 - c**2) ** 2)
            - c**4 * u**4 / (2 * r**2 * (1 - c**2) ** 2)
        ) / (number - 2)
        half = stats.norm.ppf(0.975) * np.sqrt(variance)
        yield {
            "percent": 95,
            "first": first.tolist(),
            "second": second.tolist(),
            "coefficient": c,
            "low": np.tanh(np.arctanh(c) - half),
            "high": np.tanh(np.arctanh(c) + half),
        }


def changes():
    """The likeliest place of one change, by Poisson's likelihood."""
    rng = np.random.default_rng(11)
    for number, at, before, after in [(40, 25, 9, 14), (60, 10, 30, 22), (30, 15, 2, 6), (100, 70, 100, 115)]:
        sizes = rng.choice([6.0, 8.0, 8.0, 10.0], number)
        rates = np.where(np.arange(number) < at, before, after) / 8
        counts = rng.poisson(rates * sizes)

        def likelihood(part, sizes):
            return stats.poisson.logpmf(part, part.sum() / sizes.sum() * sizes).sum() if part.sum() else 0.0

        ratios = {
            place: likelihood(counts[:place], sizes[:place]) + likelihood(counts[place:], sizes[place:])
            for place in range(5, number - 4)
        }
        place = max(ratios, key=ratios.get)
        yield {
            "counts": counts.tolist(),
            "sizes": sizes.tolist(),
            "place": place,
            "ratio": 2 * (ratios[place] - likelihood(counts, sizes)),
            "before": counts[:place].sum() / sizes[:place].sum(),
            "after": counts[place:].sum() / sizes[place:].sum(),
        }


parts = {"counts": counts, "shares": shares, "kappas": kappas, "concordances": concordances, "changes": changes}
lines = []
for name, part in parts.items():
    rows = ",\n".join("    " + json.dumps(row, default=float) for row in part())
    lines.append(f'  "{name}": [\n{rows}\n  ]')
print("{\n" + ",\n".join(lines) + "\n}")
