"""What befell those that a figure counts, from the words of its clause."""

from __future__ import annotations

from ultimora.reference import nouns
from ultimora.understand.ages import person
from ultimora.understand.draft import NONE, Draft, Role, Unit
from ultimora.understand.lines import Line

_BEFORE = 8  # words back to the verb
_DIRECT = 6  # words between a verb and its object
_AFTER = 14  # words on to the verb
_CLAUSE = 18  # words back to the verb or helper of a German clause
_HELPED = 4  # words between helper and participle
_STOPS = frozenset(';:.!?()«»“”"[]')
_BODIES = frozenset(("arrested", "injured", "kidnapped", "killed", "infected"))
_PERSONAL = _BODIES | {"displaced", "evacuated", "missing", "rescued"}
_ALIVE = frozenset(("naufr", "anim", "cani", "dogs", "migr"))


def befallen(line: Line, found: Unit, first: int, value: float, known: frozenset[int]) -> Role:
    """What befell what is counted.

    `first` is where the figure's words begin, `known` the words of role in this sentence (nothing
    befell anybody in most sentences, and then nothing is looked for).
    """
    befell = line.tables.befell
    if found.text in _TIMES:
        return NONE
    if noun := harmed(line, found.text):
        return Role(noun, 0.96)
    for word in range(found.head - 2, found.head):
        if first < word and found.head > 0 and line.tables.language in ("en", "de"):
            role = befell.one.get(line.key(word)) or befell.nouns.get(line.key(word))
            if role:  # three wounded soldiers
                return Role(role, 0.9)
    if found.text in nouns.LIVES:
        return NONE if _saving(line) else Role("killed", 0.88)
    if found.text in nouns.CORPSES and any(
        key.startswith(nouns.FOUND) for key in line.keys[line.first : line.last]
    ):
        return Role("killed", 0.88)
    if found.text.endswith(("fälle", "fällen")) and found.text.rpartition("fäll")[0].removesuffix(
        "s"
    ) in befell.illness:  # fmt: skip
        return Role("infected", 0.9)  # Masernfälle
    if found.text in nouns.CASES and not (found.text == "case" and line.tables.language == "it"):
        near = line.keys[line.first : line.last]
        return Role("infected", 0.85) if any(key in befell.illness for key in near) else NONE
    if found.text in nouns.SICK:
        return Role("infected", 0.88)
    if found.text in nouns.LOSSES or found.text.endswith(_POSTS):
        seated = line.key(found.last) in nouns.SEATS
        return NONE if seated else _cut(line, first, found.last)
    back = _CLAUSE if befell.late else _BEFORE
    if not any(first - back <= word < found.last + _AFTER for word in known):
        return NONE
    got = _before(line, first, value) or _after(line, found, value) or _among(line, found, first)
    if not got and befell.late:
        got = _framed(line, found, first)
    return _fitting(line, found, value, got) if got else NONE


def _fitting(line: Line, found: Unit, value: float, got: Role) -> Role:
    """A role as what is counted can have it; none where it cannot."""
    listed = found.text in line.tables.counting.persons
    if got.text == "killed" and _flying(line, found.text):
        return got._replace(text="intercepted")
    if got.text == "intercepted":
        beast = found.text in nouns.BEASTS
        if found.text in nouns.BUILDINGS:
            return got._replace(text="destroyed")  # torn down
        return got if _flying(line, found.text) else got._replace(text="killed") if beast else NONE
    if got.text == "fell":
        return got._replace(text="destroyed") if found.text in nouns.BUILDINGS else NONE
    if got.text == "sent":
        return got._replace(text="evacuated", sure=0.85) if value >= _SENT else NONE
    if got.text == "swept":
        return got._replace(text="destroyed") if found.kind == "measure" else NONE
    if got.text == "lost":
        dear = found.text in nouns.KIN or found.text in nouns.BEASTS
        return got._replace(text="killed", sure=0.85) if dear else NONE
    if got.text == "fled":
        return got._replace(text="displaced", sure=0.85) if value >= _MANY else NONE
    if found.text in nouns.THINGS and got.text in _PERSONAL:
        return NONE  # fermano quattordici mezzi
    if got.text == "burnt":
        if got.shared and person(line, found.text) and line.tables.language != "en":
            return NONE  # hanno bruciato due direttori: they wore them out
        return got._replace(text="injured" if person(line, found.text) else "destroyed")
    if got.text == "destroyed":
        return NONE if listed else got
    if got.text == "dismissed" and found.text not in nouns.LOSSES:
        return got if person(line, found.text) else NONE  # supprimer trois taxes
    if got.text in _BODIES and (found.kind != "count" or found.text in nouns.BLOWS):
        return NONE
    if got.text == "dismissed" and line.tables.language in ("en", "de") and not (
        person(line, found.text)
    ):  # fmt: skip
        return NONE  # fired shots, gestrichene Flüge
    if got.text == "missing" and line.tables.language in ("fr", "es"):
        return got if person(line, found.text) or value == 1 else NONE  # 12 emplois ont disparu
    if got.text == "hired" and line.tables.language == "it":
        return got if person(line, found.text) else NONE  # assume un incarico
    if got.text in ("kidnapped", "rescued"):
        return got if person(line, found.text) or found.text[:4] in _ALIVE else NONE
    return got


