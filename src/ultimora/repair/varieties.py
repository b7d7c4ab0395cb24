"""Portuguese is spelled in two ways: which of them a text follows, told by its plain words.

Portugal writes ``António``, ``económico``, ``prémio`` where Brazil writes ``Antônio``,
``econômico``, ``prêmio`` (Acordo Ortográfico de 1990, base XI, 3): before m and n the accent says
how the vowel is said there. A lost letter is one or the other by what the rest of the copy is.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LEAN = 8.0  # log2 by which a text's own spelling is likelier, set on the development texts
_PORTUGAL = re.compile(
    r"\b(?:equipas?|autocarros?|comboios?|utilizador(?:es)?|ficheiros?|registos?|planeamento|"
    r"desport[ioa]\w*|facto|contactos?|sector(?:es)?|act(?:o|ual|ivo|iva|ividade)s?|"
    r"projectos?|direct[oa]s?|concelhos?|freguesias?|autarquias?|autarcas?|mil milh\W?es|"
    r"GNR|PSP|Lusa|Lisboa|Porto|Coimbra|portugues(?:a|es|as))\b|\best\W?(?:o|va|vam)? a \w+[aei]r\b"
)
_BRAZIL = re.compile(
    r"\b(?:voc[^\W\d_s]?|equipes?|fatos?|contatos?|esport\w+|registros?|planejamento|"
    r"projetos?|bilh\W?es|usu\W?rios?|gerenci\w+|prefeit[oau]\w*|delegad[oa]s?|Folha|Estad\W?o|"
    r"Brasil|Bras\W?lia|brasileir[oa]s?|Paulo|Rio)\b|R\$|\best\W?(?:o|va|vam)? \w+ndo\b"
)
# Before m and n, and at the end of a longer word (``comité``, ``bebê``).
_OPEN = re.compile(r"[óé](?=[mn][aeiouíáãõ])|\w{3}é\Z")
_CLOSED = re.compile(r"[ôê](?=[mn][aeiouíáãõ])|\w{3}ê\Z")


@lru_cache(maxsize=8)
def european(text: str) -> int:
    """1 where a text is spelled as in Portugal, -1 as in Brazil, 0 where nothing tells."""
    portugal, brazil = len(_PORTUGAL.findall(text)), len(_BRAZIL.findall(text))
    return (portugal > brazil) - (portugal < brazil)


def leaning(text: str, word: str) -> float:
    """How much likelier a Portuguese word (in small letters) is for the way its text spells."""
    if _OPEN.search(word):
        return _LEAN * european(text)
    if _CLOSED.search(word):
        return -_LEAN * european(text)
    return 0.0
