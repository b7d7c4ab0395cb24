"""The German subjunctive of reported speech: forms that say that somebody else says so.

Only forms that no other word has are listed; those that are the past too (*sagte*, *sollten*) tell
nothing.
"""

from __future__ import annotations

_IRREGULAR = (
    "sei seien habe werde könne müsse solle dürfe wolle möge wisse tue hätten gälten wären "
    "fände fänden "
    "gäbe gäben käme kämen ginge gingen stünde stünden läge lägen bräuchten würden müssten "
    "könnten dürften"
)
_STEMS = (
    "agiere akzeptiere analysiere arbeite argumentiere basiere beabsichtige bedaure bedeute "
    "bedrohe bedürfe beeinträchtige befinde befürchte beginne begleite begrüße behalte behaupte "
    "beherrsche beinhalte bekomme belaste belege beliefere beobachte berate berge beruhe "
    "beschränke beschäftige besitze bestehe bestimme bestreite bestätige besuche beteilige "
    "betrachte betrage betreffe betreibe beweise beziehe biete bilde blicke blockiere brauche "
    "breche brenne bringe bleibe bremse dauere decke denke diene diskutiere drehe drohe dränge "
    "eigne eile ende enthalte entlaste entscheide entspreche entstehe entwickele entwickle "
    "erfahre erfolge erfordere erfülle ergebe ergreife erhalte erhebe erhöhe erinnere erkenne "
    "erlaube erlebe erleide erleichtere ermittele ermittle ermögliche ernte erreiche erscheine "
    "erschwere ersetze erstrecke erwarte erwirtschafte erziele erzwinge existiere fahre falle "
    "fehle feiere finanziere finde fliege fliehe fließe folge fordere freue führe funktioniere "
    "fühle fürchte fülle gebe gefährde gehe gehöre gelange gelinge gelte genieße genüge geschehe "
    "gestalte gewinne gewährleiste glaube greife grenze halte handele handle heiße helfe herrsche "
    "hinterlasse hoffe hänge höre informiere investiere kaufe kenne klage komme kooperiere koste "
    "kritisiere kämpfe kümmere lande lasse laufe lebe lege lehne leide leiste leite liefere liege "
    "lohne lüge lösche löse mache mangele mangle missachte nehme nutze nütze orientiere "
    "passe passiere plane prüfe profitiere protestiere rate reagiere rechne rede reduziere regele "
    "reise richte riskiere rufe rücke schade schaffe scheine scheitere schicke schließe "
    "schreibe schreite schrumpfe schulde schütze schwanke schweige schwäche sehe sende senke setze "
    "sinke sitze sorge spare spiele spreche stamme starte stecke stehe steige stelle sterbe "
    "stimme stoppe stoße strebe streiche streite stütze suche stärke störe trage treffe treibe "
    "trenne trete umfasse unternehme unterscheide unterstütze untersuche verbessere verbiete "
    "verbinde verdiene verfolge verfüge vergehe vergesse verhalte verhandele verhandle verhindere "
    "verlange verlasse verlaufe verletze verliere vermeide vernachlässige verringere verschaffe "
    "verschiebe verschleiere verschlechtere verschlimmere verschwinde verspreche verstehe verstoße "
    "versuche vertraue vertrete verursache verzeichne verzichte verändere wachse wage warne "
    "wehre werfe wiege wirke wirtschafte wohne ziele zahle zeige zerstöre ziehe zwinge "
    "zähle zögere überlege übernehme überprüfe übersteige übertreibe überwiege"
)

SUBJUNCTIVE: frozenset[str] = frozenset(f"{_IRREGULAR} {_STEMS}".split())
"""Forms of the subjunctive, in lower case."""
