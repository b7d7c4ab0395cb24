"""The words that every dispatch has, so frequent that PostgreSQL cannot intersect their places.

The index of PostgreSQL (GIN) knows which rows have a word but not where; a phrase of two frequent
words makes it read nearly every row. Neighbours that are both frequent are therefore indexed as
one token more. Part of the index's form: whoever changes the list must rebuild the index.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

# The fifty most frequent words of each language of reference/words, folded.
FREQUENT = frozenset(
    """
    a about ad ai al all alla als an anche and ao are as asi at au auch auf aus aux avec be bei
    bien but by c cada can ce cette che com come como con cuando cui d da dal dans das dass de
    degli dei del della delle dem den der des desde di die do dos du durch e ein eine einem einen
    einer el ele elle em en entre er es essere est esta este et etre eu foi for from fur gli ha
    haben had hasta hat have he her his how i ich if il im in is isso ist it j je kann l la las le
    les ley lo los ma mais mas mit more my n na nach nao ne nel nella nicht no non nos not nous
    nur o oder of on one or os ou par para pas pelo per pero piu plus pode por pour puede qu
    quando que questa questo qui s sao se ser sera seu she si sich sie sin sind so sobre solo son
    sono sont stato su sua sur sus tambem tambien tem that the their they this tiene to todo todos
    tout trabalho tutti uber um uma un una und une viene voce von vous was we wenn werden what
    when wie will wir wird with y ya you your zu zum zur
""".split()
)


def pairs(words: Sequence[str]) -> Iterator[str]:
    """A token for each two neighbours of `words` that are both frequent."""
    for left, right in pairwise(words):
        if left in FREQUENT and right in FREQUENT:
            yield f"zqp{left}zq{right}"
