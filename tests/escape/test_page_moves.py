"""Family B: every way a page has of going elsewhere, one after the other, tapped."""

import pytest

from support.hostile_page import HostilePage
from support.pages import PageServer, Reply
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web

LINK = "const a = document.createElement('a'); document.body.append(a);"
FORM = "const f = document.createElement('form'); document.body.append(f);"
FRAME = "const i = document.createElement('iframe');"
MOVES = {
    "L21": {
        "base": "const b = document.createElement('base'); b.href = 'AT/';"
        f"document.head.append(b); {LINK} a.href = 'based'; a.click(); b.remove()",
        "area": "document.body.insertAdjacentHTML('beforeend', '<map><area href='"
        "+ '\"AT/area\"></map>'); document.querySelector('area').click()",
        "drawing": "document.body.insertAdjacentHTML('beforeend', '<svg><a id=svg '"
        "+ 'href=\"AT/svg\"><rect/></a></svg>'); document.getElementById('svg')"
        ".dispatchEvent(new MouseEvent('click', {bubbles: true}))",
        "control": f"{LINK} a.href = 'AT/control'; for (const key of ['ctrlKey',"
        "'shiftKey', 'metaKey', 'altKey']) a.dispatchEvent(new MouseEvent('click',"
        "{[key]: true, bubbles: true, cancelable: true}))",
        "middle": f"{LINK} a.href = 'AT/middle'; a.dispatchEvent(new MouseEvent("
        "'auxclick', {button: 1, bubbles: true}))",
        "saved": f"{LINK} a.href = 'AT/saved'; a.download = 'x.pdf'; a.click()",
    },
    "L22": {
        "button": f"{FORM} f.innerHTML = '<button formmethod=post formaction='"
        "+ '\"AT/button\">x</button>'; f.firstChild.click()",
        "blank": f"{FORM} f.method = 'post'; f.target = '_blank';"
        "f.action = 'AT/blank'; f.submit()",
        "named": f"{FORM} f.target = 'other'; f.action = 'AT/named'; f.submit()",
        "handed": f"{FORM} f.method = 'post'; f.action = '/handed';"
        "f.innerHTML = '<input name=secret value=s>'; f.submit()",
    },
    "L23": {
        "top": "open('AT/top', '_top')",
        "parent": "open('AT/parent', '_parent')",
        "small": "open('AT/small', 'small', 'popup,width=100,height=100')",
        "unopened": "open('AT/unopened', '_blank', 'noopener')",
        "empty": "const w = open(''); w.location = 'AT/empty';"
        "w.document.write('<script>location=\"AT/written\"<\\/script>')",
        "script": "open('javascript:location=\"AT/script\"')",
    },
    "L24": {
        "navigation": "navigation.navigate('AT/navigation').committed.catch(() => 0)",
        "replace": "location.replace('AT/replace')",
        "host": "location.host = 'NAME'",
        "port": "location.port = '1'",
        "protocol": "location.protocol = 'ftp:'",
        "back": "history.pushState(0, '', location); history.go(-9)",
    },
    "L25": {
        "inside": f'{FRAME} i.srcdoc = \'<a target=_top href="AT/inside">x</a>'
        "<script>document.links[0].click()<\\/script>'; document.body.append(i)",
        "sandbox": f"{FRAME} i.sandbox = 'allow-scripts allow-popups "
        "allow-popups-to-escape-sandbox allow-top-navigation';"
        'i.srcdoc = \'<script>open("AT/sandbox"); top.location = "AT/sandbox"'
        "<\\/script>'; document.body.append(i)",
        "memory": "location = URL.createObjectURL(new Blob(['<script>location="
        "\"AT/memory\"<\\/script>'], {type: 'text/html'}))",
    },
}
PAGES = {
    "header": Reply(b"x", headers={"Refresh": "0; url=AT/header"}),
    "header script": Reply(
        b"x", headers={"Refresh": "0; url=javascript:location='AT/header'"}
    ),
    "written page": Reply(
        b'<meta http-equiv=refresh content="0;url=data:text/html,'
        b"<script>location='AT/written'</script>\">"
    ),
    "created": Reply(b"x", status=201, headers={"Location": "AT/created"}),
    "choices": Reply(b"x", status=300, headers={"Location": "AT/choices"}),
    "sheet": Reply(
        b'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="AT/sheet"?>'
        b'<r xmlns:h="http://www.w3.org/1999/xhtml">'
        b'<h:script>location="AT/xml"</h:script></r>',
        "text/xml",
    ),
}


@pytest.mark.parametrize("kind", MOVES)
def test_no_move_leads_to_another_host(
    hostile: HostilePage, foreign: PageServer, kind: str
) -> None:
    there, site = foreign.url(""), hostile.site
    site.replies["/handed"] = Reply(status=307, headers={"Location": f"{there}/handed"})
    for name, move in MOVES[kind].items():
        script = move.replace("AT/", f"{there}/").replace("NAME", there.split("//")[1])
        act = f"try {{ {script} }} catch {{}} await new Promise(r => setTimeout(r, 60))"
        hostile.run(act, tapped=True)
        assert hostile.is_here, name
    assert [asked.path for asked in foreign.paths] == []
    assert stray_windows() == ()


def test_no_answer_of_the_site_leads_to_another_host(
    hostile: HostilePage, foreign: PageServer
) -> None:
    bench, site, there = hostile.bench, hostile.site, foreign.url("")
    for number, (name, reply) in enumerate(PAGES.items()):
        words = [(k, v.replace("AT/", f"{there}/")) for k, v in reply.headers.items()]
        # One address each: the engine keeps answers (a 300), and would show one again.
        path = f"/leading{number}"
        site.replies[path] = Reply(
            reply.body.replace(b"AT/", f"{there}/".encode()),
            reply.kind,
            reply.status,
            dict(words),
        )
        bench.open(site.url(path))
        assert path in [asked.path for asked in site.paths], name
        bench.open(site.url("/hostile"))
        assert hostile.is_here, name
    assert [asked.path for asked in foreign.paths] == []
    assert stray_windows() == ()
