"""Another's word for who somebody is: OpenID Connect, the authorization code flow with PKCE.

The provider is found by its issuer's address (OpenID Connect Discovery 1.0); what it says of a
person is signed by keys that stand there, and is meant for this desk and for this one attempt.
"""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from threading import Lock
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import httpx

from ultimora.configuration import Configuration, ConfigurationError
from ultimora.values.roles import ROLES

PATIENCE = 10.0  # seconds that the provider has to answer
_KEPT = 3600.0  # seconds that what it says of itself is believed
_LEEWAY = 60  # seconds that its clock may be wrong
# With the keys that the provider publishes; never ``none``, nor a secret that both sides know.
_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "Ed25519",
               "EdDSA"]  # fmt: skip


class Unvouched(Exception):
    """Why the provider's word is not taken: a sentence for a person."""


@dataclass(frozen=True)
class Begun:
    """What the browser keeps for us between going to the provider and coming back."""

    state: str
    nonce: str
    verifier: str
    to: str

    def frozen(self) -> str:
        """As a cookie holds it."""
        return base64.urlsafe_b64encode(json.dumps(asdict(self)).encode()).decode().rstrip("=")

    @classmethod
    def thawed(cls, text: str) -> Begun | None:
        """From a cookie; None where it is none of ours."""
        try:
            told = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            return cls(*(str(told[name]) for name in ("state", "nonce", "verifier", "to")))
        except (ValueError, KeyError, TypeError):
            return None


@dataclass(frozen=True)
class Rule:
    """Who may come in, as ``oidc_role`` says: all in the role `all`, or by the values of `claim`.

    Empty: only whom an admin has added.
    """

    all: str = ""
    claim: str = ""
    values: Mapping[str, str] | None = None

    @classmethod
    def of(cls, configuration: Configuration) -> Rule:
        """The rule in force. Raises ConfigurationError."""
        claim, *pairs = configuration.text("oidc_role").split() or [""]
        values = {value: role for value, _, role in (pair.rpartition("=") for pair in pairs)}
        if not claim or (claim in ROLES and not pairs):
            return cls(all=claim)
        if not pairs or "" in values or not set(values.values()) <= set(ROLES):
            raise ConfigurationError(
                f"{configuration.origin.get('oidc_role', 'default')}: oidc_role ="
                f" {configuration.text('oidc_role')!r}: Write a role ({', '.join(ROLES)}), or a"
                " claim and what its values give: groups desk=editor chiefs=admin."
            )
        return cls(claim=claim, values=values)

    def role(self, claims: Mapping[str, Any]) -> str:
        """The highest role that what the provider says gives; empty for none."""
        if not self.claim:
            return self.all
        found: Any = claims.get(self.claim)
        if found is None:  # ``realm_access.roles`` lies deeper
            found = claims
            for name in self.claim.split("."):
                found = found.get(name) if isinstance(found, Mapping) else None
        said = found if isinstance(found, list) else [found]
        given = {role for value, role in (self.values or {}).items() if value in said}
        return next((role for role in reversed(ROLES) if role in given), "")


