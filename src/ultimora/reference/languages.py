"""What people call a language: its own name and those in the six tongues of the word lists."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# ISO 639-1 (https://www.loc.gov/standards/iso639-2/php/code_list.php), then its ISO 639-2 code,
# and its names: its own, Italian, English, French, German, Spanish, Portuguese.
NAMES: dict[str, str] = {
    "ar": "ara العربية arabo arabic arabe arabisch árabe",
    "bg": "bul български bulgaro bulgarian bulgare bulgarisch búlgaro",
    "ca": "cat català catalano catalan catalan katalanisch catalán catalão",
    "cs": "ces čeština ceco czech tchèque tschechisch checo tcheco",
    "da": "dan dansk danese danish danois dänisch danés dinamarquês",
    "de": "deu deutsch tedesco german allemand alemán alemão",
    "el": "ell ελληνικά greco greek grec griechisch griego grego",
    "en": "eng english inglese anglais englisch inglés inglês",
    "es": "spa español spagnolo spanish espagnol spanisch espanhol castellano",
    "et": "est eesti estone estonian estonien estnisch estonio estoniano",
    "eu": "eus euskara basco basque baskisch vasco",
    "fa": "fas فارسی persiano persian persan persisch persa farsi",
    "fi": "fin suomi finlandese finnish finnois finnisch finlandés finlandês",
    "fr": "fra français francese french französisch francés francês",
    "ga": "gle gaeilge irlandese irish irlandais irisch irlandés irlandês",
    "he": "heb עברית ebraico hebrew hébreu hebräisch hebreo hebraico",
    "hi": "hin हिन्दी hindi",
    "hr": "hrv hrvatski croato croatian croate kroatisch croata",
    "hu": "hun magyar ungherese hungarian hongrois ungarisch húngaro",
    "hy": "hye հայերեն armeno armenian arménien armenisch armenio armênio",
    "id": "ind indonesia indonesiano indonesian indonésien indonesisch indonesio indonésio",
    "it": "ita italiano italian italien italienisch",
    "ja": "jpn 日本語 giapponese japanese japonais japanisch japonés japonês",
    "ko": "kor 한국어 coreano korean coréen koreanisch",
    "lt": "lit lietuvių lituano lithuanian lituanien litauisch",
    "lv": "lav latviešu lettone latvian letton lettisch letón letão",
    "nl": "nld nederlands olandese dutch néerlandais niederländisch neerlandés neerlandês holandés",
    "no": "nor norsk norvegese norwegian norvégien norwegisch noruego norueguês",
    "pl": "pol polski polacco polish polonais polnisch polaco polonês",
    "pt": "por português portoghese portuguese portugais portugiesisch portugués",
    "ro": "ron română rumeno romanian roumain rumänisch rumano romeno",
    "ru": "rus русский russo russian russe russisch ruso",
    "sk": "slk slovenčina slovacco slovak slovaque slowakisch eslovaco",
    "sl": "slv slovenščina sloveno slovenian slovène slowenisch esloveno",
    "sq": "sqi shqip albanese albanian albanais albanisch albanés albanês",
    "sr": "srp српски serbo serbian serbe serbisch serbio sérvio",
    "sv": "swe svenska svedese swedish suédois schwedisch sueco",
    "tr": "tur türkçe turco turkish turc türkisch",
    "uk": "ukr українська ucraino ukrainian ukrainien ukrainisch ucraniano",
    "zh": "zho 中文 cinese chinese chinois chinesisch chino chinês",
}


@lru_cache(maxsize=1)
def by_name() -> dict[str, str]:
    """Every name, without case and accents, and every code, with the two-letter code it means."""
    found = {_plain(name): code for code, names in NAMES.items() for name in names.split()}
    return found | {code: code for code in NAMES}


def code_of(name: str) -> str | None:
    """The two-letter code of a language by any of its names; None where it is none we know."""
    return by_name().get(_plain(name))


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFD", name.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))
