"""A page taken over by a stranger, in the cabin's own web view."""

import pytest

from support.hostile_page import HostilePage
from support.pages import PageServer
from support.web_bench import WebBench
from support.web_fixtures import bench, foreign, page_load_s, rules, site

__all__ = ["bench", "foreign", "hostile", "page_load_s", "rules", "site"]


@pytest.fixture
def hostile(bench: WebBench, site: PageServer) -> HostilePage:
    """Shown, and waiting for orders."""
    return HostilePage(bench, site)