_POSTS = ("stellen", "arbeitsplätze", "arbeitsplätzen", "jobs")
_SHOT_DOWN = ("drohnen", "drohne", "raketen", "jets", "jet", "flugzeuge", "flugzeug",
              "hubschrauber", "geschosse", "flugkörper", "gleitbomben")  # fmt: skip
_MANY = 50  # who flee and are fewer may be robbers
_SENT = 10  # who are sent away and are fewer may have lost an office
_TIMES = frozenset("volte volta times time fois mal veces vez vezes".split())


def harmed(line: Line, noun: str) -> str:
    """What befell those that a noun itself is of (*Verletzte*, *Verkehrstote*), if anything."""
    told = line.tables.befell.nouns
    if noun not in told and line.tables.befell.late and noun.endswith(nouns.COUNTED):
        noun = next(end for end in nouns.COUNTED if noun.endswith(end))
    return told.get(noun, "")


def _flying(line: Line, noun: str) -> bool:
    """Whether it is shot down where it is hit; German makes words for its kinds."""
    return noun in nouns.SHOT or (line.tables.befell.late and noun.endswith(_SHOT_DOWN))


def _saving(line: Line) -> bool:
    """Whether the sentence tells of lives that are saved or led, and not lost."""
    return any(key.startswith(nouns.SAVING) for key in line.keys[line.first : line.last])


def _cut(line: Line, first: int, last: int) -> Role:
    """Jobs that are cut count as people dismissed."""
    befell = line.tables.befell
    for at in range(first - 1, max(line.first, first - _DIRECT) - 1, -1):
        key = line.key(at)
        if key in _STOPS:
            break
        if key in nouns.CUTS:
            return Role("dismissed", 0.93)
        if key in nouns.HIRES:
            return Role("hired", 0.9)
    for at in range(last, min(last + _BEFORE, line.last)):
        key = line.key(at)
        if key in _STOPS or key in befell.parted:
            break
        if line.says(("will", "go"), at) or line.says(("to", "go"), at):
            return Role("dismissed", 0.85)
        if key in nouns.CUTS or (befell.late and key == "ab" and not line.key(at + 1).isalpha()):
            return Role("dismissed", 0.9)
        if key in nouns.HIRES and befell.late:
            return Role("hired", 0.88)
    return NONE


