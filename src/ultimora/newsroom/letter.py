"""What an alert found, as a letter: plain text that any reader of mail shows well."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from ipaddress import ip_address
from textwrap import shorten, wrap
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ultimora.archive.alerts import Alert
from ultimora.configuration import Configuration, ConfigurationError
from ultimora.newsroom.webhook import Outcome
from ultimora.newsroom.withheld import withheld
from ultimora.values import Record

PATIENCE = 30.0  # seconds for a mail server to answer
MOST = 40  # records that one letter tells of; of more it says how many
_LETTERS = 500  # of a text
_WIDTH = 72

_WORDS = {
    "en": {
        "new": "{n} new", "more": "And {n} more.", "changed": "changed", "alert": "Alert",
        "withdrawn": "It is withdrawn: use nothing of it.", "headless": "Without a headline",
        "under embargo": "It is under embargo.", "test": "Test", "all": "All that it found:",
    },
    "it": {
        "new": "{n} nuovi", "more": "E altri {n}.", "changed": "cambiato", "alert": "Avviso",
        "withdrawn": "È stato annullato: non usarne nulla.", "headless": "Senza titolo",
        "under embargo": "È sotto embargo.", "test": "Prova", "all": "Tutto ciò che ha trovato:",
    },
}  # fmt: skip


class Item(NamedTuple):
    """One record that a letter tells of: what about it (`kind`), and when it came (`at`)."""

    id: str
    record: Record
    kind: str
    at: int


def letter(
    alert: Alert, items: Sequence[Item], desk: str, now: float, zone: tzinfo, of: int = 0
) -> EmailMessage:
    """The letter about some records, of so many (`of`) in all; without its sender and its id."""
    words = _WORDS.get(alert.language, _WORDS["en"])
    of = max(of, len(items))
    told = [_told(item, words, desk, now, zone) for item in items]
    if of > len(items):
        told.append(words["more"].format(n=of - len(items)))
    kinds = {item.kind for item in items}
    subject = _headline(items[0].record, words) if of == 1 else words["new"].format(n=of)
    mark = {"test": f"{words['test']}: ", "changed": f"{words['changed']}: "}
    message = EmailMessage(SMTP)
    message["Subject"] = _line(f"{alert.name}: {mark.get(''.join(kinds), '')}{subject}")[:200]
    message["To"] = alert.mail
    message["List-Id"] = f"<{alert.number}.alerts.ultimora>"  # RFC 2919: to sort mail by
    message["Date"] = format_datetime(datetime.fromtimestamp(now, UTC))
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    message["X-Auto-Response-Suppress"] = "All"
    foot = f"-- \n{words['alert']} “{alert.name}”: {alert.query or '*'}\n"
    foot += f"{words['all']} {desk}/alerts/{alert.number}\n"
    message.set_content("\n\n\n".join(told) + f"\n\n\n{foot}", cte="quoted-printable")
    return message


def _told(item: Item, words: dict[str, str], desk: str, now: float, zone: tzinfo) -> str:
    dispatch = item.record.dispatch
    when = datetime.fromtimestamp(item.at, UTC).astimezone(zone)
    place = dispatch.dateline.place if dispatch.dateline else None
    who = dispatch.agency or dispatch.copy.sheet.delivery.arrived.source.name
    state = words["changed"] if item.kind == "changed" else None
    parts = (who, place, f"{when:%d.%m.%Y %H:%M %Z}", state)
    about = " · ".join(_line(part) for part in parts if part)
    why = withheld(dispatch, now)
    text = words[why] if why else _opening(item.record)
    lines = [*wrap(_headline(item.record, words), _WIDTH), about, "", *wrap(text, _WIDTH)]
    return "\n".join([*lines, "", f"{desk}/dispatch/{item.id}"])


def _headline(record: Record, words: dict[str, str]) -> str:
    told = record.dispatch.headline or shorten(_opening(record), _WIDTH, placeholder=" …")
    return _line(told or words["headless"])


def _opening(record: Record) -> str:
    """The beginning of a text, up to a whole word."""
    text = record.dispatch.copy.text
    whole = " ".join(_line(span.of(text)) for span in record.dispatch.paragraphs[:3])
    return whole if len(whole) <= _LETTERS else f"{whole[:_LETTERS].rpartition(' ')[0]} …"


def _line(text: str) -> str:
    """A foreign text on one line, so that it can neither end a header nor draw on a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class Mailer:
    """Sends letters through the mail server that the configuration names."""

    def __init__(
        self, configuration: Configuration, context: ssl.SSLContext | None = None
    ) -> None:
        self.configuration, self.context = configuration, context

    @property
    def chosen(self) -> bool:
        """Whether there is a mail server."""
        return bool(self.configuration.text("smtp"))

    def send(self, message: EmailMessage, id: str) -> Outcome:
        """Send a letter; never raises for what the server does. The same `id` is the same
        letter."""
        try:
            server = _server(self.configuration)
            sender = self.configuration.text("smtp_from") or server.sender
            message["From"] = sender
            message["Message-ID"] = f"<{id}@{parseaddr(sender)[1].rpartition('@')[2]}>"
            return self._sent(server, message)
        except ConfigurationError as error:
            return Outcome(str(error))
        except smtplib.SMTPAuthenticationError:
            return Outcome("The mail server does not accept the name or the password.")
        except smtplib.SMTPRecipientsRefused as error:
            final = all(code >= 500 for code, _ in error.recipients.values())
            return Outcome(f"The mail server refuses {_refused(error.recipients)}", final)
        except smtplib.SMTPResponseException as error:
            said = _line(_text(error.smtp_error))
            return Outcome(f"The mail server answered {error.smtp_code}: {said[:200]}")
        except (smtplib.SMTPException, OSError) as error:
            why = getattr(error, "strerror", None) or str(error) or type(error).__name__
            return Outcome(f"The mail server cannot be used: {why}.")

    def _sent(self, server: _Server, message: EmailMessage) -> Outcome:
        context = self.context or ssl.create_default_context()
        with (
            smtplib.SMTP_SSL(server.host, server.port, timeout=PATIENCE, context=context)
            if server.wrapped else smtplib.SMTP(server.host, server.port, timeout=PATIENCE)
        ) as line:  # fmt: skip
            line.ehlo_or_helo_if_needed()
            if not server.wrapped and (line.has_extn("starttls") or not server.alone):
                line.starttls(context=context)  # raises where the server has none
            if server.user:
                line.login(server.user, self.configuration.text("smtp_password"))
            refused = line.send_message(message)
        # The others have it; to try again would send it to them once more.
        return Outcome(f"The mail server refuses {_refused(refused)}" if refused else "", True)


