"""Words that tell that something happened, in French; `happenings` says how they are written."""

TABLE = """
meeting noun: réunion rencontre sommet entretien conférence négociations pourparlers discussions
    entretiens consultations conseil_des_ministres conseil_européen conseil_de_sécurité
    conseil_de_défense g7 g20 rencontres sommets audience conclave assemblée_générale comité_social
    dialogue entrevue
meeting plain: sommet_européen pourparlers_de_paix négociations_de_paix réunion_d'_urgence
    sommet_de_l'_otan g7 g20 sommet_extraordinaire conférence_internationale tête-à-tête
    sommet_bilatéral réunion_de_crise réunion_extraordinaire cellule_de_crise
    négociations_commerciales discussions_bilatérales réunion_ministérielle audience_privée
    sommet_de_l'_ue sommet_du_g7 réunion_de_conciliation séance_extraordinaire cycle_de_négociations
    entretien_avec entretien_de_près réunion_de_négociation réunion_de_travail
    à_l'_issue_d'_un_entretien
meeting done: s'_est_réuni s'_est_réunie se_sont_réunis se_sont_réunies s'_est_entretenu
    s'_est_entretenue se_sont_rencontrés se_sont_entretenus s'_=réuni* se_=réuni* se_=rencontré*
    s'_=entretenu* se_=entretenu* s'_étaient_réunis se_sont_retrouvés +tenu_une_réunion
    +eu_un_entretien +présidé_une_réunion =reçu*_par +été_reçu_par +été_reçus_par +été_reçue_par
    a_échangé_avec s'_est_tenu s'_est_tenue se_sont_tenues réuni_en_urgence réunis_en_urgence
    réunie_en_urgence réuni_en_session réunis_en_session réunie_en_session
meeting may: a_rencontré ont_rencontré avait_rencontré a_reçu_à a_reçu_au a_reçu_lundi a_reçu_mardi
    a_reçu_mercredi a_reçu_jeudi a_reçu_vendredi a_reçu_samedi a_reçu_dimanche +rencontré +reçu_le
    +reçu_la +reçu_les +reçu_une_délégation rencontre a_réuni ont_réuni réunit réunira
meeting set: se_reverront doivent_se_revoir se_réuniront_à_nouveau se_reverra
    se_réunira se_réunit se_réuniront se_réunissent rencontrera rencontreront
    doit_rencontrer doivent_se_rencontrer doit_se_réunir s'_entretiendra se_retrouveront recevra
    doivent_se_réunir doit_recevoir doit_s'_entretenir se_retrouvent doivent_se_retrouver recevront
    s'_entretient
meeting idiom: conférence_de_presse au_sommet_du_mont au_sommet_de_sa au_sommet_du_classement
    conférence_téléphonique
meeting near: ouvre ouvert ouverte prévu prévue prévus prévues tenu tenue tient tiendra dirigeants
    ministres délégations participé participera réunis organisé organisée ouvrira achevé achevée
    poursuivent entamé convoqué accueille présidé repris reprennent reprendront reprise achevées
    achevés conclues ouvertes lancées suspendues suspendus terminé terminée déroulé échoué échec
    clos reporté agenda heures jours délégués négociateurs rencontré entamées entamés
meeting lead: après lors issue marge durant au
meeting hint: président premier ministre roi chancelier dirigeants syndicats homologue délégation
    représentants ministres présidente élus maires familles chef cellule comité cabinet
meeting held: duré présidée présidé présidées ouvert ouverte commencé terminé terminée débuté achevé
    achevée
meeting despite: attend attendent
meeting not: match ligue but buts stade championnat presse équipe journée mur col mont étape
    classement ascension alpinistes goncourt prix essais tournoi victoire pause score finale
    médaille bourse cac bourses
attack noun: attaque attaques frappe frappes raid raids agression meurtre tirs assaut tuerie
    affrontements tir assassinats meurtres enlèvement viol explosions incendie_volontaire
    double_meurtre fusillades violences
attack plain: attentat attentats bombardement bombardements fusillade embuscade assassinat
    attaque_au_couteau frappe_aérienne frappes_aériennes attaque_de_drones frappe_de_drone
    féminicide attentat-suicide voiture_piégée attaques_de_drones charge_explosive engin_explosif
    attaque_terroriste frappes_russes frappes_israéliennes frappe_israélienne frappe_russe
    frappes_américaines raid_aérien raids_aériens attaque_à_la_voiture attaque_au_camion
    attaque_jihadiste attaque_djihadiste attaque_russe attaques_russes attaque_ukrainienne
    tir_de_missile tirs_de_missiles tirs_de_roquettes coups_de_couteau coups_de_feu
    règlement_de_comptes attaques_aériennes attaque_aérienne attaque_à_l'_arme_blanche
    assassinats_ciblés massacre massacres prise_d'_otages guet-apens
attack done: a_ouvert_le_feu ont_ouvert_le_feu a_bombardé ont_bombardé a_poignardé
    s'_est_fait_exploser a_tiré_sur ont_tiré_sur +ouvert_le_feu +bombardé +poignardé +tiré_sur
    +mis_le_feu +assassiné +été_assassiné +été_assassinée +été_poignardé +été_poignardée +foncé_sur
    s'_est_fait_sauter +tué_à_coups tué*_par_balle tué*_par_balles tués_par_balles tué*_à_coups
    tué*_dans_une_attaque tué*_dans_des_frappes tué*_dans_une_frappe tué*_dans_un_bombardement
    =visé*_par
attack part: bombardé* poignardé* assassiné* abattu*_par enlevé*_par égorgé* kidnappé* enlevé*_dans
    décapité* lynché* roué*_de_coups criblé*_de mitraillé* tué*_par_balles tué*_par_balle
    tué*_à_l'_arme
attack may: attaqua frappa explosion plastiqué a_lancé ont_lancé bombarde attaque_le vise frappent
    visent tue tuent tirent ouvre_le_feu poignarde fait_exploser +fait_exploser ont_fait_irruption
    a_fait_irruption
attack maypart: attaqué* frappé* visé* tué* touché* agressé* abattu*
attack idiom: attaque_en_règle attaque_de_panique attaque_informatique attaques_informatiques
    attaque_cardiaque
attack near: drone drones missile missiles roquette roquettes bombe bombes armée forces couteau arme
    armé armés tireur assaillant assaillants djihadistes jihadistes terroriste aérienne aériennes
    soldats rebelles artillerie explosif aviation kalachnikov balles combattants russes israélienne
    balle coups feu jihadiste djihadiste revendiquée revendiqué revendiquées hezbollah israël
    israélien israéliens russe kiev moscou hamas houthis gang cartel lame victime explosifs aériens
    sniper terroristes attaquants miliciens village convoi civils
attack not: but buts ligne gouvernement cœur coeur cardiaque défense match équipe ministre avalanche
attack brawl: heurts affrontements affrontement échauffourées violences
appointment noun: nomination
appointment done: succède_à prend_la_tête a_pris_la_tête prendra_la_tête a_prêté_serment succède_au
    a_été_intronisé lui_succédera +nommé +désigné +été_nommé +été_nommée +été_nommés +pris_la_tête
    +prêté_serment +succédé_à +été_désigné +été_désignée +pris_ses_fonctions prend_ses_fonctions
    prend_les_rênes +pris_les_rênes lui_succède remplace_au_poste +été_promu +été_promue +intronisé
    +été_choisi_pour +investi_premier +confié_la_direction +confié_l'_intérim +confié_la_présidence
    +confié_les_rênes assurera_l'_intérim assure_l'_intérim
appointment part: nommé* désigné*
appointment may: succédera remplacera est_le_nouveau est_la_nouvelle sera_le_nouveau
    sera_la_nouvelle est_le_nouvel le_remplacera la_remplacera
appointment near: président présidente ministre directeur directrice général patron sélectionneur
    entraîneur secrétaire préfet ambassadeur archevêque évêque premier poste tête procureur
    commissaire chef pdg chancelier sélectionneuse entraîneuse gouverneur juge rédacteur adjointe
    adjoint directeurs patronne présidence banc intérim
appointment not: césar oscar prix oscars
dismissal noun: démission limogeage destitution révocation éviction départ_forcé
dismissal done: a_démissionné ont_démissionné a_présenté_sa_démission a_remis_sa_démission
    a_annoncé_sa_démission démissionne quitte_ses_fonctions a_quitté_ses_fonctions
    a_donné_sa_démission a_jeté_l'_éponge +démissionné +présenté_sa_démission +remis_sa_démission
    +annoncé_sa_démission +donné_sa_démission +quitté_ses_fonctions +jeté_l'_éponge quitte_son_poste
    +quitté_son_poste claque_la_porte +claqué_la_porte +limogé +été_limogé +été_limogée +été_démis
    +été_démise mis*_à_pied +été_remercié +été_écarté +été_destitué +été_destituée
    a_mis_fin_aux_fonctions se_sépare_de_son s'_est_séparé_de s'_est_séparée_de rend_son_tablier
    limoge
dismissal part: limogé* destitué* révoqué* démis*_de_ses_fonctions relevé*_de_ses_fonctions évincé*
dismissal maypart: licencié* remercié*
dismissal near: ministre directeur entraîneur président présidente patron chef général poste
    présenté remis annoncé accepté sélectionneur maire sénateur procureur coach ministres fonctions
    sélectionneuse archevêque
dismissal lead: après
dismissal may: part_à_la_retraite partira_à_la_retraite prend_sa_retraite prendra_sa_retraite
dismissal not: réclame réclamé réclament demande demandé demandent exige salariés emplois appelé
    postes employés pêche
accident noun: accident collision explosion incendie crash effondrement choc chute bousculade
    éboulement intoxication noyade crashs déflagration catastrophe embardée fuite_de_gaz chutes
    drame tragédie
accident plain: déraillement naufrage carambolage accident_de_la_route accident_de_car
    accident_de_train accident_d'_avion accident_d'_hélicoptère collision_frontale
    accident_ferroviaire accident_du_travail accident_de_montagne catastrophe_ferroviaire
    catastrophe_aérienne catastrophe_minière accident_d'_autocar accident_de_bus accident_de_minibus
    accident_de_bateau accident_de_voiture accident_mortel accident_minier accident_de_chantier
    accident_de_ski accident_de_parapente accident_de_télécabine accident_nucléaire
    accident_industriel collision_entre effondrement_d'_un explosion_de_gaz coup_de_grisou
    explosion_dans_une incendie_d'_un_immeuble incendie_d'_une_usine incendie_dans_un
    incendie_dans_une chute_d'_un chute_mortelle déraillements sortie_de_route
accident done: s'_=échoué* s'_=encastré* s'_est_écrasé s'_est_écrasée a_déraillé a_chaviré
    s'_est_renversé a_percuté ont_percuté a_fait_naufrage est_entré_en_collision s'_est_retourné
    s'_est_renversée s'_est_abîmé sont_entrés_en_collision s'_=écrasé* s'_=renversé* s'_=retourné*
    s'_=abîmé* s'_=effondré* +déraillé +chaviré +sombré +percuté +fait_naufrage +quitté_les_rails
    +quitté_la_route +fait_une_sortie_de_route +perdu_le_contrôle +pris_feu +heurté +basculé
    s'_est_encastré s'_est_encastrée =noyé* se_=noyé* +coulé_au_large =tombé*_dans_un_ravin
    =mort*_noyé* +fini_sa_course déraille chavire s'_écrase s'_effondre s'_écrasent
    tué*_par_la_chute tué*_par_un_arbre mort*_dans_un_accident +fait_une_chute +chuté_mortellement
accident part: percuté*_par fauché*_par renversé*_par écrasé*_par happé*_par électrocuté*
    heurté*_par
accident may: percute
accident maypart: effondré* explosé* coulé* tombé* enseveli* intoxiqué*
accident idiom: choc_pétrolier sous_le_choc d'_incendie_et_de_secours
accident near: voiture voitures camion autocar bus train avion hélicoptère bateau embarcation
    autoroute route conducteur pilote passagers immeuble usine pompiers gaz chantier véhicule
    véhicules ouvriers migrants navire moto rails feu flammes entrepôt tunnel métro concert hôtel
    déclaré foule camionnette scooter piéton cycliste locomotive convoi wagon wagons cheminot
    mécanicien aiguillage tramway minibus avions appareil parapente télécabine téléphérique
    alpiniste ravin chaussée automobiliste automobilistes motard cyclistes poids rocade nationale
    départementale secours passager wagons-lits mine mineurs grue balcon toit école discothèque
    boîte pétrolier chalutier pêche canot cargo ferry
accident not: marché marchés cours prix diplomatique bourse actions hectares forêt végétation
    canadairs pinède garrigue massif % bénéfice bénéfices ventes chiffre commandes cheveux neige
    gouvernement
disaster noun: avalanche tempête crue crues sécheresse éruption intempéries canicule orages
    inondation coulée averses orage vague_de_chaleur sinistre débordement éboulement mousson
    glissement grêle submersion ouragans
disaster plain: séisme tremblement_de_terre inondations glissement_de_terrain ouragan cyclone typhon
    tornade feu_de_forêt feux_de_forêt incendie_de_forêt coulée_de_boue tsunami raz-de-marée
    glissements_de_terrain crues_subites séismes secousse tempête_tropicale typhons cyclones
    tornades crue_subite inondations_monstres éruption_volcanique tempête_de_neige épisode_cévenol
    méga-feu mégafeu incendies_de_forêt incendie_parti lave_torrentielle coulées_de_boue réplique
    vague_de_froid sécheresse_historique dépression_tropicale pluies_torrentielles crue_éclair
    crues_éclair
disaster done: +touché_terre est_sorti_de_son_lit est_sortie_de_son_lit +débordé
    est_entré_en_éruption parcouru~hectares ravagé~hectares brûlé~hectares détruit~hectares
    brûlés~hectares
disaster may: incendie incendies feu feux
disaster idiom: avalanche_de séisme_politique tempête_politique tremblement_de_terre_politique
    d'_incendie_et_de_secours feux_d'_artifice feux_tricolores feux_de_signalisation
disaster near: magnitude frappé touché ravagé épicentre emporté détruit évacués évacuées hectares
    randonneurs skieurs pluies morts disparus pluie dégâts rafales volcan provoqué dévasté coupée
    coupées sinistrés pompiers alpinistes météo rivière fleuve inondés inondées habitants maisons
    eau eaux alerte montée lit hélitreuillés sinistrées vents vent km/h toitures arbres électricité
    île province archipel nord
disaster hint: hectares forêt végétation canadairs pinède garrigue massif broussailles
disaster not: critiques politique danger messages réactions risque dollars enquête-publique
protest noun: manifestation manifestations mouvement rassemblement mobilisation défilé marche
    blocage protestation échauffourées manif manifs cortège sit-in piquet piquets émeutes occupation
    opération_escargot révolte barrage barrages tractorade heurts~manifestants heurts~police
    heurts~policiers
protest plain: grève grèves grève_générale débrayage appel_à_la_grève marche_blanche
    marche_silencieuse grève_de_la_faim opération_escargot opérations_escargot piquet_de_grève
    mouvement_de_grève journée_de_mobilisation journée_d'_action arrêt_de_travail débrayages
    grève_illimitée grève_nationale manifestation_contre rassemblement_de_soutien en_grève
protest done: ont_manifesté a_manifesté ont_défilé a_défilé sont_descendus_dans_la_rue
    se_sont_rassemblés se_sont_mis_en_grève ont_débrayé ont_fait_grève avaient_manifesté +manifesté
    +défilé +cessé_le_travail +débrayé +fait_grève se_=rassemblé* +observé_un_arrêt
    =descendu*_dans_la_rue se_=mis_en_grève se_sont_mobilisés +marché_dans +marché_pour
    +protesté_contre =rassemblé*_devant +entamé_une_grève +bloqué~autoroute +bloqué~route
    +bloqué~rond-point +bloqué~accès +bloqué~dépôt +bloqué~entrée +bloqué~pont
protest may: ont_bloqué a_bloqué ont_protesté +bloqué +occupé +protesté bloquent occupent
protest set: manifesteront défileront se_mettront_en_grève feront_grève manifestent défilent
    descendront_dans_la_rue se_rassembleront cesseront_le_travail débrayeront se_mobiliseront
    défilera manifestera marcheront
protest near: syndicats syndicat manifestants salariés ouvriers étudiants grévistes contrôleurs
    police agriculteurs contre cgt fo rue milliers centaines préavis personnes enseignants
    personnels tracteurs infirmiers soignants lycéens intersyndicale cfdt csc fgtb unsa cheminots
    pilotes infirmières médecins avocats pêcheurs taxis militants opposants blancs réforme retraites
    protestation jeunes pancartes banderoles participants habitants collectif piquet
protest despite: appelle appellent appelé
protest not: plage plages galets sable marée dunes sportive faim culturelle intérêt national mode
    militaire blanches ouvrages anti-crue
arrest noun: arrestation arrestations interpellation interpellations
arrest done: placé_en_garde_à_vue placée_en_garde_à_vue placés_en_garde_à_vue en_garde_à_vue
    +interpellé +été_interpellé +été_interpellée +été_interpellés placé*_en_garde_à_vue
    =placé*_en_garde_à_vue mis*_en_garde_à_vue en_détention_provisoire
arrest part: arrêté*_par arrêté*_pour interpellé* appréhendé* écroué* capturé*
arrest maypart: arrêté* incarcéré*
arrest idiom: arrêts_cardiaques arrêt_cardio-respiratoire arrêt_cardiaque
arrest near: police suspect suspects gendarmes policiers enquêteurs procureur parquet avocat avocate
    prison tribunal juge justice gendarmerie terrorisme stupéfiants meurtre soupçonné soupçonnés
    opération perquisitions procureure réseau trafic
arrest not: mandat cardiaque ministériel préfectoral municipal production otages soldats militaires
ruling noun: jugement verdict arrêt condamnation relaxe sentence acquittement non-lieu
ruling plain: arrêt_de_la_cour jugement_du_tribunal peine_de_prison
ruling done: a_acquitté a_rejeté_le_recours a_relaxé a_débouté a_confirmé_la_condamnation
    +été_condamné +été_condamnée +été_condamnés +été_condamnées +été_acquitté +été_acquittée
    +été_acquittés +été_relaxé +été_relaxée +été_relaxés +débouté +acquitté +relaxé
    +rejeté_le_recours +rejeté_l'_appel +rejeté_le_pourvoi +confirmé_la_condamnation devra_verser
    devront_verser +écopé_de écope_de +été_reconnu_coupable +été_reconnue_coupable
    +été_reconnus_coupables tribunal_+ordonné tribunal_+jugé tribunal_+condamné tribunal_+suspendu
    tribunal_+annulé cour_+condamné cour_+confirmé cour_+annulé cour_+rejeté cour_+jugé
    juge_+ordonné juge_+suspendu conseil_d'_etat_+rejeté conseil_d'_etat_+annulé
    conseil_d'_état_+annulé conseil_d'_état_+rejeté conseil_constitutionnel_+censuré
    conseil_constitutionnel_+validé tribunal~ordonné cour~condamné tribunal~condamné cour~confirmé
    cour~annulé cour~jugé tribunal~suspendu conseil_constitutionnel~censuré prononcé_la_dissolution
    condamné*~ans_de_prison condamné*~ans_de_réclusion condamné*~mois_de_prison +condamné~prison
    +délivré_un_mandat_d'_arrêt +émis_un_mandat_d'_arrêt tribunal_+donné_raison cour_+donné_raison
    tribunal_+débouté tribunal_+relaxé tribunal_+rejeté tribunal_+prononcé juge_+rejeté juge_+annulé
    juge_+placé +donné_gain_de_cause tribunal_+reconnu cour_+acquitté cour_+relaxé écopent_de
ruling part: condamné*_à acquitté* relaxé* condamné*_en condamné*_par condamné*_pour débouté*
    renvoyé*_devant placé*_en_détention reconnu*_coupable condamné*_jeudi condamné*_lundi
    condamné*_mardi condamné*_mercredi condamné*_vendredi
ruling may: a_condamné ont_condamné a_annulé a_jugé_que a_ordonné a_censuré a_invalidé a_confirmé
    a_prononcé a_suspendu suspend a_tranché a_validé ont_annulé a_rejeté ont_rejeté +condamné
    +annulé +jugé_que +ordonné +censuré +invalidé +confirmé +prononcé +suspendu +validé +rejeté
    annule ordonne condamne confirme
ruling idiom: par_arrêté
ruling near: tribunal cour juge juges prison justice assises cassation appel correctionnel ferme
    sursis amende réclusion perpétuité référés etat constitutionnel audience jurés accusé requis
    peine magistrats constitutionnelle administratif suprême
ruling not: attentat violence fermement attaque
election noun: élection élections scrutin législatives présidentielle municipales référendum vote
    européennes régionales urnes vote_anticipé sénatoriales votation votations législative partielle
    primaire
election plain: second_tour premier_tour élection_partielle élection_présidentielle
    élections_législatives élections_municipales élections_régionales élections_européennes
    élection_législative élections_anticipées élections_locales élections_générales bureaux_de_vote
    scrutin_présidentiel votation_populaire
election done: a_remporté_l'_élection a_été_réélu a_été_réélue remporte_l'_élection
    a_remporté_les_élections a_remporté_la_présidentielle a_refusé~voix a_accepté~voix a_rejeté~voix
    ont_refusé~voix ont_accepté~voix ont_rejeté~voix +remporté_l'_élection +remporté_les_élections
    +remporté_la_présidentielle +remporté_le_scrutin +été_réélu +été_réélue +été_élu_président
    +été_élue_présidente +été_élu_maire +été_élue_maire réélu*_président réélu*_maire élu*_maire
    +voté_dimanche ont_voté_pour_élire appelés_aux_urnes se_sont_rendus_aux_urnes
    remporte_la_présidentielle remporte_les_élections remporte_le_second_tour
election may: a_été_élu a_été_élue est_élu est_élue ont_été_élus +été_élu +été_élue +été_élus
    élu*_président élu*_présidente
election near: électeurs voix candidat candidate participation remporté suffrages victoire tour
    dépouillement sièges urnes votent abstention voter électorat électeur réélection sortant
    sortante député circonscription majorité
election hint: voix électeurs votation initiative peuple urnes président présidente maire député
    sénateur tour suffrages référendum pape secrétaire
election despite: attend attendent
election not: précédentes dernières vue
agreement noun: accord entente contrat traité trêve cessez-le-feu compromis protocole pacte rachat
    acquisition signature transfert convention fusion prolongation partenariat cession
    prise_de_participation
agreement plain: cessez-le-feu_entre accord_de_paix accord_commercial accord_de_libre-échange
    accord-cadre protocole_d'_accord accord_de_principe échange_de_prisonniers accord_salarial
    accord_de_partenariat
agreement done: se_sont_mis_d'_accord ont_conclu a_racheté s'_est_engagé_avec se_sont_entendus
    ont_trouvé_un_accord sont_parvenus_à_un_accord ont_scellé a_recruté s'_est_engagé_pour
    est_parvenu_à_un_accord se_=mis*_d'_accord +racheté +conclu_un +conclu_une +signé_l'_accord
    +signé_le_rachat +trouvé_un_accord +trouvé_un_compromis =parvenu*_à_un_accord
    =parvenu*_à_un_compromis se_=entendu* s'_=entendu* +recruté s'_=engagé*_avec s'_=engagé*_pour
    +prolongé_son_contrat +prolongé_jusqu'_en +scellé signe_un_contrat signent_un_accord
    signe_un_accord s'_engage_avec +paraphé +ratifié +cédé_sa +cédé_ses prolonge_jusqu'_en
    sont_convenus_de sont_convenus sont_convenues ont_convenu a_décroché_un_contrat
    a_remporté_un_contrat a_remporté_une_commande est_convenu s'_accordent_sur se_sont_accordés
agreement may: a_signé ont_signé a_conclu a_acquis a_cédé a_rachetée rachète cède va_racheter
    va_acquérir met_la_main_sur va_céder +signé +conclu +acquis +cédé recrute prête
agreement idiom: d'_accord
agreement near: signé signée conclu conclue trouvé annoncé scellé paraphé parvenus signent
    ratifié finalisé entré vigueur signataires annoncée bouclé validé officialisé
agreement hint: contrat accord traité protocole convention mémorandum millions milliards filiale
    usine groupe capital participation bail traités partenariat attaquant milieu défenseur gardien
    joueur club
agreement held: contrat accord prêt millions transfert prolongation
agreement not: selon possible espère trouver absence faute pots-de-vin favoritisme corruption
    présumée présumé irrégularités soupçons
economic not: pétrole brent actions gaz or titre
"""
