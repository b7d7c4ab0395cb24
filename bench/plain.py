"""Takes the paragraphs out of marked-up text, so that only what was written is measured.

Characters stay as they were; only markup goes, and runs of ASCII white space become one space.
A paragraph with a hole in it, where code, a formula or a macro stood, is left out as a whole.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt

LEAST = 20  # characters of a paragraph
TOGETHER = 5  # sentences of a paragraph, where the source has none
HOLE = "\ue000"  # where something stood that is no text
BREAK = "\ue001"  # between paragraphs of markup
DROPPED = re.compile(
    "(?:annotation|applet|audio|button|canvas|form|head|iframe|informaltable|media|metadata|nav"
    "|noscript|object|pre|programlisting|screen|script|select|style|svg|table|template|textarea"
    "|video|.*synopsis)"
)
BLOCKS = re.compile(
    "(?:abstract|address|article|aside|blockquote|body|br|caption|center|d[dlt]|desc|details|div"
    "|entry|exercise|fieldset|figcaption|figure|footer|h[1-6r]|header|info|item|li|list|listitem"
    "|main|member|note|[ou]l|option|p|page|para|problem|quote|refpurpose|row|section|simpara"
    "|solution|steps|subtitle|summary|t[dhr]|tip|title|warning)"
)
MONOSPACE = ("code", "tt", "kbd", "samp")
WORDS = re.compile(r"[\w.-]+(?: [\w.-]+){0,3}")  # code that reads as words

FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})[^`\n]*\n(?:.*?^[ \t>]*\1[`~]*[ \t]*$|.*\Z)", re.M | re.S)
FRONT = re.compile(
    r"\s*(---|\+\+\+)[ \t]*\n.*?^\1[ \t]*$|(?:[A-Z]\w{2,20}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}\n",
    re.M | re.S,
)
FIELD = re.compile(r"^[ \t]*[\w-]+: [|>][+-]?\n((?:[ \t]+.*\n|\n)+)", re.M)
WHOLE = re.compile(
    r"<!--.*?(?:-->|\Z)|<\?.*?\?>|\[code\].*?\[/code\]"
    r"|<(script|style|pre|table|iframe|svg|math|video|audio|object|select|form)\b[^>]*>.*?</\1\s*>"
    r"|\{%-?\s*(highlight|raw|codeblock|code|mermaid|gist|comment)\b.*?\{%-?\s*end\2\s*-?%\}"
    r"|\{\{[<%]\s*(highlight|mermaid|code)\b.*?\{\{[<%]\s*/\s*\3\b.*?\}\}"
    r"|^\$\$.*?\$\$[ \t]*$",
    re.M | re.S | re.I,
)
SPANS = re.compile(
    r"(?P<tick>(?<![`\\])`+(?!`))(?P<code>(?:(?!\n[ \t]*\n).)+?)(?<!`)(?P=tick)(?!`)"
    r"|<(?P<mono>code|tt|kbd|samp)\b[^>]*>(?P<in>.*?)</(?P=mono)\s*>"
    r"|[ \t]*</?(?P<tag>[A-Za-z][\w:.-]*)(?:\s[^<>]*)?/?>"
    r"|(?P<macro>\{\{.*?\}\}|\{%.*?%\}|\$\$.*?\$\$)"
    r"|(?P<gone>\{:[^{}\n]*\}|[ \t]*\{[ \t]*[.#][\w-][^{}\n]*\}|!\[\[[^\]\n]*\]\]"
    r"|\[\^[^\]\n]+\](?!:)"
    r"|\[?\[\^?\d+\]\]?\(#[^)\n]*\)|\[(?:app|audio|gallery|video|vimeo|youtube)\b[^\]]*\](?!\()"
    r"|\[/[a-z][\w-]*\](?![(\[])|\[[a-z][\w-]*(?:\s+[\w-]+=(?:\"[^\"\]]*\"|[^\s\]]+))+\s*/?\](?!\())",
    re.S,
)
WIKI = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\](?!\()")
TARGET = re.compile(r"(?<=\]\()[^()\s]*(?:\{\{|\{%).*?(?:\}\}|%\})[^()\s]*")
LINES = re.compile(
    r"^[ \t]*(?::{3,}.*|!!! .*|\|.*\||\[\[?TOC\]?\]|\\newpage|(?:import|export) .*['\"];?)[ \t]*$"
    r"|^[ \t>]*\[![A-Z]+[^\]\n]*\](?!\()|^\[\^[^\]\n]+\]:|^\*\[[^\]\n]+\]:.*$|^\]\([^)\s]*\)"
    r"|^#{2,6}(?=[^#\s])",
    re.M | re.I,
)
UNMADE = re.compile(r"\[([^\[\]]*)\](?:\[[^\]]*\]|\((?:https?:|/|\.|#|mailto:)[^)]*\))")
ENTITY = re.compile(r"&(?:#?\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w+);")
LEFT = re.compile(
    r"\{[^{}]*[;:=$][^{}]*\}|\{\{|\}\}|\$\{|\) ?\{|</?[a-z]+[^<>]*>|</|\w\(\);|=>|===|&&|>>>"
    r"|\|\s*\||-{4}|\bfunction ?\(|\]\(|!\["
)
# Emphasis and hard breaks that were not closed as they should be.
STRAY = re.compile(r"^: ?|\*\*+|~~|(?<![\w/.@])_(?=\S)|(?<=[^\s/])_(?!\w)|^\[[ x]\] |\\+$")
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def markdown(text: str) -> Iterator[str]:
    """Paragraphs, headings and items of a Markdown text of Jekyll, Hugo and their like."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT.match(text)
    if front:  # some pages are nothing but fields
        text = text[front.end() :].strip("\n") or "\n\n".join(map(dedent, FIELD.findall(front[0])))
    text = FENCE.sub("\n", text)
    text = LINES.sub("", WHOLE.sub("\n\n", text))
    text = WIKI.sub(r"\1", SPANS.sub(_span, TARGET.sub("x", text)))
    skipped = 0
    for token in MARKDOWN.parse(text):
        skipped += token.nesting * (token.type in ("table_open", "table_close"))
        if token.type == "inline" and not skipped:
            yield "".join(
                " " if child.type.endswith("break") else child.content
                for child in token.children or []
                if child.type != "image"
            )