class _Server(NamedTuple):
    """Where mail is handed in; `wrapped`: encrypted from the start, `alone`: on this machine."""

    host: str
    port: int
    user: str
    wrapped: bool

    @property
    def alone(self) -> bool:
        try:
            return self.host == "localhost" or ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def sender(self) -> str:
        return self.user if "@" in self.user else f"ultimora@{self.host}"


def _server(configuration: Configuration) -> _Server:
    """The mail server that was chosen; raises ConfigurationError where none was, or no address."""
    text, place = configuration.text("smtp"), configuration.origin.get("smtp", "default")
    if not text:
        raise ConfigurationError(
            "No mail server is chosen. Set smtp = \"smtps://USER@HOST\" in ultimora.toml."
        )
    try:
        url = urlsplit(text)
        wrapped = url.scheme == "smtps"
        port = url.port or (465 if wrapped else 587)
    except ValueError:
        url, wrapped, port = urlsplit(""), False, 0
    if url.scheme not in ("smtp", "smtps") or not url.hostname or url.password:
        raise ConfigurationError(
            f"{place}: smtp = {text.rpartition('@')[2]!r} is no mail server; write it like"
            " smtps://USER@HOST, its password as ULTIMORA_SMTP_PASSWORD in the environment."
        )
    return _Server(url.hostname, port, unquote(url.username or ""), wrapped)


def _refused(recipients: dict[str, tuple[int, bytes]]) -> str:
    return "; ".join(
        f"{to}: {_line(_text(said))[:120]}" for to, (_, said) in recipients.items()
    )  # fmt: skip


def _text(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else said
