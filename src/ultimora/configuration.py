"""What the desk was told: a file, the environment, the command line, in that order; later wins."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, tzinfo
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ultimora.values import Settings

_PREFIX = "ULTIMORA_"
FILE = "ultimora.toml"


class ConfigurationError(Exception):
    """A choice that cannot be: `str()` names the place, what is wrong there, and the mend."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One key that can be chosen: what it is for, and what holds where nobody chose."""

    key: str
    default: str | int | bool
    purpose: str
    secret: bool = False


# The fields of Settings, which says more of each.
_BOUNDS = {
    "largest_delivery": "bytes of a file; a larger one is refused",
    "largest_sheet": "characters of a dispatch; longer text is cut into several",
    "most_unpacked": "bytes that an archive may unfold to",
    "most_members": "files that an archive may unfold to",
    "deepest_nesting": "archives within archives",
    "deepest_markup": "elements within elements; deeper ones are read as flat",
    "unwrap": "whether broken lines and pages are joined",
    "today": "the day (2026-01-31) by which a dateline without a year gets its own",
}

CHOICES: tuple[Choice, ...] = (
    Choice("archive", "", "where records are kept: a file, or postgresql://user@host/database"),
    Choice("sources", "", "the file that lists the sources"),
    Choice("door", "127.0.0.1:8484", "where the local door listens (POST /intake, /metrics)"),
    Choice(
        "token",
        "",
        "what must be shown at the door (16 letters or more); none: it stays shut",
        secret=True,
    ),
    Choice(
        "reader",
        "",
        "the password for reader apps, with the name desk (16 letters or more); none: shut",
        secret=True,
    ),
    Choice("hosts", "", "names by which others open the desk: desk.example.org, or several"),
    Choice("proxy", "", "whose X-Forwarded headers are believed: 127.0.0.1, 10.0.0.0/8"),
    Choice("oidc", "", "who vouches for users: the issuer's address (OpenID Connect)"),
    Choice("oidc_client", "", "what the issuer calls this desk"),
    Choice("oidc_secret", "", "what this desk shows to the issuer", secret=True),
    Choice("oidc_role", "", "who may come in: a role for all, or CLAIM VALUE=ROLE VALUE=ROLE"),
    Choice("callback", "", "the address under which hubs reach the door (WebSub); none: polling"),
    Choice("at_once", 256, "sources asked at the same time"),
    Choice("most_held", 256 << 20, "bytes of answers held in memory until they are filed"),
    Choice("contact", "", "an address of yours, told to the servers that are asked"),
    Choice("log", "auto", "auto, text or json"),
    Choice("tagger", "", "another tagger of names: spacy PIPELINE, or endpoint URL MODEL"),
    Choice("encoder", "", "an encoder of sentences, as one more reason for stories: use"),
    Choice("smtp", "", "the mail server of alerts: smtps://USER@HOST, or smtp://USER@HOST:587"),
    Choice(
        "smtp_password",
        "",
        "its password, best told as ULTIMORA_SMTP_PASSWORD in the environment",
        secret=True,
    ),
    Choice("smtp_from", "", "the address from which alerts are mailed"),
    Choice("zone", "", "whose hours hold where none says: Europe/Rome; empty: the machine's"),
    *(
        Choice(one.name, "" if one.default is None else one.default, _BOUNDS[one.name])  # type: ignore[arg-type]
        for one in fields(Settings)
    ),
)
_BY_KEY = {choice.key: choice for choice in CHOICES}


