"""The persons of a dispatch: what the words beside their names say of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from ultimora.understand.phrases import Scene

GERMAN_ROLES = (
    "minister", "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "chef",
    "chefin", "kanzler", "kanzlerin", "vorstand", "trainer", "rätin", "meister", "meisterin",
    "direktor", "direktorin", "sekretär", "sekretärin", "leiter", "leiterin", "anwalt", "anwältin",
)  # fmt: skip
_FEMININE = {  # ends of roles that only women have
    "de": ("erin", "ntin", "tin", "chefin", "rätin", "gin", "älteste"),
    "it": (
        "trice",
        "essa",
        "ministra",
        "sindaca",
        "deputata",
        "avvocata",
        "ministra",
        "ricercatrice",
    ),
    "fr": ("trice", "euse", "ière", "ienne", "présidente", "avocate", "adjointe", "cheffe"),
    "es": (
        "ora",
        "triz",
        "esa",
        "ministra",
        "presidenta",
        "alcaldesa",
        "jefa",
        "jueza",
        "consejera",
    ),
}


@dataclass
class Person:
    """A person of the dispatch: the fullest form, and what the text says he or she is."""

    text: str
    name: str | None = None
    roles: set[str] = field(default_factory=set)
    gender: str = ""


def persons(scene: Scene) -> tuple[dict[str, Person], dict[int, str]]:
    """The persons that the names' rule found, with what stands beside their names, and whose each
    word of a name is."""
    people: dict[str, Person] = {}
    whose: dict[int, str] = {}
    for name in scene.facts.names:
        if name.kind == "person" and name.name.lower() not in scene.speech.people:
            roles = {word for role in name.roles for word in role.text.lower().split()}
            people[name.name] = Person(name.name, name.id, roles)
    for at, name in scene.named.items():
        if name.kind != "person":
            continue
        whose[at] = name.name
        if scene.named.get(at - 1) is not name:
            last = at + 1
            while scene.named.get(last) is name:
                last += 1
            person = people[name.name]
            person.roles |= _roles(scene, at, last)
            person.gender = person.gender or _gender(scene, at)
    feminine = _FEMININE.get(scene.prose.language)
    for person in people.values():
        if feminine and any(role.endswith(feminine) for role in person.roles):
            person.gender = "f"
    return people, whose


def _roles(scene: Scene, first: int, last: int) -> set[str]:
    """Role nouns in front of a name, or in apposition behind it."""
    roles: set[str] = set()
    people = scene.speech.people
    k = first - 1
    if k >= 0 and scene.kinds[k] in ("prep", "gen", "sub", "coord", "aux"):
        return _behind(scene, last, roles)
    if k >= 1 and scene.kinds[k] == "det" and scene.kinds[k - 1] in ("prep", "gen"):
        return _behind(scene, last, roles)
    stop = max(0, first - 10)
    plain = 0
    while k >= stop and scene.inside[k] < 0:
        low = scene.lower[k]
        if scene.kinds[k] == "w" and low not in people:
            plain += k > 0 and scene.kinds[k - 1] not in ("gen", "det", "prep")
            if plain > 1 and scene.prose.language != "en":
                break
        if low in people or _title(scene, k, people):
            roles.add(low)
            break
        if (scene.kinds[k] == "p" and not (k == first - 1 and low == ",")) or scene.finite(k):
            break
        k -= 1
    return _behind(scene, last, roles)


def _behind(scene: Scene, last: int, roles: set[str]) -> set[str]:
    """With the role in apposition behind a name: *X, segretario della Fiom*."""
    people = scene.speech.people
    if last + 1 < len(scene.words) and scene.is_(last, ",("):
        for k in range(last + 1, min(last + 5, len(scene.words))):
            if scene.lower[k] in people or _title(scene, k, people):
                roles.add(scene.lower[k])
                break
            if scene.kinds[k] in ("p", "aux", "rel", "prep"):
                break
    return roles


def _title(scene: Scene, k: int, titles: frozenset[str]) -> bool:
    low = scene.lower[k]
    if low in titles:
        return True
    return scene.prose.language == "de" and low.endswith(GERMAN_ROLES)


def _gender(scene: Scene, first: int) -> str:
    """By the article before a name’s role: *la ministra X*."""
    for k in range(first - 1, max(-1, first - 8), -1):
        low = scene.lower[k]
        if low in ("spokesman", "chairman", "mr", "lord", "sir"):
            return "m"
        if low in ("spokeswoman", "chairwoman", "mrs", "ms", "lady"):
            return "f"
        if low in ("la", "una", "une", "die", "eine"):
            return "f"
        if low in ("il", "lo", "un", "le", "el", "der", "ein"):
            return "m"
        if scene.kinds[k] in ("aux", "prep", "p") and low != ",":
            return ""
    return ""
