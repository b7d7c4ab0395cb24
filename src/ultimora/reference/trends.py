"""Verbs of rise and fall with all their forms, in six languages."""

from __future__ import annotations

_ARE = "a ano ava avano ò arono erà eranno erebbe erebbero are ando ato ata ati ate asse".split()
_ER = "e ent ait aient a èrent era eront erait eraient er ant é ée és ées".split()
_AR = "a an aba aban ó aron ará arán aría arían ar ando ado ada ados adas".split()
_AR_PT = "a am ava avam ou aram ará arão aria ar ando ado ada ados adas".split()
_EN = " s ed ing".split(" ")
_E_EN = "e es ed ing".split()
_DE = "t te ten en".split()


def _forms(endings: list[str], stems: str) -> frozenset[str]:
    return frozenset(stem + end for stem in stems.split() for end in endings)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


UP: dict[str, frozenset[str]] = {
    "it": _forms(_ARE, "aument increment balz rimbalz avanz guadagn alz rialz rincar rivalut "
                 "acceler increment lievit impenn rafforz recuper schizz strapp decoll vol")
    | _set("""
        cresce crescono cresceva crescevano crebbe crebbero crescerà cresceranno crescerebbe
        crescerebbero crescere sale
        salgono saliva salivano salì salirono salirà saliranno salire progredisce progredito
        accresciuto apprezza apprezzato apprezzarsi rialzo rialzi aumento aumenti riprende
        riprendono maggiorazione
    """),
    "en": _forms(_EN, "climb jump gain add soar rally rebound boost lift expand strengthen "
                 "appreciat- edge-up inch-up rocket")
    | _forms(_E_EN, "increas rais surg advanc improv escalat ris accelerat")
    | _set("leap leaps leapt grew grows grow growing grown rose risen hike hikes hiked swelled"),
    "fr": _forms(_ER, "augment progress grimp gagn avanc mont relev redress major rehauss "
                 "envol bondiss flamb renforc octroi engrang grignot récupér regagn appréci doubl")
    - {"montant"}
    | _set("""
        croît croissent croissait crû accroît accru bondit bondissent bondi rebondit grossit
        renchérit renchérissent renchéri apprécié apprécie hausse hausses progression avancée
        repris reprend reprenait reprenaient reprennent octroyé octroyait octroyaient prenait
        prenaient prennent prenant adjuge adjugé adjugeait adjugent adjugeaient engrangeait
        bondissait bondissaient rebondissait rebondi croître
    """),
    "de": _forms(_DE, "kletter verteuer erhöh steiger verbesser vermehr aufstock anheb erweiter")
    | _set("""
        stieg stiegen steigt steigen gestiegen wuchs wuchsen wächst wachsen gewachsen zugelegt
        zulegen zunehmen zugenommen angehoben anzuheben hob aufzustocken aufgestockt aufstocken
        zuzulegen erhöht verteuert gesteigert zog zogen angezogen anzog sprang sprangen springt
        gesprungen gewann gewannen gewinnt gewinnen gewonnen hochgeschnellt schnellte schnellten
        angewachsen angestiegen ansteigen aufgewertet heraufgesetzt hochgesetzt hinaufgesetzt
        kletterte lohnerhöhung gehaltserhöhung lohnplus mehreinnahmen
    """),
    "es": _forms(_AR, "aument increment avanz gan elev dispar repunt mejor acelerar "
                 "revaloriz apreci rebot escal anot apunt trep recuper")
    | _set("""
        sube suben subía subían subió subieron subirá subirán subiría subirían subir subiendo
        subido crecería crecerían crece
        crecen crecía crecían creció crecieron crecerá crecerán crecer creciendo crecido suba subas
        subida alza alzas encarece encarecen encareció encarecieron encarecerá encarecer
        encarecido encarecía
        encarecían engrosó crecimiento repunte sumó sumaba
        sumaban sumaron
    """),
    "pt": _forms(_AR_PT, "aument avanç ganh elev dispar")
    | _set("sobe sobem subia subiu subiram subirá subir subindo subido cresce crescem cresceu "
           "cresceram crescerá crescer crescendo alta"),
}  # fmt: skip

