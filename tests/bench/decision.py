"""The address decision alone: it stands before every request of every page."""

import statistics
import timeit

from bench.figures import RUNS, Figure

from cabin_app.catalogue.address import AddressQuestion, ResourceKind
from cabin_app.catalogue.address_policy import AddressRules, decide
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import Shelf
from cabin_app.catalogue.reach import mail_providers_for, rules_for
from cabin_app.paths import SHIPPED_ASSETS

LIMIT_US = 20
CALLS = 4000


def main() -> list[Figure]:
    """Judge every kind of request of the procedure that has most hosts."""
    rules = _largest_rules(load_shelf(SHIPPED_ASSETS / "catalogue"))
    figures = {
        f"{question.kind.value} of {question.host}": _median_us(question, rules)
        for question in _questions(rules)
    }
    slowest = max(figures, key=lambda name: figures[name])
    return [
        Figure(
            name="one address decision, the slowest kind",
            unit="µs",
            ours=figures[slowest],
            limit=LIMIT_US,
            remark=f"{slowest}; fastest {min(figures.values()):.0f}",
        )
    ]


def _largest_rules(shelf: Shelf) -> AddressRules:
    official = [one for one in shelf.procedures if not one.is_practice]
    largest = max(official, key=lambda p: len(p.hosts) + len(p.resource_hosts))
    return rules_for(largest, mail_providers_for(largest, shelf)[-1], None)


def _questions(rules: AddressRules) -> list[AddressQuestion]:
    page = rules.sites[0].page_hosts[0].name
    hosts = [site.page_hosts[-1].name for site in rules.sites]
    hosts += [rule.name for site in rules.sites for rule in site.resource_hosts[-1:]]
    return [
        AddressQuestion(
            scheme="https",
            host=host,
            path="/a/long/path/of/a/script.min.js",
            kind=kind,
            first_party=page,
        )
        for host in (*hosts, "statistics.of.somebody.example")
        for kind in (ResourceKind.MAIN_FRAME, ResourceKind.SUB_RESOURCE)
    ]


def _median_us(question: AddressQuestion, rules: AddressRules) -> float:
    runs = timeit.repeat(lambda: decide(question, rules), number=CALLS, repeat=RUNS)
    return statistics.median(runs) / CALLS * 1e6