class Provider:
    """The provider that the configuration names."""

    def __init__(
        self, configuration: Configuration, clock: Callable[[], float] = time.time
    ) -> None:
        self.issuer = configuration.text("oidc")
        self.client = configuration.text("oidc_client")
        self.rule = Rule.of(configuration)
        self.clock = clock
        self._secret = configuration.text("oidc_secret")
        self._lock = Lock()
        self._about: dict[str, Any] = {}
        self._keys: dict[str, Any] = {}
        self._until = 0.0
        if self.issuer and not (self.client and _safe(self.issuer)):
            raise ConfigurationError(
                f"{configuration.origin.get('oidc', 'default')}: oidc = {self.issuer!r} needs"
                " https://, and oidc_client beside it."
            )

    @property
    def name(self) -> str:
        """What people call it: its host."""
        return urlsplit(self.issuer).hostname or ""

    def begin(self, back: str, to: str) -> tuple[str, Begun]:
        """Where to send the browser, and what it keeps for us; `back` is where it comes back.

        Raises:
            Unvouched: where the provider does not answer as one.
        """
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        begun = Begun(state, nonce, verifier, to)
        hashed = sha256(begun.verifier.encode()).digest()
        told = {
            "response_type": "code", "client_id": self.client, "redirect_uri": back,
            "scope": "openid profile email", "state": begun.state, "nonce": begun.nonce,
            "code_challenge": base64.urlsafe_b64encode(hashed).decode().rstrip("="),
            "code_challenge_method": "S256",
        }  # fmt: skip
        there = self._endpoint("authorization_endpoint")
        return f"{there}{'&' if '?' in there else '?'}{urlencode(told)}", begun

    def came(self, told: Mapping[str, str], begun: Begun | None, back: str) -> dict[str, Any]:
        """What the provider says of whoever came back with an answer of its.

        Raises:
            Unvouched: where the answer is not to this question, or the provider's word not sound.
        """
        state = told.get("state", "")
        if begun is None or not hmac.compare_digest(state.encode(), begun.state.encode()):
            raise Unvouched("This answer is to no question of this browser. Log in once more.")
        if told.get("iss", self.issuer) != self.issuer:  # RFC 9207
            raise Unvouched("Another provider than the one that was asked has answered.")
        if "code" not in told:
            raise Unvouched(f"{self.name} says no: {told.get('error', 'no reason')}.")
        answer = self._asked("POST", self._endpoint("token_endpoint"), **self._showing({
            "grant_type": "authorization_code", "code": told["code"], "redirect_uri": back,
            "code_verifier": begun.verifier,
        }))  # fmt: skip
        return self._claims(str(answer.get("id_token", "")), begun.nonce)

    def subject(self, claims: Mapping[str, Any]) -> str:
        """What the provider calls a person, for ever, and nobody else."""
        return f"{self.issuer} {claims['sub']}"

    def _showing(self, data: dict[str, str]) -> dict[str, Any]:
        """A question to the token endpoint, with what shows that it is this desk's."""
        ways = self._about.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if self._secret and "client_secret_basic" in ways:
            pair = (quote(self.client, safe=""), quote(self._secret, safe=""))  # RFC 6749, 2.3.1
            return {"data": data, "auth": pair}
        data["client_id"] = self.client
        return {"data": data | ({"client_secret": self._secret} if self._secret else {})}

    def _claims(self, token: str, nonce: str) -> dict[str, Any]:
        """What stands in an ID token (OpenID Connect Core 1.0, 3.1.3.7)."""
        from joserfc.errors import JoseError
        from joserfc.jwt import JWTClaimsRegistry

        expected = JWTClaimsRegistry(
            now=lambda: int(self.clock()), leeway=_LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.client},
            exp={"essential": True}, iat={"essential": True}, sub={"essential": True},
            nonce={"essential": True, "value": nonce},
        )  # fmt: skip
        try:
            claims = self._verified(token)
            expected.validate(claims)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise Unvouched(f"What {self.name} says does not hold: {error}") from None
        for_us = claims["aud"] in (self.client, [self.client]) or claims.get("azp") == self.client
        if not for_us or not isinstance(claims["sub"], str) or not claims["sub"]:
            raise Unvouched(f"What {self.name} says is meant for another.")
        return claims

    def _verified(self, token: str) -> dict[str, Any]:
        """The claims of a token whose signature holds; keys that are new are fetched once."""
        from joserfc import jwt
        from joserfc.errors import JoseError
        from joserfc.jwk import KeySet

        for fresh in (False, True):
            try:
                keys = KeySet.import_key_set(self._published(fresh))  # type: ignore[arg-type]
                return dict(jwt.decode(token, keys, _ALGORITHMS).claims)
            except (JoseError, ValueError):
                if fresh:
                    raise
        raise AssertionError

    def _published(self, fresh: bool) -> dict[str, Any]:
        address = self._endpoint("jwks_uri")
        with self._lock:
            if fresh or not self._keys:
                self._keys = self._asked("GET", address)
            return self._keys

    def _endpoint(self, name: str) -> str:
        with self._lock:
            if self.clock() >= self._until:
                place = self.issuer.rstrip("/") + "/.well-known/openid-configuration"
                about = self._asked("GET", place)
                if about.get("issuer") != self.issuer:
                    raise Unvouched(f"{place} speaks for another issuer than {self.issuer}.")
                self._about, self._keys, self._until = about, {}, self.clock() + _KEPT
            found = str(self._about.get(name, ""))
        if not _safe(found):
            raise Unvouched(f"{self.name} names no {name} that one may use.")
        return found

    def _asked(self, method: str, address: str, **how: Any) -> dict[str, Any]:
        try:
            answer = httpx.request(method, address, timeout=PATIENCE, **how)
            told = answer.json()
        except (httpx.HTTPError, ValueError) as error:
            why = str(error) or type(error).__name__
            raise Unvouched(f"{self.name} does not answer as it should ({why}).") from None
        if answer.status_code != 200 or not isinstance(told, dict):
            reason = told.get("error", "") if isinstance(told, dict) else ""
            raise Unvouched(f"{self.name} says no ({answer.status_code} {reason}).")
        return told


def _safe(address: str) -> bool:
    """Whether nobody between reads along: https, or this machine."""
    parts = urlsplit(address)
    return parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost")
    )