DOWN: dict[str, frozenset[str]] = {
    "it": _forms(_ARE, "cal croll affond arretr scivol tagli lasci dimezz precipit svalut "
                 "deprezz rallent abbass lim sprofond tracoll decurt ridimension")
    | _set("""
        scende scendono scendeva scendevano scese scesero scenderà scenderanno scendere perde
        perdono perdeva perdevano perse persero perderà perdere cede cedono cedeva cedevano
        cedette cederà cedere diminuisce diminuiscono diminuiva diminuì diminuirà diminuire flette
        flettono fletteva riduce riducono riduceva ridusse ridurrà ridurre ridursi contrae
        contraggono contrarsi ribasso ribassi calo cali indietreggia
        indietreggiano retrocede retrocedono riducendo diminuendo
    """),
    "en": _forms(_EN, "fall sink slump lower contract weaken crash plummet "
                 "retreat slow fell")
    | _forms(_E_EN, "declin decreas reduc tumbl plung slid slash eas depreciat shav"
             "")
    | _set("""
        dropped dropping drops drop dipped dips dip dipping slips slip slipped slipping trim trims
        trimmed trimming wipe wiped wipes wiping shed sheds shrink shrinks shrank shrunk sank sunk
        sinks sinking slid slide slides sliding lost lose loses losing narrowed narrows cut cuts
        halve halved
    """),
    "fr": _forms(_ER, "baiss diminu recul chut abandonn lâch plong rabot tass affaiss dégringol "
                 "rétrograd dévis contract effrit repli dépréci amput gliss")
    | _set("""
        cède cèdent cédait cédaient céda cédera céder cédé perd perdent perdait perdaient perdit
        perdra perdre perdu réduit réduisent réduisait réduira réduire fléchit fléchissent fléchi
        replie repliait replié s'effondre effondré effondre effondrait déprécié déprécie ramené
        baisse recul cédant perdant plongeait plongeaient rend rendait rendaient décrue
        dévaluation
    """),
    "de": _forms(_DE, "verbillig reduzier verringer schrumpf kürz kapp senk rutsch sack "
    "minder verminder drück "
                 "ermäßig")
    | _set("""
        sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen verlor verloren
        verliert verlieren eingebrochen brach brachen einbricht zurückgegangen zurückging
        zurückgingen abgenommen abnehmen nachgegeben nachgab büßt büßte büßten eingebüßt gesenkt
        gekürzt gekappt verringert verbilligt geschrumpft reduziert gerutscht abgerutscht stürzte
        stürzten abgestürzt halbiert halbierte abgewertet abgesackt eingeknickt
        herabgesetzt gedrückt drücken mindern
        vermindert abgeschmolzen zurückgefallen absacken
    """),
    "es": _forms(_AR, "baj recort rebaj deval abarat desplom depreci dej")
    | _set("""
        cae caen caía caían cayó cayeron caerá caerán caer cayendo caído baja bajan desciende
        descienden descendía descendió descendieron descenderá descender descendido pierde pierden
        perdía perdían perdió perdieron perderá perder perdido cede ceden cedía cedió cedieron
        ceder cedido reduce reducen reducía redujo redujeron reducirá reducir reducido disminuye
        disminuyen disminuyó disminuyeron disminuir retrocede retroceden retrocedió desploma
        desplomó desplomaron desplomado deprecia deprecian depreció depreciaron depreciado contrae
        contrajo contraerá cediendo perdiendo descendiendo disminuía disminuían retrocedía
        retrocedían retrocedieron retrocediendo hunde hunden hundió hundía hundieron hundido
        disminuido reducía contraía
    """),
    "pt": _forms(_AR_PT, "baix recu cort")
    | _set("cai caem caía caiu caíram cairá cair caindo caído desce desceu desceram perde perdeu "
           "perderam diminui diminuiu reduz reduziu recua cede cedeu"),
}  # fmt: skip