def _before(line: Line, first: int, value: float) -> Role | None:
    """The word of role before: a verb with its object, a passive, a noun of the deed and *of*."""
    befell, at = line.tables.befell, first - 1
    while line.key(at) in line.tables.counting.others or line.key(at) in _OPENED:
        at -= 1
    lead = line.key(at)
    if role := _phrase_before(line, at):
        return Role(role, 0.93, True)
    if lead in befell.of or line.plain(at) in befell.of:
        act = befell.acts.get(line.key(at - 1)) or _far_act(line, at - 1)
        return Role(act, 0.9, True) if act else None
    lead_to = lead in ("a", "à", "to") and line.tables.language in ("es", "pt", "fr")
    if line.plain(at) in line.tables.counting.prepositions and not lead_to:
        return None
    if (
        lead in line.tables.counting.closed
        and lead not in _FILLERS
        and not lead_to
        and (not _role_at(line, at, value))
    ):
        return None
    for distance in range(_DIRECT):
        key = line.key(at - distance)
        if not key or key in _STOPS or key in befell.by or key == "," or key in _AMONG:
            return None
        if role := _phrase_before(line, at - distance):
            return Role(role, 0.9, True)
        if role := _role_at(line, at - distance, value):
            if lead_to and _passive(line, at - distance):
                return None  # fueron evacuadas a dos albergues
            return Role(role, 0.95 if distance <= 1 else 0.85, True)
        if key[0].isdigit():
            return None
        if key in _ANDS:
            return _joined_object(line, at - distance, value) if lead_to and distance == 1 else None
    return None


def _joined_object(line: Line, joint: int, value: float) -> Role | None:
    """The verb whose second object stands behind *and to* (*detuvo al alcalde y a seis más*)."""
    for at in range(joint - 1, max(line.first, joint - _CLAUSE) - 1, -1):
        key = line.key(at)
        if key in _STOPS or key == "," or key in line.tables.befell.parted:
            return None
        if key in line.tables.befell.does or line.key(at - 1) in line.tables.befell.having:
            role = _role_at(line, at, value)
            return Role(role, 0.85, True) if role in _BODIES else None
    return None


_OLD = frozenset("aged age âgé âgée âgés âgées alter alters".split())
_OPENED = frozenset('"“«„')
_ANDS = frozenset("e ed and et und y ma but mais aber pero".split())
_FILLERS = frozenset("""
    altri altre i gli le il lo la un una the another a an los las el les des die den weitere andere
    otros
    oggi ieri anche already also also also au además también anche pure ancora aussi auch
""".split())  # fmt: skip


def _among(line: Line, found: Unit, first: int) -> Role | None:
    """One of a group that was named: *tra gli arrestati c'è*, *le vittime sono*."""
    befell, counting = line.tables.befell, line.tables.counting
    if role := _opening_group(line, first):
        return role
    if not person(line, found.text):
        return None
    for at in range(first - 1, max(line.first, first - _BEFORE) - 1, -1):
        key = line.key(at)
        if key in _STOPS:
            break
        lead = line.key(at - 1)
        told = befell.nouns.get(key, "") or (befell.one.get(key, "") if lead == "those" else "")
        if told and (lead in counting.articles or lead == "those") and line.key(at - 2) in _AMONG:
            return Role(told, 0.88, True)
    opening, verb = line.key(line.first + 1), line.key(line.first + 2)
    clause = not any(line.key(n) in _STOPS for n in range(line.first, first))
    told = befell.nouns.get(opening, "")
    if line.key(line.first) == "those":
        told = befell.one.get(opening, "") or ("arrested" if opening == "held" else "")
    if clause and told and (verb in befell.being or verb in _INCLUDING):
        return Role(told, 0.85, True)
    return None


_AMONG = frozenset("tra fra among entre parmi unter bei".split())
_INCLUDING = frozenset(("include", "included", "includes"))


def _opening_group(line: Line, first: int) -> Role | None:
    """*Tra i morti, ha aggiunto, ci sono due ostetriche*: a group that opens, and *there are*."""
    befell, at = line.tables.befell, line.first + (line.key(line.first) in _OPENED)
    if line.key(at) not in _AMONG or line.key(at + 2) not in befell.nouns:
        return None
    there = line.key(first - 1) in _THERE
    return Role(befell.nouns[line.key(at + 2)], 0.9, True) if there else None


_THERE = frozenset("sono è c'è figurano figura erano era figurent figure compte comptent a hay "
                   "está están figuran encuentran anche".split())  # fmt: skip


def _far_act(line: Line, at: int) -> str:
    """*I corpi senza vita di quattro persone*: one or two words between the noun and its *of*."""
    befell = line.tables.befell
    for back in (at - 1, at - 2):
        key = line.key(back)
        if key in befell.acts and not any(
            line.key(n) in line.tables.counting.closed and line.key(n) != "senza"
            and line.key(n) != "sans" and line.key(n) != "sin"
            for n in range(back + 1, at + 1)
        ):  # fmt: skip
            return befell.acts[key]
    return ""


