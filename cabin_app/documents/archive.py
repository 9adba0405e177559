"""What makes a PDF of pictures one that archives take: PDF/A-2b, nobody named."""

import struct
from functools import cache

import pikepdf

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>\
<pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""

_WHITE = (0.9642, 1.0, 0.8249)
"""D50, to which profiles refer."""
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""sRGB (IEC 61966-2-1) adapted to D50, as in the standard's own tables."""
_CURVE_POINTS = 256


def make_archive(document: pikepdf.Pdf) -> None:
    """Say what its colours mean and that it is PDF/A-2b; pages must be pictures."""
    profile = document.make_stream(srgb_profile())
    profile.N = 3
    document.Root.OutputIntents = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.OutputIntent,
                S=pikepdf.Name.GTS_PDFA1,
                OutputConditionIdentifier="sRGB",
                Info="sRGB",
                DestOutputProfile=document.make_indirect(profile),
            )
        ]
    )
    words = document.make_stream(_XMP.encode())
    words.Type, words.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    document.Root.Metadata = document.make_indirect(words)


@cache
def srgb_profile() -> bytes:
    """An ICC profile of sRGB, version 2.1, made here from the standard's numbers."""
    curve = _curve()
    tags: dict[bytes, bytes] = {
        b"desc": _description("sRGB"),
        b"cprt": b"text\0\0\0\0No copyright\0",
        b"wtpt": _xyz(_WHITE),
        **{name: _xyz(values) for name, values in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for name, data in tags.items():
        if data not in places:
            places[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", places[data], len(data))
    return _head(128 + len(table) + len(body)) + table + body


def _head(size: int) -> bytes:
    date = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    kind = (b"mntr", b"RGB ", b"XYZ ")
    head = struct.pack(">I4sI4s4s4s", size, b"\0" * 4, 0x02100000, *kind)
    head += date + b"acsp" + b"\0" * 4 + struct.pack(">I", 0) + b"\0" * 8
    head += struct.pack(">QI", 0, 0) + _fixed(_WHITE)
    return head.ljust(128, b"\0")


def _fixed(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _description(words: str) -> bytes:
    text = words.encode() + b"\0"
    data = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text
    return data + struct.pack(">IIHB", 0, 0, 0, 0) + b"\0" * 67


def _curve() -> bytes:
    points = [_linear(n / (_CURVE_POINTS - 1)) for n in range(_CURVE_POINTS)]
    values = (round(65535 * point) for point in points)
    return b"curv\0\0\0\0" + struct.pack(f">I{_CURVE_POINTS}H", _CURVE_POINTS, *values)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
