"""How each agency sends its own copy: by teleprinter, in the trade's formats, as a feed."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from datetime import UTC
from email.utils import format_datetime

from ultimora.demonstration.houses import Copy, telex
from ultimora.values import Delivery, Source

_TELEX = Source("Telex", "folder", "telex")
_DPA = Source("dpa line", "folder", "dpa")
_AFP = Source("AFP NewsML", "folder", "afp")
_EFE = Source("EFE NITF", "folder", "efe")
_AP = Source("AP ninjs", "folder", "ap")
_REUTERS = Source("Reuters feed", "feed", "https://feed.reuters.example/demonstration")


def sent(copy: Copy) -> Delivery:
    """The dispatch as it comes from its agency."""
    return _WAYS.get(copy.agency, _by_telex)(copy)


def delivered(
    source: Source, data: bytes, copy: Copy, name: str, kind: str | None = None
) -> Delivery:
    """Bytes that come at the moment of a copy."""
    base = source.address if "://" in source.address else f"demonstration/{source.address}"
    address = f"{base}/{name}"
    at = copy.at.astimezone(UTC)
    return Delivery(source, data, kind, address, at=f"{at:%Y-%m-%dT%H:%M:%S}Z")


def typed(text: str) -> bytes:
    """As old lines have it: Windows-1252, or UTF-8 where that has no sign for a letter."""
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return text.encode()


def stem(copy: Copy) -> str:
    """What a file or address of this dispatch is called."""
    return f"{copy.at:%Y%m%d}-{copy.number:04}"


def _by_telex(copy: Copy) -> Delivery:
    return delivered(_TELEX, typed(telex(copy)), copy, f"{copy.agency.lower()}-{stem(copy)}.txt")


def _iptc7901(copy: Copy) -> Delivery:
    here, n = copy.here, f"{copy.number:04}"
    body = "\n\n".join(f"   {p}" for p in copy.paragraphs)
    words = sum(len(p.split()) for p in copy.paragraphs)
    above = "\n\n".join(filter(None, (copy.marked, copy.note)))
    text = (
        f"\x01bdt{n} {3 if copy.urgent else 4} {copy.section} {words} dpa {n}\n\n{copy.slug}\n\x02"
        f"{above}\n\n{body}\n\ndpa kls yyzz n1 tha\n\x03"
        f"{here.at:%d%H%M} {here.telex} {here.at:%y}\n"
    )
    return delivered(_DPA, typed(text), copy, f"{stem(copy)}.ipt")


def _newsml_g2(copy: Copy) -> Delivery:
    at, e = copy.at.astimezone(UTC), html.escape
    body = "".join(f"<p>{e(p)}</p>" for p in (*copy.paragraphs, copy.by))
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:afp.example:{stem(copy)}"
 version="{copy.version}" standard="NewsML-G2" standardversion="2.29" conformance="power">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="AFP"/>
<versionCreated>{at:%Y-%m-%dT%H:%M:%S}Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>4</urgency><contentCreated>{at:%Y-%m-%dT%H:%M:%S}Z</contentCreated>
<creditline>AFP</creditline><language tag="{copy.language}"/><slugline>{e(copy.slug)}</slugline>
<headline>{e(copy.headline)}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf
 xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content>{body}</body.content></body></nitf>
</inlineXML></contentSet></newsItem>
"""
    return delivered(_AFP, text.encode(), copy, f"{stem(copy)}.xml")


def _nitf(copy: Copy) -> Delivery:
    at, e = copy.at.astimezone(UTC), html.escape
    body = "\n".join(f"<p>{e(p)}</p>" for p in (*copy.paragraphs, copy.by))
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>{e(copy.headline)}</title><docdata><doc-id id-string="EFE{stem(copy)}"/>
<urgency ed-urg="4"/><date.issue norm="{at:%Y%m%dT%H%M%SZ}"/></docdata></head>
<body><body.head><hedline><hl1>{e(copy.headline)}</hl1></hedline>
<distributor>EFE</distributor></body.head><body.content>
{body}
</body.content></body></nitf>
"""
    return delivered(_EFE, text.encode("utf-8"), copy, f"{stem(copy)}.xml")


def _ninjs(copy: Copy) -> Delivery:
    at = copy.at.astimezone(UTC)
    item = {
        "uri": f"urn:publicid:ap.example:{stem(copy)}", "type": "text",
        "version": str(copy.version), "versioncreated": f"{at:%Y-%m-%dT%H:%M:%S}Z",
        "pubstatus": "usable", "urgency": 4, "language": copy.language, "slugline": copy.slug,
        "headline": copy.headline, "byline": copy.by, "copyrightholder": "AP",
        "body_xhtml": "".join(f"<p>{html.escape(p)}</p>" for p in copy.paragraphs),
    }  # fmt: skip
    data = json.dumps(item, ensure_ascii=False, indent=1).encode()
    return delivered(_AP, data, copy, f"{stem(copy)}.json", "application/json")


def _rss(copy: Copy) -> Delivery:
    e, link = html.escape, f"{_REUTERS.address}/{stem(copy)}"
    lines = (copy.note, *copy.paragraphs, f"({copy.by})")
    body = "".join(f"<p>{e(line)}</p>" for line in lines if line)
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Reuters feed</title><link>{_REUTERS.address}</link><language>en</language>
<item><title>{e(copy.marked)}</title><link>{link}</link>
<guid isPermaLink="false">{stem(copy)}</guid>
<pubDate>{format_datetime(copy.at.astimezone(UTC))}</pubDate><category>{copy.section}</category>
<content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>
"""
    return delivered(_REUTERS, text.encode(), copy, stem(copy), "application/rss+xml")


_WAYS: dict[str, Callable[[Copy], Delivery]] = {
    "dpa": _iptc7901, "AFP": _newsml_g2, "EFE": _nitf, "AP": _ninjs, "Reuters": _rss,
}
