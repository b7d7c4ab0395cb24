"""What sets one language's writing apart: letters, quotes, dashes, and its commonest words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from sys import byteorder

from ultimora.reference.runs import scores_of_letters
from ultimora.reference.stored import stored


@dataclass(frozen=True, slots=True)
class Tongue:
    """The customs of one language in print.

    `letters` are its small letters outside ASCII, commonest first; `outer` and `inner` the opening
    and closing quotes of the first and second level among those that damage can hide; `dash` the
    dash that stands between spaces and `tight` the one that stands without; `questions` words that
    open or mark a question, `clipped` words that end in an apostrophe of their own (``po’``),
    `decades` words before a year that is cut short (``gli anni ’60``).
    """

    letters: str
    outer: str
    inner: str
    dash: str
    tight: str
    questions: frozenset[str]
    clipped: frozenset[str] = frozenset()
    decades: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _kinds(**words: str) -> dict[str, str]:
    return {word: kind for kind, listed in words.items() for word in listed.split()}


TONGUES: dict[str, Tongue] = {
    "it": Tongue(
        "èàùòìéíóîáú", "“”", "‘’", "–", "—",
        _words("chi che cosa come perché quando dove quanto quanta quanti quante quale quali cos "
               "com dov qual"),
        _words("po mo be di fa da va sta to ca de ne co que su vo pie"),
        _words("anni primi metà fine decenni estate autunno inverno primavera classe"),
    ),
    "en": Tongue(
        "éèñçöüïáêóëôâäåíàøúœ", "“”", "‘’", "–", "—",
        _words("who what when where why how which whose is are was were do does did can could "
               "will would should has have had isn aren don doesn didn am may shall"),
        _words("o ol th an n goin doin nothin somethin lookin comin talkin rockin tryin"),
        _words("late early mid class summer winter spring season"),
    ),
    "fr": Tongue(
        "éèàêçôûîùâœëïüÿæ", "“”", "‘’", "—", "—",
        _words("qui que quoi quand où comment pourquoi combien quel quelle quels quelles est il "
               "elle on vous ils"),
        decades=_words("années mai juin promo été"),
    ),
    "de": Tongue(
        "üäößéèàçáñóêôåø", "„“", "‚‘", "–", "–",
        _words("wer was wann wo warum wie wieso weshalb welche welcher welches wen wem wohin woher "
               "ist sind hat haben kann können wird werden soll darf gibt"),
        decades=_words("sommer herbst winter frühjahr frühling jahre jahr jahrgang seit anno"),
    ),
    "es": Tongue(
        "óíáéñúüç", "“”", "‘’", "–", "—",
        _words("qué quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuál cuáles por"),
        decades=_words("años década"),
    ),
    "pt": Tongue(
        "ãçáéíóêõúâàôüñ", "“”", "‘’", "–", "—",
        _words("quem que quê quando onde como porque porquê quanto quanta quantos qual quais será"),
        decades=_words("anos década"),
    ),
}  # fmt: skip

# The small words of each language by what they do in a sentence, so that what is known of one
# language helps to read the next: (d)eterminers, (p)repositions, (c)onjunctions and relatives
# (r), (a)dverbs that open an aside, personal pronouns (i), to be and to have (b), (s)aying.
KINDS: dict[str, dict[str, str]] = {
    "it": _kinds(
        d="il lo la i gli le l' un uno una un' questo questa questi queste quel quella quei quelle "
          "quello del dello della dei degli delle dell' al alla ai agli alle all' dal dalla dai "
          "dalle dall' nel nella nei nelle nell' sul sulla sui sulle sull' suo sua suoi sue mio "
          "mia tuo tua nostro nostra loro ogni alcuni alcune altro altra",
        p="di a da in con su per tra fra d' senza verso dopo prima contro presso sotto sopra",
        c="e ed o od ma se né oppure però quindi dunque mentre perché poiché affinché sebbene",
        r="che cui chi quale quali dove quando come quanto",
        a="anche ancora almeno cioè ovvero ossia soprattutto inoltre infatti purtroppo forse "
          "compreso compresa compresi comprese incluso inclusa insomma secondo tanto proprio",
        i="io tu lui lei noi voi essi esse si ci vi ne mi ti li",
        b="è sono era erano sarà saranno ha hanno aveva avevano fu furono sia essere avere",
        s="dice detto disse ha spiega spiegato dichiara dichiarato afferma affermato aggiunge "
          "aggiunto scrive scritto racconta raccontato sottolinea sottolineato conclude "
          "definito definisce chiamato chiamata detta detti parola termine titolo intitolato "
          "frase"),
    "en": _kinds(
        d="the a an this that these those his her its their our my your some any no every each "
          "another other such",
        p="of to in on at by for with from into about over after before between under against "
          "without within through during among",
        c="and or but if so yet nor because although though while since unless than",
        r="which who whom whose where when that how what why",
        a="including especially even perhaps particularly namely also not just only both either "
          "like as rather indeed however",
        i="i you he she it we they me him us them himself herself itself",
        b="is are was were be been being has have had will would can could may might must do does "
          "did",
        s="said says say told tells added adds wrote writes asked asks called calls named titled "
          "word words term phrase explained explains stated noted argued dubbed labeled"),
    "fr": _kinds(
        d="le la les l' un une des du de la au aux ce cet cette ces son sa ses leur leurs notre "
          "votre mon ma mes ton quelques chaque autre autres tout toute tous",
        p="de d' à en dans par pour sur avec sans sous vers chez entre contre depuis après avant "
          "pendant selon",
        c="et ou mais si ni car donc or puis comme lorsque quand puisque",
        r="qui que qu' dont où lequel laquelle quoi",
        a="aussi même notamment surtout y compris soit plutôt encore peut-être enfin ainsi non "
          "tant voire",
        i="je j' tu il elle nous vous ils elles on se s' lui y me te",
        b="est sont était étaient sera seront a ont avait avaient fut être avoir c'",
        s="dit disait déclare déclaré explique expliqué affirme affirmé ajoute ajouté écrit "
          "souligne raconte appelé appelée dénommé mot mots terme expression intitulé intitulée "
          "phrase nommé qualifié"),
    "de": _kinds(
        d="der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem "
          "diesen sein seine seinen ihr ihre ihren ihrem unser unsere mein meine kein keine jeder "
          "jede alle",
        p="von zu zum zur in im an am auf aus bei beim mit nach für über unter durch gegen ohne um "
          "vor zwischen seit vom ins ans",
        c="und oder aber sondern denn wenn weil ob als dass damit obwohl während doch sowie",
        r="welche welcher welches wo wie was wer wobei womit",
        a="auch nicht nur vor allem etwa zumindest vielleicht sogar also insbesondere darunter "
          "inklusive zum beispiel eben so sprich",
        i="ich du er sie es wir ihr man sich mich mir uns euch ihm ihn",
        b="ist sind war waren wird werden wurde wurden hat haben hatte hatten sei wäre kann können",
        s="sagt sagte erklärte erklärt schreibt schrieb betonte betont meint meinte nennt nannte "
          "genannt genannten genannte sogenannte sogenannten wort begriff titel motto heißt hieß "
          "namens thema"),
    "es": _kinds(
        d="el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi "
          "mis tu tus nuestro nuestra del al cada otro otra otros otras algún alguna algunos",
        p="de a en con por para sin sobre entre hasta desde hacia según contra tras bajo durante "
          "ante",
        c="y e o u pero si ni aunque porque pues sino mientras",
        r="que quien quienes cual cuales cuyo cuya donde cuando como cuanto",
        a="también incluso incluyendo además especialmente principalmente sobre sobretodo así "
          "tanto tal aun aún quizá quizás no sólo solo digamos es",
        i="yo tú él ella nosotros ellos ellas usted ustedes se me te nos lo le les",
        b="es son era eran fue fueron será serán ha han había habían ser estar está están hay",
        s="dijo dice señaló señala explicó explica afirmó afirma agregó añadió añade escribió "
          "declaró recuerda llamado llamada llamados término palabra palabras frase concepto "
          "título lema titulado titulada denominado denominada"),
    "pt": _kinds(
        d="o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu "
          "sua seus suas meu minha do da dos das no na nos nas ao à aos às num numa pelo pela cada "
          "outro outra outros outras algum alguma",
        p="de em com por para sem sobre entre até desde contra após sob durante perante segundo",
        c="e ou mas se nem embora porque pois senão enquanto",
        r="que quem qual quais cujo cuja onde quando como quanto",
        a="também inclusive incluindo além especialmente principalmente sobretudo assim tanto tal "
          "ainda talvez não só apenas ou",
        i="eu tu ele ela nós eles elas você vocês se me te nos lhe lhes",
        b="é são era eram foi foram será serão tem têm tinha havia ser estar está estão há",
        s="disse diz afirmou afirma explicou explica acrescentou escreveu declarou ressaltou "
          "chamado chamada chamados termo palavra palavras frase expressão conceito título lema "
          "intitulado intitulada denominado denominada"),
}  # fmt: skip

# Talk about encodings quotes damage on purpose; there it is copy, not damage. Its words stand
# by a piece that several share: most copy has none, and is told so by few looks.
_ENCODINGS = {
    b"utf": ("utf-8", "utf8", "utf-16"),
    b"8859": ("iso-8859", "iso8859"),
    b"125": ("windows-125", "cp125", "cp-125"),
    b"latin": ("latin-1", "latin1", "latin-9"),
    b"char": ("charset", "character set", "character encoding"),
    b"cod": (
        "unicode", "text encoding", "double encod", "encodage", "codifica dei caratteri",
        "codificação de caracteres", "codificación de caracteres",
    ),
    b"mojiba": ("mojibake",),
    b"zeichen": ("zeichensatz", "zeichenkod"),
}  # fmt: skip
# As bytes, which are searched at a fraction of the price; these know no case beyond ASCII.
_OF_ENCODINGS = {
    piece: {spelled.encode().lower() for word in words for spelled in (word, word.upper())}
    for piece, words in _ENCODINGS.items()
}
# Weaker signs of the same: they save only a sequence that stands alone as a word.
_CHARACTERS = (
    "carattere", "caratteri", "caractère", "caractere", "carácter", "character", "zeichen",
    "symbol", "simbol", "glyph", "instead of", "al posto di", "invece di", "au lieu d", "anstelle",
    "statt ", "en lugar de", "em vez de",
)  # fmt: skip


def speaks_of_encodings(text: str) -> bool:
    """Whether a text speaks of how characters are encoded."""
    raw = text.encode("utf-8", "surrogatepass").lower()
    return any(
        piece in raw and any(map(raw.__contains__, words)) for piece, words in _OF_ENCODINGS.items()
    )


def speaks_of_characters(text: str) -> bool:
    """Whether a text speaks of characters, or of one thing in the place of another."""
    low = text.lower()
    return any(word in low for word in _CHARACTERS)


_SURE = 400  # tenths of a doubling of lead after which no more is read
_UNSURE = 200  # ... and below which the letters are asked, which then tell better
_LITTLE = 600  # characters of a text whose letters are asked
_HEAD = 240  # characters that are read letter by letter
_WORD = re.compile(r"[^\W\d_]+")
# The same where no letter is farther than U+024F, at a fifth of the price: a set of bits tells.
_NEAR = [c for c in map(chr, range(0x250)) if _WORD.match(c)]
_NEAR_WORD = re.compile(f"[{''.join(_NEAR)}]+")
_FAR = re.compile("[^\x00-\u024f\u2000-\u206f\u20a0-\u20cf]")
_LANE = 32  # bits that hold the sum of one language's levels


@cache
def _listed() -> tuple[tuple[str, list[tuple[str, int]]], ...]:
    """For each of some forty languages its commonest words, and by how many tenths of a doubling
    each is commoner there than where it is not among the commonest."""
    table = []
    for line in stored("tongues").decode().split("\n"):
        language, *entries = line.split(" ")
        pairs = (entry.split("=") for entry in entries)
        table.append((language, [(word, int(level) - 100) for word, level in pairs]))
    return tuple(table)


@cache
def commonest() -> dict[str, tuple[tuple[str, float], ...]]:
    """The commonest words of some forty languages: for each word its languages, and by how many
    doublings it is commoner there than where it is not among the commonest."""
    table: dict[str, list[tuple[str, float]]] = {}
    for language, entries in _listed():
        for word, level in entries:
            table.setdefault(word, []).append((language, level / 10))
    return {word: tuple(found) for word, found in table.items()}


@cache
def _lanes() -> dict[str, int]:
    """The same with all levels of a word in one number, each language in its own lane of bits.

    Languages by the dozen are then added up at the price of one addition.
    """
    table: dict[str, int] = {}
    for lane, (_, entries) in enumerate(_listed()):
        for word, level in entries:
            table[word] = table.get(word, 0) | level << _LANE * lane
    return table


def words_of(text: str) -> list[str]:
    """The words of a text: letters in a row."""
    return (_WORD if _FAR.search(text) else _NEAR_WORD).findall(text)


def guess(text: str) -> tuple[str | None, float]:
    """The language of a text, and by how many doublings it leads.

    By its commonest words, where these tell it clearly; else, where it is as little as a headline,
    by its letters too. Words that damage has broken are simply not counted. Reads as far as it
    takes to be sure, at most the first 1,600 characters. Returns ``(None, 0.0)`` where neither a
    common word nor letters of any known language occur.
    """
    scores = _scores_of_words(text)
    second, first = sorted(scores)[-2:]
    if first - second < _UNSURE and (len(text) <= _LITTLE or not first):
        head = text[:_HEAD]
        letters = scores_of_letters(head, words_of(head.lower()))
        if letters:
            return _of_both(letters, scores)
    if not first:
        return None, 0.0
    best = scores.index(first) if first > second else _met_first(text, scores)
    return _listed()[best][0], (first - second) / 10


def _scores_of_words(text: str) -> list[int]:
    """What the commonest words say for each language, in tenths of a doubling."""
    levels_of = _lanes().get
    size = len(_listed()) * _LANE // 8
    total = 0
    scores = [0] * len(_listed())
    for start in range(0, min(1600, len(text)), 200):
        words = words_of(text[start : start + 200].lower())
        total += sum(filter(None, map(levels_of, words)))
        scores = memoryview(total.to_bytes(size, byteorder)).cast("I").tolist()
        if max(scores) > _SURE:
            second, first = sorted(scores)[-2:]
            if second and first - second > _SURE:
                break
    if byteorder == "big":
        scores.reverse()
    return scores


def _of_both(letters: dict[str, float], words: list[int]) -> tuple[str, float]:
    """The language by both, and its lead: the letters know the common words too, so that these
    count a fifth."""
    both = dict(letters)
    for (language, _), score in zip(_listed(), words, strict=True):
        if language in both:
            both[language] += score / 50
    second, first = sorted(both.values())[-2:] if len(both) > 1 else (0.0, *both.values())
    return max(both, key=both.__getitem__), first - second


def _met_first(text: str, scores: list[int]) -> int:
    """Of the lanes that share the highest score, the one whose words begin first."""
    best = [lane for lane, score in enumerate(scores) if score == max(scores)]
    for word in _WORD.findall(text.lower()):
        for lane in best:
            if _lanes().get(word, 0) >> _LANE * lane & ((1 << _LANE) - 1):
                return lane
    return best[0]