@dataclass(frozen=True)
class Configuration:
    """All that is in force; `home` is the desk's folder, `origin` says where a key was chosen."""

    home: Path
    values: Mapping[str, str | int | bool]
    origin: Mapping[str, str] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """The value of a key that holds words."""
        return str(self.values[key])

    def number(self, key: str) -> int:
        """The value of a key that holds a whole number."""
        return int(self.values[key])

    @property
    def archive(self) -> str:
        """Where records are kept: an address, or a file in the desk's folder."""
        said = self.text("archive")
        return said if "://" in said else str(self.home / (said or "wire.db"))

    @property
    def sources(self) -> Path:
        """The file that lists the sources."""
        return self.home / (self.text("sources") or "sources.toml")

    @property
    def settings(self) -> Settings:
        """The bounds of reading."""
        chosen = {one.name: self.values[one.name] for one in fields(Settings)}
        chosen["today"] = chosen["today"] or None  # type: ignore[assignment]
        return Settings(**chosen)  # type: ignore[arg-type]

    @property
    def zone(self) -> tzinfo:
        """The zone of hours that name none, and of the days that people type."""
        name = self.text("zone")
        if not name:
            return _of_machine()
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            place = self.origin.get("zone", "default")
            raise ConfigurationError(
                f"{place}: zone = {name!r} is no zone; write it like Europe/Rome, or UTC."
            ) from None

    @property
    def door(self) -> tuple[str, int]:
        """Host and port of the local door."""
        host, _, port = self.text("door").rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise ConfigurationError(
                f"{self.origin.get('door', 'default')}: door = {self.text('door')!r} is no"
                " address; write it like 127.0.0.1:8484."
            )
        return host.strip("[]"), int(port)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names by which others open the desk, without ports."""
        return tuple(self.text("hosts").replace(",", " ").lower().split())

    @property
    def proxies(self) -> tuple[IPv4Network | IPv6Network, ...]:
        """Whose word is taken for where a request came from."""
        try:
            return tuple(map(ip_network, self.text("proxy").replace(",", " ").split()))
        except ValueError as error:
            place = self.origin.get("proxy", "default")
            raise ConfigurationError(
                f"{place}: proxy: {error}. Write addresses like 127.0.0.1 or 10.0.0.0/8."
            ) from None

    @property
    def private(self) -> bool:
        """Whether only this machine reaches the desk."""
        host, _ = self.door
        try:
            loopback = host == "localhost" or ip_address(host).is_loopback
        except ValueError:
            loopback = False
        return loopback and not self.hosts and not self.proxies

    def shown(self) -> list[tuple[Choice, str, str]]:
        """Every key with its value and where that was chosen; secrets only as there or not.

        Where nothing was chosen, what follows stands in brackets.
        """
        follows = {"archive": self.archive, "sources": self.sources, "zone": self.zone}
        rows = []
        for choice in CHOICES:
            value = self.values[choice.key]
            text = ("(set)" if value else "") if choice.secret else str(value)
            if choice.key == "archive":  # the password of a database is nobody's to read
                text = re.sub(r"(?<=://)([^/@]*?):[^/]*(?=@)", r"\1", text)
            if not text and choice.key in follows:
                text = f"({follows[choice.key]})"
            rows.append((choice, text, self.origin.get(choice.key, "default")))
        return rows


def configured(
    home: str | None = None,
    flags: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Configuration:
    """The configuration in force: defaults, then ``ultimora.toml`` in the desk's folder, then
    ``ULTIMORA_KEY`` in the environment, then `flags`.

    The folder is `home`, else ``ULTIMORA_HOME``, else ``$XDG_DATA_HOME/ultimora`` (XDG Base
    Directory Specification). Raises ConfigurationError.
    """
    environment = os.environ if environment is None else environment
    data = environment.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local/share")
    folder = Path(home or environment.get(f"{_PREFIX}HOME") or os.path.join(data, "ultimora"))
    values: dict[str, str | int | bool] = {c.key: c.default for c in CHOICES}
    origin: dict[str, str] = {}
    layers: list[tuple[str, Mapping[str, Any]]] = [(str(folder / FILE), _file(folder / FILE))]
    layers.append(("environment", {
        name.removeprefix(_PREFIX).lower(): value for name, value in environment.items()
        if name.startswith(_PREFIX) and name != f"{_PREFIX}HOME"
        and name.removeprefix(_PREFIX).lower() in _BY_KEY
    }))  # fmt: skip
    layers.append(("command line", flags or {}))
    for place, layer in layers:
        for key, value in layer.items():
            values[key] = _checked(place, key, value)
            origin[key] = place
    return Configuration(folder, values, origin)


def _of_machine() -> tzinfo:
    """The machine's zone with its summers where its name is known, else as it is today."""
    name = os.environ.get("TZ") or os.path.realpath("/etc/localtime").partition("/zoneinfo/")[2]
    try:
        return ZoneInfo(name.lstrip(":"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return datetime.now().astimezone().tzinfo or UTC


def _file(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(f"{path}: It cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: {error}. Mend it, or move it away.") from None


def _checked(place: str, key: str, value: object) -> str | int | bool:
    choice = _BY_KEY.get(key)
    if choice is None:
        near = get_close_matches(key, _BY_KEY, 1)
        hint = f" Did you mean {near[0]}?" if near else " `ultimora config` lists all."
        raise ConfigurationError(f"{place}: There is no key {key!r}.{hint}")
    kind = type(choice.default)
    try:
        if kind is bool:
            return _yes(value)
        if kind is int and not isinstance(value, bool):
            return int(str(value).replace("_", ""))
        if kind is str and isinstance(value, str):
            return value
    except ValueError:
        pass
    wanted = {bool: "true or false", int: "a whole number", str: "text in quotes"}[kind]
    raise ConfigurationError(f"{place}: {key} = {value!r} must be {wanted}.")


def _yes(value: object) -> bool:
    word = str(value).lower()
    if word in ("true", "1", "yes", "on"):
        return True
    if word in ("false", "0", "no", "off"):
        return False
    raise ValueError(value)