def _role_at(line: Line, at: int, value: float) -> str:
    """The role that a verb at this word gives to what follows it."""
    befell, key = line.tables.befell, line.key(at)
    if line.tables.language == "en" and (
        befell.falls.get(key) == "fell" or (key == "rescue" and line.key(at + 1) in _CREWS)
    ):  # fmt: skip
        return ""  # the roof collapsed on two cars; rescue teams have moved 12
    if key in nouns.PARTED and line.tables.language == "de":
        particle, deed = nouns.PARTED[key]
        for then in range(at + 1, min(at + _CLAUSE, line.last)):
            if line.key(then) in particle.split():  # and no article: it ends the clause
                ends = particle == "tod" or not line.key(then + 1)[:1].isalnum() or (
                    line.key(then + 1) in _ANDS
                )  # fmt: skip
                return deed if ends else ""
        return ""
    if role := befell.does.get(key):
        return "" if _passive(line, at) and key not in befell.falls else role
    if role := befell.falls.get(key):
        return role
    helper = line.key(at - 1) in befell.having or line.key(at - 2) in befell.having
    if helper:
        return befell.one.get(key, "") or befell.many.get(key, "")
    agreeing = befell.many if value != 1 else befell.one
    role = agreeing.get(key, "")
    free = key not in befell.nouns and key not in befell.acts
    if not role and value != 1 and free and line.tables.language != "en":
        # A participle that does not agree is active, its helper before an *and*: *e distrutto*.
        role = "" if _passive(line, at) or befell.many.get(key) else befell.one.get(key, "")
    return role if role and not _acting(line, at) else ""


_CREWS = frozenset(
    """
    team teams worker workers crew crews service services operation operations boat boats official
    officials helicopter helicopters effort efforts mission missions dogs centre center vessel ship
""".split()
)


def _passive(line: Line, at: int) -> bool:
    """Whether the verb at a word is the participle of a passive (*were killed three days ago*)."""
    being = line.tables.befell.being
    return line.key(at - 1) in being or line.key(at - 2) in being


def _acting(line: Line, at: int) -> bool:
    """In English and German a participle before what is counted says nothing without its helper."""
    return line.tables.language == "de" and not _passive(line, at)


def _phrase_before(line: Line, at: int) -> str:
    for phrase, role in line.tables.last.get(line.key(at), ()):
        if line.says(phrase, at - len(phrase) + 1):
            return role
    return ""


