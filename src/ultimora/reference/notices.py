"""The words by which agencies say what may be done with a dispatch, in six languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """One mark: its kind, where it may stand and the pattern that knows it.

    The kind is a Notice's, ``take`` for a number that counts takes, or ``urgency`` for a word of
    ``PRESSING``.

    `place`: ``before`` a headline's words, ``after`` them, on a ``line`` of its own above or at
    the head of the story, in a ``note`` to the editors, or at the ``end`` of the story.
    `pattern` is a regular expression, any case unless it begins with ``(?-i:``; its groups
    ``number`` and ``target``, where it has them, give the notice's. A pattern on a line
    matches from its start.
    """

    kind: str
    place: str
    pattern: str


_N = r"(?P<number>\d{1,2})"
# How an item is called, and how it is named: a number, with or without its agency or service.
_THING = (
    r"(?:item|story|message|advisory|notizia|lancio|dispaccio|meldung|bericht|dépêche|depeche|"
    r"nota|información|informacion|noticia|notícia|despacho|matéria)"
)
# The letters are an agency's or a service's, not those of an hour (``delle 12.30``).
_NUMBER = (
    r"(?:(?!(?:dell[ea]|dalle|alle|of|at|from|vom?n?|um|des?|du|das|las)\b)"
    r"(?:[A-Za-z]{1,5}[ -]?)?\d{2,6}(?:[-/]\d+)*(?![.:]\d\d))"
)
_COUNTED = r"(?:\s?(?:n[°º.]|nr\.?|no\.|numero|numéro|número|nummer|number|num\.))"
_ITEM = rf"(?:[^\n]{{0,80}}?\b(?:{_THING}|n[°º.]|nr\.|no\.){_COUNTED}?\s+(?P<target>{_NUMBER}))?"
_ORDINAL = r"(?:st|nd|rd|th|ère|er|ème|e|[ºª°]|da|ra|a)"
_RENEWED = (
    r"(?:Lead|Ld(?:-Writethru)?|Net|Zusammenfassung|Neufassung|ZF|Aktualisierung|aggiornamento|"
    r"actuali[sz]aci.{1,3}n|ampliaci.{1,3}n|atualiza.{2,5}o|mise . jour|actualisation)"
)

# What says that a dispatch was renewed, or mended, in brackets or before a colon, in any case: no
# word of a headline stands so. An hour or a number may follow, and what is new.
_ANEW = (
    r"(?:Lead|Writethru|Roundup|Wrap-?up|Updated?|Adds|Recasts?|Zusammenfassung|ZF|Neufassung|neu|"
    r"aktualisier(?:t|ung)|aktuell|Actu|MAJ|mise . jour|actualis(?:.{1,2}|ation|e)|"
    r"synth.{1,2}se|ampliaci.{1,3}n|ampl(?:.{1,2}a)?|actuali[sz]a(?:ci.{1,3}n|do|da)?|"
    r"s.{1,2}ntesis|aggiorna(?:to|ta|mento)?|aggiunge|riepilogo|atualiza(?:.{2,5}o|da|do)?)"
)
_MENDED = (
    r"(?:berichtig(?:ung|t)|korrektur|korrigiert|korr|rectificatif|rectifi.{1,2}|correctif|"
    r"corrig.{1,2}|correcci.{1,3}n|rectificaci.{1,3}n|fe de errores|rettifica|correzione|corregge|"
    r"correct(?:ion|ed|s)|corr|refile[ds]?|corre.{2,5}o)"
)
_AGAIN = (
    r"(?:rpt|repeat(?:ed|s)?|ripetizione|ripete|wdh|wiederholung|repetici.{1,3}n|repite|"
    r"r.{1,2}p.{1,2}tition|repeti.{2,5}o)"
)
# Behind "repetition": that this time it is right.
_RIGHT = r"(?:corrett[oa]|corregid[oa]|corrig.{1,2}e?|korrigiert|corrected|corrigid[oa])"
_VOID = (
    r"(?-i:ANNULLA(?:RE|TO|TA|MENTO)?|ANULA(?:R|DO|DA|CI.{1,3}N)?|ANNUL(?:ER|.{1,2}E?|ATION)|"
    r"KILL|WITHDRAWN|R.{1,2}CKZUG|STORNO)"
)
_WHICH = rf"(?:[ .]{{1,2}}(?:{_N}|(?:ore |um |h )?\d{{1,2}}[.:h]?\d{{2}}(?: Uhr)?))?"
_WHAT = r"(?:\s?[:,;–-] [^)\n]{1,100})?"
# That more of it follows, or that this is the last of it, behind the number of a take.
_MORE = r"(?:segue|sigue|suite|continua|contin.{1,2}a|folgt|more)"
_LAST = r"(?:ultim[ao]|.{1,2}ltim[ao]|fine|fin|ende|end|schlu.{1,2}|dernier)"
_REPLACED = (
    r"(?:(?:[^\W\d]+ ){0,3}(?:replaces|supersedes|ersetzt|sostituisce|remplace|sustituye|"
    r"reemplaza)|bitte (?:verwenden|beachten) sie diese meldung (?:statt|anstelle von?))"
)

# What a kill or hold says of the item that it means, anywhere in its first lines, the surest form
# first: its number, its slug, its headline in quotes.
_CALLED = (
    r"\b(?:headlined|titled|entitled|intitolat[oa]|dal titolo|intitulée?|titulad[oa]|"
    r"con el título|com o título|mit dem Titel|(?:mit|unter) der .{1,2}berschrift)\s?[:,]?\s?"
)
_SAID = rf"\b{_THING}\s?[:,]?\s?"
# Quotes may stand in what is quoted: as pairs, or, where a headline was cut, up to the line's end.
_IN_QUOTES = (
    r"“(?P<target>(?:[^“”\n]|“[^“”\n]{1,200}”){8,300})”",
    r"„(?P<target>(?:[^„“\n]|„[^„“\n]{1,200}“){8,300})“(?!\w)",
    r"«(?P<target>(?:[^«»\n]|«[^«»\n]{1,200}»){8,300})»",
    r"“(?P<target>[^\n]{8,300}?)”\s*(?:$|[.,;)]|\n)",
    r"\"(?P<target>[^\"\n]{8,300}?)\"(?!\w)(?=[^\"\n]*(?:\n|$))",
    r"\"(?P<target>[^\n]{8,300}?)\"\s*(?:$|\n|[.,;)](?=[^\"\n]*(?:\n|$)))",
    r"[\"“«„'‘](?P<target>[^\"”»“\n]{8,200}?)[\"”»“'’](?!\w)",
)
TARGETS: tuple[str, ...] = (
    rf"\b{_THING}{_COUNTED}?\s+(?P<target>{_NUMBER})\b",
    rf"\b(?-i:KILL|HOLD|Kill|Hold|ANNULLA\w*|ANULA\w*|ANNULATION)\W{{1,4}}(?:{_COUNTED}\s?)?"
    rf"(?P<target>{_NUMBER})\b",
    r"\bslug(?:ged|line)?\W{1,3}(?P<target>(?-i:[A-Z][\w&]*(?:[-/][\w&]+)*))",
    *(before + quoted for before in (_CALLED, _SAID) for quoted in _IN_QUOTES),
)

PHRASES: tuple[Phrase, ...] = (
    # Reuters' tags run straight into the headline and may be stacked.
    Phrase("update", "before",
           rf"(?-i:UPDATE|(?:TOP )?WRAP(?:UP)?|ACTUALIZACI.{{1,3}}N|ATUALIZA.{{1,5}}O) {_N} ?-"),
    Phrase("update", "before", r"(?-i:MISE A JOUR|MISE À JOUR|AGGIORNAMENTO|AKTUALISIERT)\s?[-:]"),
    Phrase("update", "before", rf"(?-i:{_N}(?:ST|ND|RD|TH) (?:LEAD|LD|NET))\b:?"),
    Phrase("update", "before", rf"(?-i:UPDATE|WRAPUP) {_N}\s?:"),
    Phrase("update", "before", rf"{_N}(?:\.|{_ORDINAL})? ?{_RENEWED}\s?(?::|[-–—]\s)"),
    Phrase("update", "before", rf"{_ANEW}{_WHICH}\s?:(?!\S)"),
    Phrase("update", "before", rf"\({_ANEW}{_WHICH}{_WHAT}\)"),
    Phrase("update", "before", r"(?-i:LEAD|ROUNDUP|WRITETHRU|ADDS|RECASTS?|AMPLIACI.{1,3}N|"
           r"AMPL.{1,2}A|SYNTH.{1,2}SE|ZUSAMMENFASSUNG)(?:-| [-–—] )"),
    Phrase("update", "before", r"(?-i:AMPL?|RSM)\.-"),
    Phrase("correction", "before", r"(?-i:CORRECTED|CORRECTION|CORRECTS|REFILE)"
           r"(?: \([A-Z ]{2,20}\))?\s?[-:]"),
    Phrase("correction", "before", rf"{_MENDED}\s?:(?!\S)"),
    Phrase("correction", "before", rf"\({_MENDED}{_WHAT}\)"),
    # ANSA and AGI frame a mark with as many signs as it weighs.
    Phrase("correction", "before", rf"\+{{1,3}}\s?(?:(?-i:RETTIFICA|CORREZIONE)|"
           rf"{_AGAIN}[ -]{_RIGHT})\s?\+{{1,3}}:?"),
    Phrase("repeat", "before", rf"\+{{1,3}}\s?{_AGAIN}\s?\+{{1,3}}:?"),
    Phrase("update", "before", rf"\+{{1,3}}\s?{_ANEW}{_WHICH}\s?\+{{1,3}}:?"),
    Phrase("kill", "before", rf"(?:\+{{1,3}}\s?{_VOID}\s?\+{{1,3}}:?|\({_VOID}\))"),
    Phrase("correction", "before", r"(?-i:RETTIFICA|CORREZIONE|RECTIFICATIF|CORRECTIF|"
           r"BERICHTIGUNG|KORREKTUR|CORRECCI.{1,3}N|RECTIFICACI.{1,3}N|CORRE.{1,5}O|CORREGGE)"
           r"\s?[-:]"),
    Phrase("correction", "before", rf"\(?{_AGAIN}[ -]{_RIGHT}(?:\)|\s?:(?!\S))"),
    Phrase("repeat", "before", rf"(?:{_AGAIN}\s?:(?!\S)|\({_AGAIN}{_WHAT}\))"),
    Phrase("repeat", "before", r"(?-i:RPT|REPEAT|RIPETIZIONE|RIPETE|WIEDERHOLUNG|REPETICI.{1,3}N|"
           r"R.{1,2}P.{1,2}TITION|REPETI.{1,5}O)\s?[-:]"),
    Phrase("kill", "before", r"(?-i:STORY WITHDRAWN|WITHDRAWN|KILL|ANNULLAMENTO|ANNULLATO|"
           r"ANNULATION|ANULACI.{1,3}N|ANULADO|ANULADA|CANCELADO|R.{1,2}CKZUG)\s?[-:]\s?"),
    Phrase("urgency", "before", r"(?P<word>Eil(?:meldung)?|(?-i:URGENTE?|ALERTE?|FLASH|BULLETIN))"
           r"\s?(?::(?!\S)|[-–—]\s)"),
    Phrase("take", "after", rf" ?\({_N}(?:/\d{{1,2}})?\)"),
    Phrase("take", "after", rf" ?-\s?{_N}\s?-"),
    Phrase("take", "after", rf"\s?=\s?{_N}"),
    Phrase("take", "after", rf" \[{_N}\]"),
    Phrase("take", "after", rf",? \(?take {_N}\)?"),
    Phrase("take", "after", rf" \((?:[ey]|et|und) {_N}\)"),
    Phrase("take", "after", rf" \({_N}(?:\s?[-–,]\s?| )(?:[ey] |et |und )?(?:{_MORE}|{_LAST})\)"),
    Phrase("continues", "after", rf" (?:\({_MORE}\)|[-–—] (?-i:SEGUE|SIGUE|SUITE))"),
    Phrase("update", "after", rf",? {_N}(?:\.|st|nd|rd|th) (?:Lead|Update)"),
    Phrase("update", "after", rf" \({_ANEW}{_WHICH}{_WHAT}\)"),
    Phrase("update", "after", r" [-–—] (?:Zusammenfassung|"
           r"(?-i:AGGIORNAMENTO|LEAD|AMPLIACI.{1,3}N))"),
    Phrase("correction", "after", rf" \({_MENDED}{_WHAT}\)"),
    Phrase("update", "after", rf",? {_N}(?:st|nd|rd|th)[ -]?Ld(?:-Writethru)?"),
    Phrase("update", "after", rf" \({_N}(?:\.|{_ORDINAL})? ?{_RENEWED}\)"),
    Phrase("update", "after", rf" \((?-i:AGGIORNA\w+|UPDATE|AKTUALISIERT) {_N}\)"),
    Phrase("update", "after", rf" [-–—] (?-i:UPDATE) {_N}"),
    Phrase("update", "after", r",? (?-i:\(AGGIORNATO\)|\(AKTUALISIERT\)|\(ACTUALIZADO\))"),
    Phrase("correction", "after", r" (?-i:\(CORREGGE[^)]{0,120}\)|\(RETTIFICA\)|\(CORRECTED\))"),
    Phrase("repeat", "after", r" \((?:RPT|RIPETIZIONE|repetition|Wiederholung)\)"),
    # Behind a slug, as AFP and AP hang them on: ``,LEAD``, ``,2ndlead``, ``,URGENT``.
    Phrase("update", "after", rf",\s?(?:{_N}{_ORDINAL}?[ -]?)?(?-i:LEAD|Lead|LD|NET)"),
    Phrase("update", "after", rf",{_N}{_ORDINAL}?[ -]?lead"),
    Phrase("correction", "after", r",\s?(?-i:CORR(?:ECT\w{1,3})?|RECTIF(?:ICATIF)?|RECT)"),
    Phrase("urgency", "after", r",\s?(?P<word>(?-i:URGENTE?|ALERTE?|FLASH|BULLETIN))"),
    # Lines of their own.
    Phrase("kill", "line", r"(?:\W{0,3}KILL\b[ :.-]*){2,3}" + _ITEM),
    Phrase("kill", "line", r"(?:please kill|please disregard|si prega di annullare|"
           rf"annullare(?=(?: (?:la|il|lo|quest[ao]|nostr[ao]))* (?:{_THING}|precedente)|\W*$)|"
           r"bitte (?:verwenden|ver.{1,2}ffentlichen) sie (?:die meldung|folgende)|"
           r"pri.{1,2}re d.annuler|prière d.annuler|rogamos anulen|anulen|favor anular|"
           r"pedimos que anulem|anulem)\b" + _ITEM),
    Phrase("kill", "line", r"(?-i:STORY WITHDRAWN|ANNULLAMENTO|ANNULATION|ANULACI.{1,3}N|"
           r"ANULA.{1,5}O|R.{1,2}CKZUG)\b" + _ITEM),
    # Looser words count only with the item that they name: "kill" and "annulla" are news as well.
    Phrase("kill", "line", rf"(?:(?:editors|eds|redazioni|redaktion)\W{{1,3}})?(?-i:(?:BULLETIN )?"
           rf"KILL|(?<=\W )Kill)\W{{1,4}}(?P<target>{_NUMBER})(?:\s*$|, (?-i:[A-Z])\w*-\w)"),
    Phrase("kill", "line", rf"(?:(?:editors|eds)\W{{1,3}})?kill (?:the |our )?{_THING} "
           rf"(?=slugged|headlined|(?:no\.? ?)?{_NUMBER}\b)"),
    Phrase("kill", "line", r"(?-i:BULLETIN KILL)\s*$"),
    Phrase("kill", "line", r"\+{2,3}\s?(?:\w+ )?(?-i:ANNULLA(?:TO|MENTO)?)\s?\+{2,3}\s*$"),
    Phrase("kill", "line", rf"(?:l['’](?:ansa|agi|agenzia) |adnkronos |si )?annulla (?:la |il )"
           rf"(?:notizia|lancio|dispaccio){_COUNTED}?\s+(?:(?P<target>{_NUMBER})\b|(?=[\"“«'‘]))"),
    Phrase("kill", "line", rf"(?:the )?(?:\w+ ){{0,3}}{_THING} (?:slugged|headlined) "
           r"[^\n]{3,200}? (?:has been|is|was) (?:withdrawn|killed)\b"),
    Phrase("kill", "line", rf"(?:achtung\W{{1,3}})?(?:(?:die|unsere) )?(?:meldung )?(?P<target>"
           rf"{_NUMBER})\b[^\n]{{0,60}}? (?:wird zur.{{1,2}}ckgezogen|ist zu streichen|"
           r"ist hinf.{1,2}llig|ist ung.{1,2}ltig)\b"),
    Phrase("hold", "line", r"(?:\W{0,3}HOLD\b[ :.-]*){2,3}" + _ITEM),
    Phrase("hold", "line", r"please hold\b" + _ITEM),
    Phrase("embargo", "line", r"\W{0,3}(?:strictly )?(?:embargo(?:ed)?|embargado|sperrfrist|"
           r"sous embargo|sotto embargo|bajo embargo|sob embargo|not for release (?:before|until)|"
           r"not for publication (?:before|until)|da non pubblicare prima|"
           r"nicht zur ver.{1,2}ffentlichung vor|ne pas publier avant|"
           r"no publicar antes|n.{1,2}o publicar antes|frei ab(?! \d{1,2} Jahr)|frei f.{1,2}r)\b"),
    # The item whose place it takes is named.
    Phrase("correction", "line", r"(?:annul\w+ (?:e|et|y) )(?:sostituisce|remplace|sustituye)\b"
           rf"[^\n]{{0,40}}?(?:{_THING}{_COUNTED}?|n[°º.]|nr\.|no\.) (?P<target>{_NUMBER})\b"
           r"[^\n]{0,60}$"),
    Phrase("correction", "line", r"\(?(?:(?:[^\W\d]+ ){0,3}(?:corrects|berichtigt|corregge|"
           rf"rettifica|corrige|rectifie)) (?:[^\W\d]+ )?(?:{_THING}{_COUNTED}?|dpa) "
           rf"(?P<target>{_NUMBER})\b[^\n]{{0,60}}$"),
    Phrase("update", "line", rf"\(?{_REPLACED} (?:[^\W\d]+ )?"
           rf"(?:(?:{_THING}{_COUNTED}?|n[°º.]|nr\.|no\.) )?"
           rf"(?P<target>(?:[A-Za-z]{{1,5}}[ -]?)?\d{{3,6}})\b[^\n]{{0,60}}$"),
    Phrase("correction", "line", r"\((?:corrects?|correcting|corregge|rettifica|berichtigt|"
           r"berichtigung|korrigiert|corrige|corrigé|rectifie|rectifica|correction)\b"
           r"[^)\n]{0,300}\)"),
    Phrase("correction", "line", r"\+{2,3}\s?(?:RETTIFICA|CORREZIONE|BERICHTIGUNG|KORREKTUR)"
           r"\s?\+{2,3}"),
    # What takes another's place kills nothing by itself: it is the item in its right form.
    Phrase("correction", "line", r"\W{0,3}(?-i:(?:ANNULLA|ANNULE|ANULA) (?:E|ET|Y) (?:SOSTITUISCE|"
           r"REMPLACE|SUSTITUYE|SUBSTITUI)\b)[^\n]{0,100}$"),
    Phrase("correction", "line", r"(?-i:CORRECTED|CORRECTION|RETTIFICA|CORREZIONE|RECTIFICATIF|"
           r"BERICHTIGUNG|KORREKTUR|CORRECCI.{1,3}N|CORRE.{1,5}O)\s?[:.\-–—]?\s*$"),
    Phrase("correction", "line", r"\(This (?:\w+ \d{1,2} )?(?:story|item|dispatch) "
           r"(?:has been|was|is) (?:corrected|refiled)\b[^)\n]{0,300}\)"),
    Phrase("update", "line", r"\((?:adds|updates?|recasts|aggiunge|aggiorna|actualise|ajoute|"
           r"aktualisiert|neu(?=:)|actualiza|añade|ampl.{1,2}a|atualiza|acrescenta)\b"
           r"[^)\n]{0,300}\)"),
    Phrase("update", "line", r"(?-i:ADDS|UPDATES|RECASTS|AMPL.{1,2}A|ACTUALIZA|AGGIORNA) "
           r"(?-i:[a-zà-ÿ])[^\n]{3,120}$"),
    # AFP's advisories end in strokes.
    Phrase("correction", "line", r"ATTENTION [-–—] (?-i:CORRIGE|RECTIFIE)\b[^\n]{0,120}///\s*$"),
    Phrase("update", "line", r"ATTENTION [-–—] (?-i:[A-Z])[^\n]{3,120}///\s*$"),
    Phrase("update", "line", rf"{_N}(?:st|nd|rd|th)[ -](?:Ld(?:-Writethru)?|LEAD|NET)\s*$"),
    Phrase("update", "line", rf"\({_N}(?:\.|{_ORDINAL})? ?{_RENEWED}\)\s*$"),
    Phrase("update", "line", rf"\(?{_N}\. ?{_RENEWED}\)?:?\s*$"),
    Phrase("update", "line", rf"\({_RENEWED} {_N}\)\s*$"),
    Phrase("update", "line", r"n ?i ?e ?u ?w bericht, vervangt:[^\n]{0,120}"),
    # Bare marks of renewal; in brackets in any case, else in capitals.
    Phrase("update", "line", rf"=?\({_ANEW}{_WHICH}{_WHAT}\)=?\s*$"),
    Phrase("update", "line", r"(?-i:LEAD|WRITETHRU|ROUNDUP|WRAPUP|AMPLIACI.{1,3}N|"
           r"ACTUALIZACI.{1,3}N|ATUALIZA.{2,5}O|SYNTH.{1,2}SE|ACTUALISATION|ZUSAMMENFASSUNG|"
           rf"NEUFASSUNG|AGGIORNAMENTO|RIEPILOGO)(?: {_N})?:?\s*$"),
    Phrase("update", "line", rf"{_RENEWED} {_N}(?: [^\n:]{{0,40}})?:?\s*$"),
    # What an advisory says is new: ``=(Actualisé avec ...)=``, ``(Mise à jour avec ...)``.
    Phrase("update", "line", r"=?\((?:actualis.{1,2}e?|mis.{1,2} . jour|compl.{1,2}te|enrichi|"
           r"aggiornat[oa]|aggiornamento|actualizad[oa]|actualizaci.{1,3}n|atualizad[oa]|"
           r"aktualisiert|erg.{1,2}nzt|updated|with|avec|con|mit) [^()\n]{3,300}\)=\s*$"),
    Phrase("update", "line", r"=?\((?:actualis.{1,2}e?|mis.{1,2} . jour|compl.{1,2}te|enrichi|"
           r"aggiornat[oa]|aggiornamento|actualizad[oa]|actualizaci.{1,3}n|atualizad[oa]|"
           r"aktualisiert|erg.{1,2}nzt|updated) (?:avec|con|mit|with|com|par|por|um|to|de|la)\b"
           r"[^()\n]{3,300}\)=?\s*$"),
    Phrase("correction", "line", rf"=?\({_MENDED}{_WHAT}\)=?\s*$"),
    Phrase("correction", "line", rf"\(?{_AGAIN}\b[^():\n]{{0,120}}\b{_RIGHT}\b"
           r"[^():\n]{0,40}\)?\s*$"),
    Phrase("repeat", "line", rf"=?\({_AGAIN}{_WHAT}\)=?\s*$"),
    Phrase("repeat", "line", r"(?!\W{0,3}\w+[^)\n]{0,60}[)+] ?[^\s)+])"
           r"\W{0,3}(?:repeat(?:ing)?|ripetizione|wiederholung|"
           r"r.{1,2}p.{1,2}tition|repetici.{1,3}n|repeti.{1,5}o)\b"
           r"(?:(?=\s?[:–—-])|[^\n]{0,80}$)"),
    # What a note to the editors begins with.
    Phrase("correction", "note", r"(?:correct(?:s|ed|ing|ion)|corrige|corregge|rettifica|"
           r"berichtigt|korrigiert)\b[^\n]{0,200}"),
    Phrase("update", "note", r"(?:updat(?:es?|ed|ing)|adds?|recasts?|leads|subs|ampl.{1,2}a|"
           r"actuali[sz](?:a|e|ing)|aggiorna|aggiunge|aktualisiert|neu|ajoute)\b(?! to follow)"
           r"[^\n]{0,200}"),
    # At the foot of the story.
    Phrase("continues", "end", r"\(?(?-i:MORE)\)?$|\((?:segue|more|suite|mehr|sigue|continua|"
           r"continúa|contin.{1,2}a|à suivre|folgt|fortsetzung folgt)"
           rf"(?: {_N})?\)\.?$"),
    Phrase("ends", "end", r"\((?:fine|end|ends|fin|ende|fim)\)\.?$|(?-i:ENDS?|ENDE|FIM|FINE)\.?$|"
           r"-\s?30\s?-$|-0-$|#\s?#\s?#$|NNNN$|(?-i:Enditem|Endit)$|-{1,2}\s?(?:ends?|ende|fin|fine|fim)\s?-{1,2}$"),
)  # fmt: skip

# Words that say at once how pressing a dispatch is, with the urgency (1 highest) that they mean.
PRESSING: dict[str, int] = {
    "flash": 1, "blitz": 1, "lampo": 1, "urgent": 2, "urgente": 2, "eilmeldung": 2, "eil": 2,
    "alert": 2, "alerte": 2, "alerta": 2, "vorrang": 2, "vorrangmeldung": 2, "bulletin": 3,
}  # fmt: skip

# How those who wrote and edited a dispatch are named at its foot.
CREDITS: tuple[str, ...] = (
    r"(?:additional )?(?:reporting|writing|editing|compiled|translated) (?:and \w+ )?by\b",
    r"(?:reportage|r.{1,2}daction|r.{1,2}dig.{1,2}|traduit|.{1,2}dit.{1,2}) (?:de|par|pour|d)\b",
    r"(?:reporte|reportaje|informaci.{1,2}n|editado|edici.{1,2}n|redacci.{1,2}n|traducido) "
    r"(?:de|por|en)\b",
    r"(?:reportagem|edi.{2,4}o|texto|tradu.{2,4}o|reda.{2,4}o) (?:de|por|em)\b",
    r"(?:bericht|berichtet|geschrieben|redigiert|mitarbeit|zusammengestellt) (?:von|durch)?\b",
    r"(?:servizio|testo|tradotto|a cura|redazione|editing) (?:di|da|de)\b",
    r"\((?:por|par|von|by|di) [^();\n]{3,60};",
    r"associated press (?:writers?|journalists?|reporters?)\b",
    r"\S+(?: \S+){1,4} (?:contributed|ha contribuito|hanno contribuito) (?:to|a) ",
)

# Labels that some systems put before a value on a line of its own, above the story.
HEADINGS: dict[str, str] = {
    "headline": "headline", "title": "headline", "titolo": "headline", "titre": "headline",
    "titel": "headline", "überschrift": "headline", "título": "headline",
    "subheadline": "subheadline", "sottotitolo": "subheadline", "sous-titre": "subheadline",
    "untertitel": "subheadline", "subtítulo": "subheadline", "occhiello": "subheadline",
    "slug": "slugline", "slugline": "slugline",
    "byline": "byline", "section": "section", "sezione": "section", "rubrique": "section",
    "ressort": "section", "sección": "section", "seção": "section", "secção": "section",
    "urgency": "urgency", "priority": "urgency", "priorità": "urgency", "priorité": "urgency",
    "priorität": "urgency", "prioridad": "urgency", "prioridade": "urgency", "urgenza": "urgency",
    "take": "take",
}  # fmt: skip
