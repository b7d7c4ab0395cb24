"""A site on loopback with a feed, its items' pages and robots.txt, for tests of the whole way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ITEM = """<item><title>{title}</title><link>{address}/pages/{number}</link>
<guid isPermaLink="false">urn:wire:{number}</guid><category>Cronaca</category>
<pubDate>Tue, 06 Jan 2026 1{number}:00:00 GMT</pubDate>
<description>&lt;p&gt;Roma, 6 gen. (Adnkronos) - {words}&lt;/p&gt;</description></item>"""
PAGE = """<!doctype html><html lang="it"><head><title>{title}</title></head><body><article>
<h1>{title}</h1><p>{words}</p><p>Il resto della notizia sta soltanto sulla pagina, nel suo
secondo paragrafo, che il feed non porta: {only}.</p></article></body></html>"""


class Site:
    """What the server answers with; `items` may change while it runs."""

    def __init__(self) -> None:
        self.items: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.address = ""
        self.gone = False

    def answer(self, path: str, headers: dict[str, str]) -> tuple[int, str, bytes, str]:
        """Status, media type, body and entity tag for a path."""
        self.asked.append(path)
        if self.gone:
            return 410, "", b"", ""
        if path == "/robots.txt":
            return 200, "text/plain", b"User-agent: *\nDisallow: /private\n", ""
        if path.startswith("/pages/"):
            title, words = self.items[int(path.rpartition("/")[2])]
            page = PAGE.format(title=title, words=words, only="sottobosco")
            return 200, "text/html; charset=utf-8", page.encode(), ""
        rows = "".join(
            ITEM.format(title=title, words=words, number=number, address=self.address)
            for number, (title, words) in enumerate(self.items)
        )
        feed = f'<rss version="2.0"><channel><title>Sito</title>{rows}</channel></rss>'.encode()
        tag = f'"{len(self.items)}-{hash(tuple(self.items)) & 0xFFFF}"'
        if headers.get("if-none-match") == tag:
            return 304, "", b"", tag
        return 200, "application/rss+xml", feed, tag


@contextmanager
def site(one: Site | None = None) -> Iterator[Site]:
    """A site (the one given) that answers until the end of the block."""
    one = one or Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, kind, body, tag = one.answer(self.path, headers)
            self.send_response(status)
            for name, value in (("Content-Type", kind), ("ETag", tag)):
                if value:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    one.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield one
    finally:
        server.shutdown()
        server.server_close()