def _after(line: Line, found: Unit, value: float) -> Role | None:
    """The predicate behind: *due persone sono rimaste ferite*, *three people were shot dead*."""
    befell, language = line.tables.befell, line.tables.language
    agreeing = befell.many if value != 1 else befell.one
    if line.key(found.last) == "alive" and any(
        line.key(n) in _PULLED for n in range(found.first - _DIRECT, found.first)
    ):
        return Role("rescued", 0.93, True)
    if line.key(found.last) in ("captive", "hostage"):
        return Role("kidnapped", 0.93, True)
    helped, relative, direct = -9, False, found.last
    if language in ("it", "en", "fr", "es"):
        direct = _past_them(line, direct)
        if value != 1 and line.key(found.first) in line.tables.numerals.ones:
            agreeing = befell.one | befell.many  # una decina di persone è dispersa
    while line.key(direct) in _ADVERBS:
        direct += 1
    direct = _past_age(line, direct)
    direct = _past_complement(line, direct, agreeing)
    if _governed(line, found):
        return _apposed(line, direct, agreeing) or _absolute(line, found, direct, agreeing)
    if (
        language == "it"
        and line.key(direct) == ","
        and line.key(direct + 1) in agreeing
        and (line.key(direct + 1) not in befell.acts)
    ):
        return Role(agreeing[line.key(direct + 1)], 0.9, True)  # tre operai, feriti nel crollo
    if language == "en" and line.key(direct) == "held" and line.key(direct + 1) in _OVER:
        return Role("arrested", 0.9, True)
    past = found.last
    for at in range(found.last, min(found.last + _AFTER, line.last)):
        key = line.key(at)
        if at < past:
            continue
        if past := _past_ages(line, at) or _past_aside(line, at):
            continue
        if key in _STOPS:
            return None
        if key in _NOT:
            return None
        if role := _phrase(line, at):
            return Role(role, 0.93, True)
        if key in nouns.SUFFERED and any(
            line.key(n).endswith(_HURTS) or line.key(n) in _HURT
            for n in range(at + 1, at + _DIRECT)
        ):
            return Role("injured", 0.93, True)
        if key in befell.being:
            helped = at
            continue
        if key in befell.falls and key not in befell.parted:
            return Role(befell.falls[key], 0.93, True)
        if at == direct and key in nouns.FALLEN and (deed := _role_at(line, at, value)):
            return Role(deed, 0.9, True)
        if told := agreeing.get(key):
            if at - helped <= _HELPED:
                itself = line.key(helped - 1) in ("si", "s'", "se", "sich")
                return None if itself and told == "intercepted" else Role(told, 0.95, True)
            if at == direct and _closes(line, at + 1):
                return Role(told, 0.93, True)
            if language == "de":
                return Role(told, 0.85, True) if at - helped <= 9 else None
        if key in befell.having:
            if any(
                line.key(at + skip) in befell.being or line.key(at + skip) in befell.falls
                or _phrase(line, at + skip) or line.key(at + skip) in nouns.SUFFERED
                for skip in (1, 2, 3)
            ):  # fmt: skip
                continue
            if relative or language in ("de",):
                relative = False
                continue
            return None
        if key in befell.parted:
            relative = key in ("che", "who", "that", "qui", "que")
            if not relative:
                return None
        if key in ("che", "qui", "que", "die"):
            relative = True
        if _another(line, at):
            joined = any(line.key(at - back) in _ANDS for back in (1, 2, 3))
            if joined and _afresh(line, at):
                return None
            if joined and at - found.last <= _DIRECT:
                agreeing = befell.many  # a man and two children died
            elif line.plain(at - 1) not in ("di", "of", "de"):
                return None
        if helped >= 0 and at - helped > _HELPED and language != "de":
            return None
    return None


def _afresh(line: Line, at: int) -> bool:
    """Whether an *and* before a count opens a clause, and joins no two (*, and 118 were shot*)."""
    while line.key(at) not in _ANDS:
        at -= 1
    return line.key(at - 1) == "," and line.tables.language == "en"


def _another(line: Line, at: int) -> bool:
    """Whether another count begins at a word: a number, no age and no part of those before."""
    key, ones = line.key(at), line.tables.numerals.ones
    if not key[0].isdigit() and (key not in line.tables.numerals.words or key in ones):
        return False
    before = line.key(at - 1)
    aged = any(line.key(at + n) in line.tables.counting.years for n in range(1, 6))
    return not (aged or before in _OLD or before in _PARTS or before == line.key(at + 1) == ",")


_NOT = frozenset("non no ne n' n’".split())
_ADVERBS = frozenset(
    """
    still reported feared already later seriously critically slightly badly also fatally ancora
    gravemente lievemente grièvement gravement encore gravemente aún todavía noch schwer leicht
    lebensgefährlich teils residenti originari
""".split()
)


def _past_ages(line: Line, at: int) -> int:
    """Past ages of those counted: *(45)*, *aged 14, 15 and 16*; 0 where none stand."""
    if line.key(at) not in ("(", "aged") or not line.key(at + 1).isdecimal():
        return 0
    last = at + 1
    while line.key(last).isdecimal() or (
        (line.key(last) in _ANDS or line.key(last) == ",") and line.key(last + 1).isdecimal()
    ):
        last += 1
    if line.key(at) == "(":
        return last + 1 if line.key(last) == ")" else 0
    return last


def _past_aside(line: Line, at: int) -> int:
    """Past a part between commas (*, dont quatre enfants, ont été*); 0 where none stands."""
    if line.key(at) not in _ASIDES or line.key(at - 1) != ",":
        return 0
    for end in range(at + 2, at + _ASIDE):
        if line.key(end) == ",":
            after = line.key(end + 1)
            told = after in line.tables.befell.being or after in line.tables.befell.having
            return end + 1 if told else 0
        if line.key(end) in _STOPS:
            return 0
    return 0


