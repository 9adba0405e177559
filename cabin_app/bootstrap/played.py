"""Official sites played on this machine, under their own names, for a tour.

An authority of its own vouches for them; only an engine whose home was taught so
believes it. Needs the test packages (`packaging/prepare test`).
"""

import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, Shelf
from cabin_app.errors import CabinError
from cabin_app.practice.played_names import lead, names_of, teach
from cabin_app.practice.played_sites import PlayedSites
from cabin_app.tour_plan import ON_PLAYED_SITES

_LIMIT_S = 30
_REMEDY = "Get the test packages: `packaging/prepare test`."


class SitesNotPlayed(CabinError):
    """What a played site needs is not installed; says what to do."""


@contextmanager
def played_for_journey(journey: str, catalogue: Path, home: Path) -> Iterator[int]:
    """Play the sites of one journey; their port.

    Args:
        journey: One of `ON_PLAYED_SITES`.
        catalogue: Where the shelf is.
        home: Home of the visit's processes; gets a store of certificates.

    Raises:
        SitesNotPlayed: A package is missing.
    """
    shelf = load_shelf(catalogue)
    sites = played_sites(shelf, home)
    try:
        lead(sites, shelf, shelf.procedure(ProcedureId(ON_PLAYED_SITES[journey])))
        yield sites.port
    finally:
        sites.close()


def played_sites(shelf: Shelf, home: Path) -> PlayedSites:
    """Every site of the shelf, and an engine at home there that believes them.

    Raises:
        SitesNotPlayed: A package is missing.
    """
    try:
        import trustme
    except ImportError as error:
        message = f"{error}. {_REMEDY}"
        raise SitesNotPlayed(message) from error
    authority = trustme.CA(key_type=trustme.KeyType.ECDSA)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued = authority.issue_cert(*names_of(shelf), key_type=trustme.KeyType.ECDSA)
    issued.configure_cert(context)
    trusted_at(home, authority.cert_pem.bytes())
    sites = PlayedSites(context)
    teach(sites, shelf)
    return sites


def trusted_at(home: Path, certificate: bytes) -> None:
    """Let the engine believe this authority, in this home only.

    Raises:
        SitesNotPlayed: `certutil` is not installed.
    """
    store = home / ".pki" / "nssdb"
    store.mkdir(parents=True)
    file = home / "authority.pem"
    file.write_bytes(certificate)
    for words in (
        ["-N", "--empty-password"],
        ["-A", "-t", "C,,", "-n", "played", "-i", str(file)],
    ):
        command = ["certutil", "-d", f"sql:{store}", *words]
        try:
            subprocess.run(command, check=True, timeout=_LIMIT_S)  # noqa: S603
        except FileNotFoundError as error:
            message = f"certutil is not installed. {_REMEDY}"
            raise SitesNotPlayed(message) from error
