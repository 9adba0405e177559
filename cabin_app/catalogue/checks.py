"""What no schema can see in a catalogue: names that do not meet, sites too wide."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple

from cabin_app.catalogue.address import host_flaw, parse_strict
from cabin_app.catalogue.building import host_rules
from cabin_app.catalogue.hosts import HostRule
from cabin_app.datafile import DataFile
from cabin_app.errors import Problem
from cabin_app.value_place import Keys

_SHARED = """
    gouv.fr asso.fr com.fr nom.fr prd.fr tm.fr presse.fr co.uk eu.org
    github.io gitlab.io web.app firebaseapp.com herokuapp.com netlify.app vercel.app
    blogspot.com azurewebsites.net cloudfront.net amazonaws.com scalingo.io
"""
SHARED_SUFFIXES = frozenset(_SHARED.split())
"""Domains under which anybody, or every ministry, may have a site: taking one with
all that is under it would open sites that nobody looked at. `gouv.fr` is among
them: its sites are named one by one (`.impots.gouv.fr`)."""

Values = Mapping[str, Any]


class CatalogueFiles(NamedTuple):
    """The files of a catalogue, each of them right by itself."""

    common: DataFile
    services: tuple[DataFile, ...]


def problems_of(files: CatalogueFiles) -> Iterator[Problem]:
    """Everything wrong once the files stand side by side."""
    yield from _taken_twice(files.services)
    for name, hosts in files.common.value["identity"].items():
        yield from _too_wide(files.common, ("identity", name), hosts)
    for file in files.services:
        yield from _service(file, files.common.value)


def _taken_twice(services: Sequence[DataFile]) -> Iterator[Problem]:
    taken: dict[tuple[str, object], str] = {}
    for file in services:
        for kind, keys in _names(file.value):
            value = _at(file.value, keys)
            here = f"{file.path.name}:{file.line_of(keys)}"
            first = taken.setdefault((kind, value), here)
            if first != here:
                said = f"the {kind} {value} is already taken at {first}."
                yield file.problem(keys, said, "Choose another.")


def _names(service: Values) -> Iterator[tuple[str, Keys]]:
    """Everything that must be unique in a whole catalogue."""
    yield "service", ("id",)
    yield "place in the menu", ("order",)
    for index in range(len(service["procedures"])):
        yield "procedure", ("procedures", index, "id")
    for index in range(len(service.get("mail_providers", ()))):
        yield "e-mail provider", ("mail_providers", index, "id")


def _at(value: Any, keys: Keys) -> object:
    for key in keys:
        value = value[key]
    return value


def _service(file: DataFile, common: Values) -> Iterator[Problem]:
    service = file.value
    identity: list[str] = service.get("identity", [])
    yield from _unknown(file, ("identity",), identity, common["identity"])
    for name in ("hosts", "resource_hosts"):
        yield from _too_wide(file, (name,), service.get(name, ()))
    for index, procedure in enumerate(service["procedures"]):
        keys: Keys = ("procedures", index)
        things = procedure["things"]
        yield from _unknown(file, (*keys, "things"), things, common["things"])
        yield from _site(file, keys, procedure, service.get("hosts", ()))
        yield from _day(file, (*keys, "reviewed_on"), procedure["reviewed_on"])
        yield from _steps_elsewhere(
            file,
            (*keys, "steps"),
            procedure["steps"],
            _hosts_of(procedure, service, common),
        )
    for index, provider in enumerate(service.get("mail_providers", ())):
        yield from _site(file, ("mail_providers", index), provider, ())


def _hosts_of(
    procedure: Values, service: Values, common: Values
) -> tuple[HostRule, ...]:
    """Where pages of a procedure may come from."""
    identity = [
        host
        for name in service.get("identity", ())
        for host in common["identity"].get(name, ())
    ]
    own = (*service.get("hosts", ()), *procedure.get("hosts", ()))
    return host_rules([*own, *identity])


def _steps_elsewhere(
    file: DataFile,
    keys: Keys,
    steps: Sequence[Values],
    hosts: tuple[HostRule, ...],
) -> Iterator[Problem]:
    """Pages of steps that no page of the procedure can ever be."""
    for number, step in enumerate(steps):
        for index, page in enumerate(step.get("pages", ())):
            name = page.get("host", "").removeprefix(".")
            if name and not any(rule.matches(name) for rule in hosts):
                here = (*keys, number, "pages", index, "host")
                said = f"{name} is not among the hosts: the guide never gets there."
                yield file.problem(here, said, "Add it to hosts, or correct it.")


def _unknown(
    file: DataFile, keys: Keys, names: Sequence[str], known: Values
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name not in known:
            near = get_close_matches(name, known, n=1)
            remedy = f"Did you mean {near[0]}?" if near else "Add it there."
            said = f"{name} is not in common.yaml."
            yield file.problem((*keys, index), said, remedy)


def _too_wide(file: DataFile, keys: Keys, hosts: Sequence[Values]) -> Iterator[Problem]:
    for index, rule in enumerate(host_rules(hosts)):
        here = (*keys, index, "host")
        if rule.with_subdomains and rule.name in SHARED_SUFFIXES:
            said = f"{rule.name} is shared by sites that have nothing in common."
            yield file.problem(here, said, "Name each site under it.")
        elif host_flaw(rule.name) is not None:
            said = f"{rule.name} is not a domain of the web."
            yield file.problem(here, said, "Write a host such as www.example.fr.")


def _site(
    file: DataFile, keys: Keys, page: Values, shared: Sequence[Values]
) -> Iterator[Problem]:
    """The first page of a procedure or of a mailbox, and its hosts."""
    own = page.get("hosts", ())
    for name in ("hosts", "resource_hosts"):
        yield from _too_wide(file, (*keys, name), page.get(name, ()))
    if "site" in page["start"]:
        if own or shared:
            said = "a rehearsal has no host but the cabin's own."
            here = (*keys, "hosts") if own else ("hosts",)
            yield file.problem(here, said, "Remove the hosts.")
        return
    here = (*keys, "start", "url")
    parts = parse_strict(page["start"]["url"])
    if parts is None or parts.port is not None:
        said = "expected a plain address such as https://www.example.fr/page."
        yield file.problem(here, said)
    elif not any(rule.matches(parts.host) for rule in host_rules([*shared, *own])):
        said = f"{parts.host} is not among the hosts, so this page would be refused."
        yield file.problem(here, said, "Add it to hosts.")


def _day(file: DataFile, keys: Keys, text: str) -> Iterator[Problem]:
    try:
        date.fromisoformat(text)
    except ValueError:
        yield file.problem(keys, f"{text} is not in the calendar.", "Correct it.")