_ASIDES = frozenset("dont incluidos incluidas incluido incluida compris".split())
_ASIDE = 9  # words of such a part


def _past_age(line: Line, at: int) -> int:
    """Past an age between a noun and its participle (*un élève de 15 ans interpellé*)."""
    years = line.tables.counting.years
    if (
        line.plain(at) in ("di", "de")
        and line.key(at + 1).isdecimal()
        and line.key(at + 2) in years
    ):
        return at + 3
    return at


def _past_complement(line: Line, at: int, agreeing: dict[str, str]) -> int:
    """Past *of* and a noun before a participle that closes (*un vigile del fuoco ferito*)."""
    french = line.tables.language == "fr"
    noun = at + 1 + (french and line.key(at + 1) in ("la", "l'"))  # soldats de la paix tués
    kinds = ("de", "à", "en") if french else ("di", "de")
    if line.plain(at) not in kinds or line.key(noun + 1) not in agreeing:
        return at
    after = line.key(noun + 2)
    return noun + 1 if not after[:1].isalpha() or after in line.tables.counting.closed else at


def _apposed(line: Line, direct: int, agreeing: dict[str, str]) -> Role | None:
    """*L'escursione di una svizzera, morta sabato*: a participle of its own behind a comma."""
    told = agreeing.get(line.key(direct + 1)) if line.key(direct) == "," else None
    free = line.key(direct + 1) not in line.tables.befell.acts
    return Role(told, 0.9, True) if told and free and line.tables.befell.late is False else None


def _absolute(line: Line, found: Unit, direct: int, agreeing: dict[str, str]) -> Role | None:
    """*With 14 people still missing*: behind a *with* only what follows at once is theirs."""
    at = approximated_from(line, found)
    if line.key(at) not in _WITH:
        return None
    role = agreeing.get(line.key(direct)) or _phrase(line, direct)
    return Role(role, 0.9, True) if role and _closes(line, direct + 1) else None


def approximated_from(line: Line, found: Unit) -> int:
    """The word before a figure and its approximator."""
    counting, at = line.tables.counting, found.first - 1
    for phrase, _ in counting.before.get(line.plain(at), ()):
        if line.says(phrase, at - len(phrase) + 1):
            return at - len(phrase)
    return at


_WITH = frozenset("with con avec mit com".split())


def _past_them(line: Line, at: int) -> int:
    """Past *others* and *of them* behind a bare number, and how much it befell them."""
    counting = line.tables.counting
    if line.plain(at) in counting.of and line.key(at + 1) in counting.whom:
        at += 2
    elif line.tables.language in ("en", "fr", "es") and line.key(at) in _OTHERS:
        at += 1
    while line.key(at) in _WHOLLY:
        at += 1
    return at


_OTHERS = frozenset("other others more further additional autres autre más".split())
_WHOLLY = frozenset(
    """
    completely totally partly partially fully entirely completamente totalmente parzialmente
    interamente
""".split()
)
_OVER = frozenset("over after on in for".split())  # 23 held over fake tickets
_HURT = frozenset(
    """
    ferite ferita fratture frattura ustioni ustione lesioni lesione contusioni trauma traumi taglio
    tagli escoriazioni ecchimosi commozione broken fractured fracture fractures concussion wound
    bruising
""".split()
)
_HURTS = ("verletzungen", "vergiftung", "vergiftungen", "verbrennungen", "injuries", "burns",
          "wounds", "brüche", "inhalation")  # fmt: skip
_PULLED = frozenset(
    "pulled pull pulling found find finding brought dug plucked recovered retrieved".split()
)


def _framed(line: Line, found: Unit, first: int) -> Role | None:
    """The German verb around what is counted: *nahm nach eigenen Angaben 17 Verdächtige fest*."""
    befell = line.tables.befell
    if _governed(line, found):
        return None
    for at in range(first - 1, max(line.first, first - _CLAUSE) - 1, -1):
        key = line.key(at)
        if key in _STOPS or key == "," or key in ("während", "weil", "nachdem", "obwohl"):
            return None
        if key in nouns.PARTED and (deed := _role_at(line, at, 2)):
            return Role(deed, 0.9, True)
        if key in befell.being or key in befell.having:
            return _ended(line, found.last)
    return None


