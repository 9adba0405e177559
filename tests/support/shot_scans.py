"""The scan sheet, stage by stage, as states worth a picture."""

from dataclasses import replace

from cabin_app.catalogue.scan_profile import CARD, PILE
from cabin_app.documents.model import Basket, Origin, PageRemark
from cabin_app.session.state import Phase, Scan, ScanStage, SessionState, Sheet


def scan_states(documents: SessionState) -> dict[str, SessionState]:
    """States over a screen with one document on it."""
    page = replace(documents, phase=Phase.DOCUMENTS, sheet=Sheet.SCAN)
    read = page.basket.documents[0].pages[0].id
    three = replace(page, basket=_scanned(page, None, PageRemark.BLANK, None))
    pile = tuple(each.id for each in three.basket.documents[0].pages)
    reading, done = ScanStage.READING, ScanStage.PAGE_READ
    states = {
        "card": (page, Scan(profile=CARD)),
        "card-second": (page, Scan(profile=CARD, pages=(read,), replacing=read)),
        "next": (page, Scan(pages=(read,))),
        "reading": (page, Scan(stage=reading)),
        "pile-reading": (three, Scan(stage=reading, profile=PILE, pages=pile)),
        "read": (page, Scan(stage=done, pages=(read,))),
    }
    for remark in PageRemark:
        held = replace(page, basket=_scanned(page, None, remark, None))
        pages = tuple(each.id for each in held.basket.documents[0].pages)
        states[remark.value] = (
            held,
            Scan(stage=done, profile=PILE, pages=pages, doubts=pages[1:2]),
        )
    return {
        f"scan-{name}": replace(behind, scan=scan)
        for name, (behind, scan) in states.items()
    }


def _scanned(page: SessionState, *remarks: PageRemark | None) -> Basket:
    source = page.basket.documents[0].pages[0].source
    sources = tuple(replace(source, remark=remark) for remark in remarks)
    return Basket().add(Origin.SCANNED, "", sources)[0]
