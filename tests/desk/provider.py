"""An OpenID provider on loopback that speaks the real protocol, and may be told to lie."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "desk", "s3cret/with+signs"


class Provider:
    """What the provider knows: `person` are the claims of whoever logs in there; `lies` change
    what it says: claims of the token, ``alg``, ``key``, ``issuer``, ``error``, ``iss``."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.issuer = f"http://127.0.0.1:{server.server_address[1]}"
        self.key = RSAKey.generate_key(2048, {"kid": "one", "alg": "RS256", "use": "sig"})
        self.person: dict[str, Any] = {"sub": "4f1c", "preferred_username": "Bea"}
        self.lies: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[str] = []
        server.provider = self  # type: ignore[attr-defined]

    def turned(self) -> None:
        """From now on it signs with another key."""
        self.key = RSAKey.generate_key(2048, {"kid": "two", "alg": "RS256", "use": "sig"})

    def answer(self, method: str, path: str, told: dict[str, str], shown: str) -> Any:
        """What it answers: JSON, or an address to go to."""
        self.asked.append(path)
        if path == "/.well-known/openid-configuration":
            return {
                "issuer": self.lies.get("issuer", self.issuer),
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token", "jwks_uri": f"{self.issuer}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            }  # fmt: skip
        if path == "/keys":
            return {"keys": [self.key.as_dict(private=False)]}
        if path == "/authorize":
            assert told["response_type"] == "code" and told["client_id"] == CLIENT
            assert told["code_challenge_method"] == "S256" and "openid" in told["scope"].split()
            back = {"state": told["state"], "iss": self.lies.get("iss", self.issuer)}
            if "error" in self.lies:
                return f"{told['redirect_uri']}?{urlencode(back | {'error': self.lies['error']})}"
            code = f"code{len(self.codes)}"
            self.codes[code] = told
            return f"{told['redirect_uri']}?{urlencode(back | {'code': code})}"
        return self._token(told, shown) if (method, path) == ("POST", "/token") else None

    def _token(self, told: dict[str, str], shown: str) -> Any:
        asked = self.codes.pop(told.get("code", ""), None)
        pair = base64.b64encode(f"{CLIENT}:s3cret%2Fwith%2Bsigns".encode()).decode()
        hashed = sha256(told.get("code_verifier", "").encode()).digest()
        proof = base64.urlsafe_b64encode(hashed).decode().rstrip("=")
        if asked is None or shown != f"Basic {pair}":
            return {"error": "invalid_grant"}
        if asked["code_challenge"] != proof or asked["redirect_uri"] != told["redirect_uri"]:
            return {"error": "invalid_grant"}
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300,
                  "nonce": asked["nonce"]} | self.person | self.lies.get("claims", {})  # fmt: skip
        claims = {name: value for name, value in claims.items() if value is not None}
        key = self.lies.get("key", self.key)
        if self.lies.get("alg") == "none":
            parts = ({"alg": "none"}, claims)
            return {"id_token": ".".join(_part(part) for part in parts) + "."}
        header = {"alg": self.lies.get("alg", "RS256"), "kid": self.key.kid}
        return {"access_token": "x", "token_type": "Bearer",
                "id_token": jwt.encode(header, claims, key)}  # fmt: skip


def _part(told: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


class _Handler(BaseHTTPRequestHandler):
    def _answer(self, body: str = "") -> None:
        parts = urlsplit(self.path)
        told = dict(parse_qsl(body or parts.query))
        provider: Provider = self.server.provider  # type: ignore[attr-defined]
        shown = self.headers.get("authorization", "")
        found = provider.answer(self.command, parts.path, told, shown)
        if isinstance(found, str):
            self.send_response(302)
            self.send_header("location", found)
            self.send_header("content-length", "0")
            self.end_headers()
            return
        data = json.dumps(found).encode()
        self.send_response(404 if found is None else 400 if "error" in found else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers["content-length"])).decode())

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@contextmanager
def provided() -> Iterator[Provider]:
    """A provider that runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Provider(server)
    finally:
        server.shutdown()
        server.server_close()