def _ended(line: Line, last: int) -> Role | None:
    """The participle that ends a German clause whose helper stood before (*wurden … getötet*)."""
    befell, commas = line.tables.befell, 0
    for at in range(last, min(last + _AFTER, line.last)):
        key = line.key(at)
        commas += key == "," and not line.key(at + 1).isdecimal()
        joined = line.key(at - 1) in _ANDS
        if key in _STOPS or commas > 0 or key in befell.being or (
            _another(line, at) and not joined
        ):  # fmt: skip
            return None
        if role := befell.one.get(key) or _phrase(line, at):
            return Role(role, 0.9, True)
    return None


def _governed(line: Line, found: Unit) -> bool:
    """Whether a preposition stands before what is counted: then it is no subject."""
    counting, at = line.tables.counting, found.first - 1
    for _ in range(3):
        key = line.key(at)
        if counting.before.get(line.plain(at)):
            return False
        if key in counting.prepositions:
            return True
        if key not in counting.articles and key not in counting.others:
            return False
        if line.tables.language == "de" and key in ("dem", "der", "das"):
            return False  # bei dem 15 Menschen starben
        at -= 1
    return False


def _phrase(line: Line, at: int) -> str:
    for phrase, role in line.tables.first.get(line.key(at), ()):
        if line.says(phrase, at):
            return role
    return ""


def _closes(line: Line, at: int) -> bool:
    """Whether a participle right behind the noun is its predicate, and takes no object."""
    key = line.key(at)
    if line.tables.language != "en":
        return True
    return not key or key[:1] in ",.;:)-" or key in (
        "in", "by", "after", "when", "as", "at", "on", "during", "near", "and", "while", "over",
        "since", "amid", "from", "following", "outside", "inside", "along", "for", "so", "across",
        "this", "were", "was", "are", "is",
        "last", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    )  # fmt: skip


def shared(line: Line, draft: Draft, made: list[Draft]) -> Role:
    """The role of the figure before, for one joined to it or a part of it."""
    if not made or made[-1].sentence != draft.sentence:
        return NONE
    before, at = made[-1], made[-1].last
    if not before.role.shared and not (before.role.text in _BODIES and person(
        line, draft.unit.text
    )):  # fmt: skip
        return NONE
    between = [line.key(n) for n in range(at, draft.first)]
    if before.unit.kind not in ("count", "measure"):
        return NONE
    befell = line.tables.befell
    apart = line.key(draft.last) in befell.being or line.key(draft.last) in befell.having
    if before.role.text in ("up", "down"):
        return NONE  # cedió un 0,3 %, hasta las 44.871 unidades
    as_well = tuple(between) in _AS_WELL
    if before.role.shared and not apart and (
        as_well or (len(between) == 1 and between[0] in _JOINS)
    ):  # fmt: skip
        return before.role._replace(sure=0.85)
    again = tuple(between[-2:]) in _OBJECTS and len(between) <= _BEFORE
    if before.role.shared and again and person(line, draft.unit.text):
        return before.role._replace(sure=0.85)  # detuvo a doce personas y a un hombre
    if (between and between[-1] in _PARTS) or tuple(between[-2:]) in _PARTS_OF:
        return before.role._replace(sure=0.85, shared=True)
    return NONE


_AS_WELL = frozenset((("ainsi", "que"), ("así", "como"), (",", "ainsi", "que"), ("et", "aussi")))
_OBJECTS = frozenset((("y", "a"), (",", "a"), ("et", "à")))
_JOINS = frozenset((",", "sowie", "e", "ed", "and", "et", "und", "y", "e"))
_PARTS = frozenset(
    "including darunter einschließlich incluidos incluidas dont davon ellas ellos elles eux cui "
    "loro them compresi comprese".split()
)
_PARTS_OF = frozenset(
    (("tra", "cui"), ("fra", "cui"), ("di", "cui"), ("among", "them"), ("of", "whom"),
     ("tra", "loro"), ("le", "quali"), ("i", "quali"), ("compresi", "i"),
     ("them", "-"), ("unter", "ihnen"), ("unter", "denen"))
)  # fmt: skip
