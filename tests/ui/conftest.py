"""Benches of the interface."""

from support.web_fixtures import bench, foreign, page_load_s, rules, site

__all__ = ["bench", "foreign", "page_load_s", "rules", "site"]
