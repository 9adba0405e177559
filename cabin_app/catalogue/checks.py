"""What no schema can see in a catalogue: names that do not meet, sites too wide."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

from cabin_app.catalogue.address import host_flaw, parse_strict
from cabin_app.catalogue.building_sites import host_rules
from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.hosts import HostRule
from cabin_app.catalogue.public_suffixes import is_shared
from cabin_app.catalogue.shared_steps import (
    as_values,
    loop_from,
    names_used,
    steps_known,
)
from cabin_app.datafile import DataFile
from cabin_app.errors import Problem
from cabin_app.value_place import Keys

Values = Mapping[str, Any]


def problems_of(files: CatalogueFiles) -> Iterator[Problem]:
    """Everything wrong once the files stand side by side."""
    yield from _taken_twice(files.services)
    for name, hosts in files.common.value["identity"].items():
        yield from _too_wide(files.common, ("identity", name), hosts)
    yield from _steps(files.common, files.common.value.get("steps", {}))
    for file in files.services:
        yield from _service(file, files.common.value)
        yield from _mailboxes_to_open(file)


def _taken_twice(services: Sequence[DataFile]) -> Iterator[Problem]:
    taken: dict[tuple[str, object], tuple[DataFile, Keys]] = {}
    for file in services:
        for kind, keys in _names(file.value):
            value = _at(file.value, keys)
            first, there = taken.setdefault((kind, value), (file, keys))
            if (first, there) != (file, keys):
                alike = first.path.name == file.path.name and first is not file
                place = first.path if alike else first.path.name
                where = f"{place}:{first.line_of(there)}"
                said = f"the {kind} {value} is already taken at {where}."
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
    if file.path.stem != service["id"]:
        said = f"this file is named {file.path.stem}, not {service['id']}."
        yield file.problem(("id",), said, "Give both the same name.")
    identity: list[str] = service.get("identity", [])
    known_steps = steps_known(common, service)
    yield from _steps(file, known_steps)
    yield from _unknown(file, ("identity",), identity, common["identity"])
    for name in ("hosts", "resource_hosts"):
        yield from _too_wide(file, (name,), service.get(name, ()))
    for index, procedure in enumerate(service["procedures"]):
        keys: Keys = ("procedures", index)
        things = procedure["things"]
        yield from _unknown(file, (*keys, "things"), things, common["things"])
        for position, name in names_used(procedure["steps"]):
            here = (*keys, "steps", position)
            yield from _unknown_step(file, here, name, known_steps)
        yield from _papers(file, (*keys, "steps"), procedure["steps"], common["things"])
        yield from _site(file, keys, procedure, service.get("hosts", ()))
        yield from _day(file, (*keys, "reviewed_on"), procedure["reviewed_on"])
        hosts = _hosts_of(procedure, service, common)
        yield from _steps_elsewhere(file, (*keys, "steps"), procedure["steps"], hosts)
    for index, provider in enumerate(service.get("mail_providers", ())):
        yield from _site(file, ("mail_providers", index), provider, ())


def _mailboxes_to_open(file: DataFile) -> Iterator[Problem]:
    """A choice between providers where none can be chosen."""
    told = [each for each in file.value.get("mail_providers", ()) if "opening" in each]
    for index, procedure in enumerate(file.value["procedures"]):
        if procedure.get("opens_mailbox") and len(told) < 2:
            said = "fewer than two e-mail providers of this file say `opening`."
            here = ("procedures", index, "opens_mailbox")
            yield file.problem(here, said, "Tell what to know before one opens there.")


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
    steps: Sequence[str | Values],
    hosts: tuple[HostRule, ...],
) -> Iterator[Problem]:
    """Pages of steps that no page of the procedure can ever be."""
    for number, step in enumerate(steps):
        for index, page in enumerate(as_values(step).get("pages", ())):
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


def _steps(file: DataFile, known: Mapping[str, Values]) -> Iterator[Problem]:
    """Shared steps of one file: names that nobody tells, and loops."""
    for name, step in file.value.get("steps", {}).items():
        if "use" not in step:
            continue
        here: Keys = ("steps", name, "use")
        yield from _unknown_step(file, here, step["use"], known)
        loop = loop_from(name, known)
        if loop and loop[0] == name:
            said = f"these steps take from one another: {' → '.join(loop)}."
            yield file.problem(here, said, "Write one of them out.")


def _papers(
    file: DataFile, keys: Keys, steps: Sequence[str | Values], things: Values
) -> Iterator[Problem]:
    """Papers of steps that are not told, or that nobody scans."""
    for number, step in enumerate(steps):
        names: Sequence[str] = as_values(step).get("papers", ())
        here = (*keys, number, "papers")
        yield from _unknown(file, here, names, things)
        for index, name in enumerate(names):
            if name in things and "paper" not in things[name]:
                said = f"{name} is not told as a paper to scan."
                remedy = "Tell its sides, colour and size in common.yaml."
                yield file.problem((*here, index), said, remedy)


def _unknown_step(
    file: DataFile, keys: Keys, name: str, known: Mapping[str, Values]
) -> Iterator[Problem]:
    if name not in known:
        near = get_close_matches(name, known, n=1)
        remedy = f"Did you mean {near[0]}?" if near else "Tell it under steps."
        yield file.problem(keys, f"no step is named {name}.", remedy)


def _too_wide(file: DataFile, keys: Keys, hosts: Sequence[Values]) -> Iterator[Problem]:
    for index, rule in enumerate(host_rules(hosts)):
        here = (*keys, index, "host")
        if rule.with_subdomains and is_shared(rule.name):
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