def _span(match: re.Match[str]) -> str:
    code = match["code"] or match["in"]
    if code or match["macro"]:
        code = (code or "").strip()
        return code.replace("_", r"\_") if WORDS.fullmatch(code) else HOLE
    tag = (match["tag"] or "").lower()
    if not tag:
        return ""
    if match[0].lstrip().startswith(("<http", "<mailto")):  # an address, not a tag
        return match[0]
    if tag == "br":
        return "\n"
    # A space before a tag may be one between words.
    return "\n\n" if BLOCKS.fullmatch(tag) else match[0][: len(match[0]) - len(match[0].lstrip())]


def rst(text: str) -> Iterator[str]:
    """Paragraphs of reStructuredText, which is brought near enough to Markdown."""
    text = text.replace("\r\n", "\n")
    if text.startswith("PEP:"):
        text = text.partition("\n\n")[2]
    text = re.sub(r"^([ \t]*)\.\. [^\n]*(?:\n+\1[ \t]+[^\n]*)*", "", text, flags=re.M)
    text = re.sub(
        r"^[ \t]*(?::[\w -]+:(?!`)[^\n]*|[=~^\"'#*+.`:_-]{3,}|[+|].*[+|])$", "", text, flags=re.M
    )
    text = re.sub(r"::$", ":", text, flags=re.M)
    text = re.sub(r"\|[\w -]+\|_{0,2}", HOLE, re.sub(r" ?\[[#*\w.-]*\]_(?!\w)", "", text))
    text = re.sub(
        r"(?<!`)(?::[\w:+-]+:)?`([^`<]+?)\s*(?:<[^`>]*>)?`(?:__?(?!\w)|(?!`))", r"\1", text
    )
    return markdown(text)


def po(text: str) -> Iterator[str]:
    """The translations of a .po file that are not marked as doubtful."""
    for entry in re.split(r"\n\s*\n", text):
        found = re.search(r'^msgstr(?:\[0\])? ((?:".*"\s*)+)', entry, re.M)
        if found and not re.search(r'^#, .*fuzzy|^msgid ""\n(?!")', entry, re.M):
            value = "".join(re.findall(r'"(.*)"', found[1]))
            yield from rst(re.sub(r"\\(.)", lambda m: {"n": "\n", "t": " "}.get(m[1], m[1]), value))


def lektor(text: str) -> Iterator[str]:
    """The long fields of a Lektor file."""
    for field in re.split(r"^---$", text, flags=re.M):
        _, _, value = field.strip().partition(":")
        if "\n" in value:
            yield from markdown(re.sub(r"^#### .* ####$|^\w+:.*$|^-{4,}$", "", value, flags=re.M))


def fluent(text: str) -> Iterator[str]:
    """The values of a Fluent file."""
    joined = re.sub(r"\n[ \t]+(?![.\[*}\s])", " ", re.sub(r"^#.*\n", "", text, flags=re.M))
    for value in re.findall(r"^[ \t]*\.?-?[\w-]+ *=[ \t]*(\S.*)$", joined, re.M):
        value = re.sub(r'\{ *"([^"]*)" *\}', r"\1", value)
        value = re.sub(
            r"\{ *-brand-name-((?:[a-z]{4,}-?)+) *\}",
            lambda m: m[1].replace("-", " ").title(),
            value,
        )
        yield from markup_text(re.sub(r"\{[^{}]*\}", HOLE, value))


def lang(text: str) -> Iterator[str]:
    """The translations of a .lang file: the line below the one that begins with a semicolon."""
    for source, value in re.findall(r"^;(.*)\n([^;#\s].*)$", text, re.M):
        if value != source:
            yield from markup_text(
                re.sub(r"%\(?\w+\)?s?|\{[\w ]+\}", HOLE, value.replace("{ok}", ""))
            )


def conllu(text: str) -> Iterator[str]:
    """The sentences of a treebank, put together as far as it says where a paragraph ends."""
    held: list[str] = []
    for line in text.split("\n"):
        if line.startswith(("# newpar", "# newdoc")):
            yield from _together(held)
            held = []
        if line.startswith("# text ="):
            held.append(line[8:].strip(" "))
    yield from _together(held)


def sentences(text: str) -> Iterator[str]:
    """A sentence a line, some of them to a paragraph."""
    return _together([line for line in text.split("\n") if line.strip()])


def _together(lines: list[str]) -> Iterator[str]:
    for start in range(0, len(lines), TOGETHER):
        # Chinese and Japanese put no space between sentences.
        yield re.sub("(?<=[\u3000-\u9fff\uff00-\uffef])\n", "", "\n".join(lines[start:][:TOGETHER]))


def xquad(text: str) -> Iterator[str]:
    """The contexts of a set of questions."""
    for article in json.loads(text)["data"]:
        yield from (paragraph["context"] for paragraph in article["paragraphs"])


def wml(text: str) -> Iterator[str]:
    """A page of the Website Meta Language: HTML, and lines that are no text."""
    text = re.sub(r"^#(?:.*\\\n)*.*$|^[ \t]*\{#.*#\}|\[[A-Z]{2}:|:\]", "", text, flags=re.M)
    text = re.sub(r"<define-tag ([\w-]+).*?>", r"<p>", text).replace("</define-tag>", "</p>")
    return markup_text(
        re.sub(r"<:.*?:>|\$\(.*?\)|<(?:get-var|gettext).*?>", HOLE, text, flags=re.S)
    )


def markup_text(text: str) -> Iterator[str]:
    """Paragraphs of HTML."""
    if text.strip():
        parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
        yield from _walked(lxml_html.document_fromstring(f"<body>{text}".encode(), parser=parser))


def xml(text: str) -> Iterator[str]:
    """Paragraphs of XML: DocBook, Mallard, CNXML, XHTML."""
    text = re.sub(r"\A\s*<\?xml.*?\?>", "", text)
    options: dict[str, Any] = {"resolve_entities": False, "no_network": True, "huge_tree": True}
    root = etree.fromstring(
        text.encode(), etree.XMLParser(encoding="utf-8", recover=True, **options)
    )
    if root is not None:
        yield from _walked(root)


def _walked(root: etree._Element) -> Iterator[str]:
    parts: list[str] = []
    _walk(root, parts)
    yield from "".join(parts).split(BREAK)


def _walk(node: etree._Element, parts: list[str]) -> None:
    if isinstance(node, etree._Entity):
        name = node.text or ""
        known = html.unescape(name)
        parts.append(name.strip("&;") if known == name and name[1:-1].isalpha() else known)
    elif isinstance(node.tag, str):
        name = node.tag.rpartition("}")[2].lower()
        if DROPPED.fullmatch(name):
            parts.append(BREAK)
        elif name == "math" or (name in ("link", "xref") and not len(node) and not node.text):
            parts.append(HOLE)
        elif name == "footnote":
            return
        elif name in MONOSPACE:
            code = "".join(node.itertext(etree.Element)).strip()
            parts.append(code if WORDS.fullmatch(code) else HOLE)
        else:
            around = BREAK if BLOCKS.fullmatch(name) else ""
            parts += [around, node.text or ""]
            for child in node:
                _walk(child, parts)
                parts.append(child.tail or "")
            parts.append(around)
    # Comments and processing instructions hold nothing.


def _entity(match: re.Match[str]) -> str:
    digits = match[0].strip("&;")  # some lost their number sign
    return html.unescape(f"&#{digits};" if digits.isdigit() else match[0])


FORMATS: dict[str, Callable[[str], Iterator[str]]] = {
    "md": markdown, "markdown": markdown, "mdx": markdown, "rst": rst, "po": po, "lr": lektor,
    "ftl": fluent, "lang": lang, "conllu": conllu, "txt": sentences, "json": xquad, "wml": wml,
    "html": markup_text, "xhtml": xml, "xml": xml, "page": xml, "cnxml": xml,
}  # fmt: skip


def paragraphs(path: str, text: str) -> Iterator[str]:
    """The paragraphs of a file, as its name says that it is written."""
    return FORMATS[path.rpartition(".")[2]](text)


def kept(raw: str) -> str | None:
    """A paragraph as it is written down; None if it is too short, no prose, or has a hole."""
    text = ENTITY.sub(_entity, UNMADE.sub(r"\1", raw))
    text = re.sub(r"[ \t\n\r\f\v]+", " ", text).strip(f" {HOLE}")
    text = STRAY.sub("", text)
    if len(text) < LEAST or HOLE in text or LEFT.search(text):
        return None
    letters = sum(unicodedata.category(char)[0] in "LM" for char in text)
    return text if 2 * letters > len(text) - text.count(" ") else None
