"""Words that tell that something happened, in Spanish; `happenings` says how they are written."""

TABLE = """
meeting noun: reunión reuniones encuentro cumbre conferencia conversaciones negociaciones diálogo
    pleno foro consejo_de_ministros consejo_europeo g7 g20 consejo_de_seguridad cumbres asamblea
    negociación diálogos junta_directiva mesa_sectorial mesa_negociadora
meeting plain: cumbre_iberoamericana cumbre_de_la_otan conversaciones_de_paz negociaciones_de_paz
    cumbre_extraordinaria reunión_de_urgencia reunión_bilateral reunión_extraordinaria
    cumbre_bilateral mesa_de_diálogo mesa_de_negociación reunión_de_emergencia
    conversaciones_comerciales audiencia_privada reunión_a_puerta_cerrada cumbre_de_líderes
    sesión_extraordinaria ronda_de_negociaciones ronda_de_conversaciones próxima_ronda
    comité_de_crisis gabinete_de_crisis encuentro_bilateral reunión_de_ministros
    consejo_extraordinario
meeting done: se_reunió se_reunieron se_ha_reunido se_han_reunido se_entrevistó mantuvo_una_reunión
    ha_mantenido_una_reunión ha_mantenido_un_encuentro mantuvieron_una_reunión se_había_reunido
    mantuvo_un_encuentro se_+reunido se_+entrevistado se_habían_reunido mantuvieron_un_encuentro
    mantuvo_una_conversación +mantenido_una_reunión +mantenido_un_encuentro +sido_recibido
    fue_recibido_por fueron_recibidos_por sostuvo_una_reunión sostuvieron_una_reunión
    se_sentaron_a_negociar presidió_una_reunión celebraron_una_reunión celebró_una_reunión
    se_encontraron se_dieron_cita asistieron_a_la_cumbre recibió_en_audiencia tuvo_una_reunión
    reunido_de_urgencia reunidos_de_urgencia reunido_en_sesión reunidos_en_sesión
meeting may: ha_recibido_en ha_recibido_a recibió_a recibió_en recibió_al recibió_a_los
    recibió_a_una +recibido_al
meeting set: volverán_a_encontrarse volverá_a_reunirse vuelven_a_reunirse volverán_a_verse
    se_volverán_a_encontrar se_reúnan volverán_a_sentarse se_volverán_a_ver se_reunirá se_reunirán
    se_reúne se_reúnen tiene_previsto_reunirse prevé_reunirse se_entrevistará recibirá_en se_verán
    mantendrá_una_reunión mantendrán_una_reunión tienen_previsto_reunirse se_encontrará
    se_encontrarán recibirá_a recibirá_al se_sentarán se_volverán_a_reunir volverán_a_reunirse
    tendrá_una_reunión se_celebrará_una_reunión ha_convocado_a citó_a_los ha_citado~mesa
meeting idiom: rueda_de_prensa conferencia_de_prensa conferencia_telefónica conferencia_episcopal
    segundo_encuentro primer_encuentro tercer_encuentro
meeting near: celebró celebra celebrará celebrada celebrado inaugura inauguró ministros delegaciones
    líderes previsto prevista participan participó asistió finalizó arrancó comenzó comienza
    convocado convocada mantenido sede reanudan acoge concluyó concluyeron reanudó reanudaron
    reanudarán terminó terminaron suspendió fracasó fracasaron convocó agenda fijada prevé
    celebrarán negociadores horas asistieron acudieron martes lunes miércoles jueves viernes
meeting lead: tras durante margen marco término en
meeting hint: presidente presidenta ministro ministra rey canciller líder homólogo embajador
    delegación primer
meeting held: duró presidida presidido comenzó terminó concluyó finalizó arrancó
meeting despite: aguarda aguardan espera esperan
meeting not: equipos partido liga gol goles prensa vuelta equipo jornada montaña alpinistas pico
    matutina amistoso amistosos selección bolsa bolsas ibex bursátil parqué cotización
attack noun: ataque ataques agresión asalto incursión asesinato crimen homicidio masacre tiros
    disparos asesinatos secuestro masacres violación balazos puñaladas explosiones ejecución asaltos
    atentados
attack plain: atentado atentados bombardeo bombardeos tiroteo emboscada apuñalamiento coche_bomba
    ataque_aéreo ataques_aéreos ataque_con_drones ataque_terrorista feminicidio atentado_suicida
    ataques_con_drones balacera asesinato_de ataque_ruso ataque_israelí ataque_ucraniano
    ataques_rusos ataques_israelíes bombardeo_israelí bombardeos_israelíes bombardeo_ruso
    ataque_armado ataques_armados ataque_con_misiles ataque_con_explosivos ataque_con_cuchillo
    coche-bomba carro_bomba camión_bomba atropello_multitudinario doble_asesinato crimen_machista
    asesinato_machista toma_de_rehenes secuestro_masivo enfrentamiento_armado masacre_de
    ataque_sicarial ataque_a_tiros quema_de atraco_a ataque_yihadista atentado_con ataque_suicida
attack done: murió_balead* murieron_balead* murió_tirotead* murió_apuñalad*
    abrió_fuego abrieron_fuego bombardeó bombardearon mató_a_tiros asesinó embistió
    fue_asesinado fue_asesinada fueron_asesinados ha_bombardeado apuñaló fue_apuñalado acribilló
    fueron_asesinadas fue_secuestrado +abierto_fuego +bombardeado +asesinado +apuñalado =asesinad*
    =apuñalad* =secuestrad* =tiroteado =acribillad* =baleado =balead* =ejecutad* fue_asesinado_a
    fue_hallado_muerto_a asesinaron acuchilló mató_a_su mató_a_puñaladas +matado_a +secuestrado
    secuestraron secuestró detonó_un detonaron_un hizo_estallar se_inmoló dispararon_contra
    disparó_contra prendió_fuego emboscaron tirotearon balearon degolló
attack part: apuñalad* asesinad* tirotead* acribillad* balead* ejecutad* secuestrad* degollad*
    acuchillad* emboscad*
attack may: alcanzaron golpeó golpearon alcanzó impactaron explosión atacó atacaron mató mataron
    +atacado +matado ataca atacan mata matan dispara disparan abre_fuego estalló estallaron agredió
    agredieron asaltaron lanzó lanzaron impactó irrumpieron irrumpió asaltó tomaron_el_control
attack maypart: atacad* agredid* bombardead* alcanzad*
attack idiom: ataque_al_corazón ataque_cardíaco ataque_de_pánico ataque_de_nervios
attack near: drones dron misil misiles cohete cohetes bomba bombas ejército fuerzas armados armado
    pistoleros sicarios cuchillo arma disparos soldados terrorista guerrilla rebeldes explosivo
    explosivos artillería yihadistas narcolancha patrullera militares israelí rusas disidencias
    atacantes atacante agresor hombres narcotraficantes cartel cártel banda pandilla pandillas
    disidentes farc eln guerrilleros soldado militar rusia israel kiev moscú ruso rusos ucraniano
    israelíes bala balas balazos tiros pistola escopeta machete dinamita encapuchados cabecilla
    paramilitares armas convoy campamento retén civiles yihadista
attack not: gol goles gobierno cardíaco delantera delantero defensa equipo corazón partido pánico
    ministro oposición
attack brawl: enfrentamientos enfrentamiento choques disturbios incidentes
appointment noun: nombramiento designación investidura
appointment done: nombró ha_nombrado designó ha_designado asumió_el_cargo asume_el_cargo
    juró_el_cargo tomó_posesión ha_tomado_posesión ocupará_el_cargo toma_posesión +nombrado
    +designado =nombrad* =designad* +asumido_el_cargo asumió_como asumió_la_presidencia
    asumió_la_dirección le_sustituirá lo_sustituirá la_sustituirá le_sucederá lo_sucederá
    le_sustituye lo_reemplazará le_reemplazará será_reemplazado_por será_sustituido_por
    +tomado_posesión tomará_posesión juró_como jura_el_cargo jura_como prometió_el_cargo
    se_hace_cargo_de se_hará_cargo_de nombra_a designa_a nuevo_entrenador_del nuevo_técnico_del
    asumirá_interinamente asume_interinamente asume_de_forma_interina asumirá_de_forma_interina
    se_hará_cargo_del se_hace_cargo_del
appointment part: nombrad* designad*
appointment may: sucederá sustituirá es_el_nuevo es_la_nueva será_el_nuevo será_la_nueva relevará
    sustituye_a sucede_a reemplazará sustituyó_a asumirá_la_dirección asumirá_la_presidencia
appointment near: presidente presidenta ministro ministra director directora entrenador
    seleccionador secretario secretaria jefe jefa cargo obispo arzobispo embajador fiscal consejero
    comisario comisaria portavoz subdirectora subdirector general técnico seleccionadora entrenadora
    ceo alcalde gobernador juez jueza magistrado canciller vicepresidente vicepresidenta rector
    rectora ayudante gerente comandante
appointment not: oscar premio hijo goya
dismissal noun: dimisión renuncia destitución cese destituciones salida renuncia_de dimisión_de
dismissal done: dimitió ha_dimitido presentó_su_dimisión ha_presentado_su_dimisión
    presentó_su_renuncia destituyó ha_destituido cesó_a ha_cesado_a renunció_al_cargo
    ha_renunciado_al_cargo se_despide deja_el_cargo dejó_el_cargo presentó_la_dimisión
    renunció_a_su_cargo ha_presentado_su_renuncia dimite abandona_el_cargo +dimitido
    +presentado_su_dimisión +presentado_la_dimisión +presentado_su_renuncia +destituido +cesado_a
    +renunciado_al_cargo +renunciado_a_su_cargo =destituid* =cesad* =removid*_del_cargo
    =separad*_del_cargo =relevad*_del_cargo =despedid*_como renunció_a_la_presidencia renunció_este
    renunció_tras anunció_su_dimisión anunció_su_renuncia anuncia_su_dimisión anuncia_su_renuncia
    presenta_su_dimisión presenta_su_renuncia renuncia_al_cargo destituye destituye_a cesa_a
    dejó_su_cargo +dejado_el_cargo abandonó_el_cargo dimitieron renunciaron_a_sus removió_a
    removió_del_cargo se_jubila se_retira_del_cargo despidió_a_su_entrenador despidió_al_entrenador
dismissal part: destituid* cesad*
dismissal may: dimitir +despedido despidió
dismissal maypart: despedid* relevad*
dismissal near: ministro ministra presidente director entrenador cargo jefe presentó presentado
    aceptó anunció secretario general alcalde alcaldesa consejero consejera canciller técnico
    banquillo club dimitido vicepresidente viceministro rector comandante
dismissal lead: tras
dismissal not: exige pide pidió piden exigió trabajadores empleados pedido reclama reclamó gol
accident noun: accidente choque explosión incendio caída colisión derrumbe siniestro estampida
    atropello desplome colapso ahogamiento intoxicación derrumbes volcamiento hundimiento
    fuga_de_gas descarga avería explosiones tragedia catástrofe
accident plain: descarrilamiento naufragio accidente_de_tráfico accidente_aéreo accidente_laboral
    accidente_ferroviario choque_frontal colisión_frontal accidente_de_autobús vuelco
    accidente_de_tránsito colisión_múltiple accidente_de_tren accidente_de_avión
    accidente_de_helicóptero accidente_de_avioneta accidente_de_carretera accidente_minero
    accidente_vial accidente_múltiple accidente_mortal accidente_de_montaña siniestro_vial
    siniestro_laboral choque_múltiple choque_entre colisión_entre colisión_de explosión_de_gas
    explosión_en_una explosión_en_un incendio_en_un incendio_en_una incendio_de_una_vivienda
    derrumbe_de_una derrumbe_de_un derrumbe_en_una colapso_de_un desplome_de_un descarrilamientos
    caída_de_un caída_de_una volcadura volcamiento_de
accident done: encalló se_+volcado se_estrelló descarriló volcó naufragó colisionaron chocaron
    se_ha_estrellado se_hundió se_precipitó ha_volcado han_colisionado se_salió_de_la_vía
    ha_descarrilado perdió_la_vida_al chocó_contra +estrellado se_+estrellado se_+hundido
    se_+precipitado se_+despeñado se_despeñó se_+salido se_salió_de +descarrilado +volcado
    +naufragado +colisionado se_ahogó se_ahogaron +chocado_contra chocó_con chocaron_contra
    se_incendió se_volcó se_volteó =arrollad* =atropellad* =embestid* se_desplomó se_+desplomado
    se_derrumbó se_+derrumbado se_vino_abajo cayó_desde cayó_al_vacío cayó_a_un_barranco
    perdió_el_control se_descarriló murió_ahogado murió_aplastado murió_atropellado
    murieron_ahogados naufragar zozobró al_estrellarse al_chocar al_colisionar al_naufragar
    al_descarrilar al_caer~autobús al_hundirse al_derrumbarse al_despeñarse murió_en_un_accidente
    murieron_en_un_accidente =aplastad*_por =golpead*_por_un_árbol
accident part: atropellad* arrollad* electrocutad* ahogad* arrollad*_por embestid*_por
accident may: chocó derrumbó explotó colisionó volcar chocar cayó_a_un cayó_por_un cayó_al chocan
    choca vuelca descarrila explota cae_un se_estrella se_hunde derrumba volcó estalló ardió al_caer
accident maypart: intoxicad* aplastad*
accident near: coche coches camión autobús tren avión helicóptero barco embarcación carretera
    autopista autovía conductor piloto pasajeros edificio fábrica bomberos gas obra vehículo
    vehículos patera cayuco motocicleta turismo avioneta mina obrero taller nave bar discoteca
    almacén vivienda hotel piso micro ómnibus bus camioneta tractor motociclistas ciclista ciclistas
    peatón peatones tranvía metro vagones maquinista ferrocarril vía calzada barranco yate lancha
    bote ferry pesquero buque petrolero planta refinería caldera andamio tejado techo grúa minero
    mineros galería socavón andén pista aeropuerto tripulantes ocupantes ocupante rescatistas
    kilómetro
accident not: mercado bolsa precios diplomático acciones político hectáreas forestal forestales
    monte pinar bosque matorral % ganancia ganancias ventas ingresos beneficio beneficios interanual
    temperaturas
disaster noun: dana temporal riada tormenta avalancha alud sequía erupción lluvias deslizamiento
    crecida vendaval tormentas granizada nevada ola_de_calor ola_de_frío desborde desbordamiento
    crecidas riadas réplica fuegos borrasca incendios avalanchas aludes derrumbe
disaster plain: terremoto sismo seísmo inundaciones inundación huracán ciclón tifón tornado
    incendio_forestal incendios_forestales tsunami deslave deslizamiento_de_tierra temblor aluvión
    deslizamientos terremotos sismos alud_de_tierra alud_de_nieve deslaves deslizamiento_de_tierras
    deslizamientos_de_tierra erupción_volcánica tormenta_tropical ola_de_incendios tornados
    huracanes tifones lluvias_torrenciales inundaciones_en maremoto corrimiento_de_tierra
    movimiento_telúrico movimiento_sísmico gota_fría incendio_declarado depresión_tropical
    paso_del_huracán ola_de_calor riada riadas crecida_del_río desbordamiento_del_río
disaster done: tocó_tierra +tocado_tierra se_desbordó se_desbordaron se_+desbordado
    entró_en_erupción +entrado_en_erupción hizo_erupción calcinado~hectáreas arrasado~hectáreas
    quemado~hectáreas arrasó~hectáreas quemó~hectáreas consumido~hectáreas calcinó~hectáreas
disaster may: incendio incendios fuego
disaster idiom: avalancha_de terremoto_político unión_temporal trabajo_temporal
disaster near: magnitud sacudió azotó arrasó epicentro afectó provocó causó destruyó evacuados
    evacuadas hectáreas montañeros damnificados desaparecidos golpeó muertos viviendas inundó
    desbordó volcán richter vecinos arrasado afectado registró sentido grados profundidad geológico
    sismológico costa isla río ríos albergues fallecidos víctimas ráfagas viento vientos lodo barro
    casas cosechas crecida calles carreteras localidad provincia región lluvias tierra desaparecidas
disaster hint: hectáreas forestal forestales monte pinar bosque
disaster not: político política críticas mensajes votos electoral goles
protest noun: protesta protestas concentración manifestación manifestaciones marcha movilización
    disturbios bloqueo plantón paros cacerolada paro marchas concentraciones tractorada revuelta
    motín ocupación corte_de_ruta cortes_de_ruta barricadas encierro piquete piquetes sentada
    choques~manifestantes enfrentamientos~manifestantes choques~policía enfrentamientos~policía
protest plain: huelga huelgas huelga_general paro_nacional paro_general paro_de_24 paro_de_48
    paro_indefinido paro_cívico jornada_de_protesta jornada_de_huelga huelga_de_hambre
    huelga_indefinida manifestación_contra marcha_contra en_huelga corte_de_ruta sentada_de
    protesta_frente concentración_frente protesta_contra jornada_de_paro medidas_de_fuerza
protest done: se_manifestaron se_han_manifestado se_concentraron se_han_concentrado marcharon
    salieron_a_la_calle han_salido_a_la_calle secundaron_la_huelga se_manifestó protestaron_contra
    protestaron_en se_+manifestado se_+concentrado +marchado +salido_a_la_calle +protestado
    +secundado_la_huelga iniciaron_una_huelga inició_una_huelga comenzaron_una_huelga
    iniciaron_un_paro tomaron_las_calles salieron_a_las_calles salieron_a_protestar desfilaron
    se_encadenaron se_declararon_en_huelga marchó_por marchó_hacia recorrieron_las_calles
    se_movilizaron se_+movilizado realizaron_un_paro protagonizaron_una_protesta se_encerraron
    cortaron~carretera cortaron~ruta cortaron~autopista cortaron~autovía cortaron~calle
    cortaron~avenida cortaron~tráfico cortaron~acceso cortaron~puente cortaron~vías
    +cortado~carretera +cortado~ruta +cortado~autopista +cortado~acceso bloquearon~carretera
    bloquearon~ruta bloquearon~acceso bloquearon~autopista bloquearon~calle bloquearon~avenida
    bloquearon~puente
protest may: bloquearon han_bloqueado protestaron cortaron han_cortado +bloqueado bloquean
    +protestado paran pararon marchan protestan cortan ocuparon +ocupado
protest set: se_manifestarán se_concentrarán irán_a_la_huelga se_manifiestan marcharán se_concentran
    se_concentrará marchará se_manifestará pararán se_movilizarán protestarán irán_al_paro
    harán_huelga harán_paro irá_a_la_huelga saldrán_a_la_calle saldrán_a_las_calles
protest idiom: paro_cardíaco paro_cardiaco paros_cardíacos paros_cardiacos paro_cardiorrespiratorio
    paro_respiratorio tasa_de_paro manifestación_de_interés
protest near: trabajadores sindicatos sindicato manifestantes estudiantes policía contra miles
    cientos personas agricultores convocada convocado tractores docentes médicos protestar calle
    ccoo ugt enfermeras sanitarios campesinos indígenas camioneros taxistas transportistas jubilados
    vecinos maestros profesores gremio gremios cgt cob salarial horas organizaciones colectivos
    gubernamental gobierno hospital activistas pancartas
protest not: interés cultural parcelaria escolar
arrest noun: detención detenciones arresto captura capturas arrestos apresamiento redada
arrest done: detuvieron han_detenido arrestó arrestaron ha_arrestado se_ha_saldado~detenidos
    =detenid* =arrestad* =aprehendid* +detenido +arrestado apresaron aprehendieron detuvo_a
    detuvo_este detuvo_en han_sido_detenidos ha_sido_detenido ha_sido_detenida han_sido_detenidas
    han_sido_arrestados ingresó_en_prisión fue_apresado fueron_apresados
arrest part: detenid* arrestad* capturad* aprehendid* apresad* extraditad*
arrest may: detuvo ha_detenido apresó capturaron
arrest idiom: orden_de_detención orden_de_arresto arresto_domiciliario
arrest near: policía guardia operación agentes juez fiscalía investigación civil mossos ertzaintza
    redada presunto presuntos sospechoso policial agente mandos nacional droga cocaína narcotráfico
    homicidio asesinato operativo banda sospechosos acusado acusados delito delitos fiscal
    ministerio carabineros gendarmería
arrest not: domiciliario orden cardíaco coche tráfico militares soldados rehenes
ruling noun: sentencia condena absolución veredicto absuelve condenas veredictos
ruling plain: sentencia_del_supremo sentencia_del_tribunal sentencia_de_la_audiencia fallo_judicial
    cadena_perpetua
ruling done: condenó_a ha_condenado_a absolvió ha_absuelto ha_decretado_prisión decretó_prisión
    dictaminó sentenció ha_desestimado desestimó ratificó_la_condena ha_dictaminado falló_que
    decretó_la_prisión ha_decretado_la_prisión ordenó_prisión ha_ordenado_prisión
    ha_archivado_la_causa archivó_la_causa ha_condenado_al condenó_al ha_enviado_a_prisión
    envió_a_prisión ha_enviado_a_la_cárcel =condenad* =absuelt* +condenado_a +absuelto_a +absuelto
    +dictaminado +sentenciado +desestimado +decretado_prisión +ordenado_prisión
    +declarado_inconstitucional declaró_inconstitucional declaró_culpable lo_declaró_culpable
    fue_declarado_culpable fue_declarada_culpable =sentenciad*_a tribunal_condenó juez_ordenó
    jueza_ordenó juez_dictó jueza_dictó juez_rechazó tribunal_rechazó tribunal_anuló supremo_anuló
    supremo_+anulado supremo_+confirmado supremo_confirma supremo_confirmó supremo_+rechazado
    constitucional_+anulado constitucional_anula corte_suprema_confirmó corte_suprema_rechazó
    corte_ordenó corte_falló corte_anuló juez_+ordenado juez_+dictado jueza_+ordenado juez_+enviado
    audiencia_+condenado audiencia_+absuelto tribunal_+condenado tribunal_+absuelto
    deberá_indemnizar deberá_pagar~indemnización dictó_prisión +dictado_prisión fallo_del_tribunal
    fallo_del_supremo fallo_de_la_corte fallo_del_juez condenó~años condenó~meses
    condenó~cadena_perpetua condenó~prisión +condenado~años =condenad*~años sentenció~años
    =sentenciad*~años condena~años_de_prisión había_ordenado_la_detención tribunal_absolvió
    tribunal_ordenó tribunal_suspendió tribunal_ratificó corte_confirmó corte_condenó corte_rechazó
    juzgado_+ordenado juzgado_+condenado juzgado_+absuelto juzgado_ordenó juzgado_condenó
    juez_absolvió jueza_absolvió juez_dejó_en_libertad +dado_la_razón dio_la_razón
ruling part: condenad*_a condenad*_por absuelt* procesad*
ruling may: ha_avalado ha_ratificado ha_impuesto ha_fallado falló_a ha_anulado anuló avala suspendió
    ha_suspendido rechazó ha_rechazado falló +condenado +avalado +ratificado +impuesto +fallado
    +anulado +confirmado confirmó ordenó +ordenado condena absuelve anula
ruling near: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional tjue ue sala acusado acusados homicidio magistrados jurado culpable
    absuelto delito
ruling hint: tribunal corte juez jueza audiencia supremo cárcel prisión juzgado fiscalía magistrado
    magistrada constitucional sala años
ruling not: atentado violencia rotundamente enérgicamente
election noun: referendo referendos elecciones elección comicios referéndum votación legislativas
    presidenciales municipales urnas plebiscito sufragio consulta primarias autonómicas balotaje
election plain: segunda_vuelta balotaje elecciones_generales elecciones_presidenciales
    elecciones_legislativas elecciones_municipales elecciones_autonómicas elecciones_regionales
    elecciones_parlamentarias elecciones_primarias elecciones_anticipadas elección_presidencial
    segunda_vuelta_presidencial consulta_popular jornada_electoral
election done: ganó_las_elecciones ha_ganado_las_elecciones fue_reelegido fue_reelegida
    acudieron_a_las_urnas gana_las_elecciones ha_sido_reelegido +ganado_las_elecciones
    ganó_los_comicios ganó_la_presidencia gana_la_presidencia ganó_el_balotaje
    ganó_la_segunda_vuelta ganó_en_primera_vuelta gana_las_presidenciales vence_en_las_elecciones
    venció_en_las_elecciones venció_en_segunda_vuelta se_impuso_en_las_elecciones
    se_impuso_en_la_segunda_vuelta =reelegid* =reelect* =elegid*_presidente =elegid*_presidenta
    =elegid*_alcalde =elect*_presidente acuden_a_las_urnas acudirán_a_las_urnas fue_elegido_papa
    votaron_este_domingo
election may: fue_elegido fue_elegida ha_sido_elegido ha_sido_elegida fue_electo fue_electa =elegid*
    =elect*
election near: votos electores escaños candidato candidata participación ganó ganado vuelta colegios
    escrutinio victoria electoral votantes escrutado votar balotaje presidencial candidatos
    oficialista opositor opositora mayoría escaño mesas escrutadas urnas
election hint: presidente presidenta alcalde alcaldesa diputado gobernador secretario papa votos
    elecciones mayoría
election despite: aguarda aguardan espera esperan
election not: pasadas anteriores últimas
agreement noun: acuerdo pacto convenio tratado tregua contrato memorando compra adquisición
    alto_el_fuego fichaje traspaso renovación alianza fusión cesión venta acuerdos entendimiento
    firma_del firma_de_un firma_de_la
agreement plain: acuerdo_comercial acuerdo_de_paz acuerdo_marco memorando_de_entendimiento
    tratado_de_libre acuerdo_salarial acuerdo_de_alto acuerdo_de_cooperación canje_de_prisioneros
    intercambio_de_prisioneros preacuerdo convenio_colectivo fichaje_de fichaje_del contrato_de
    contrato_para adjudicación_de
agreement done: firmaron han_firmado firmó_un_acuerdo ha_firmado_un_acuerdo llegaron_a_un_acuerdo
    ha_adquirido alcanzaron_un_acuerdo ha_fichado ficha_por suscribieron han_suscrito
    han_alcanzado_un_acuerdo firmó_un_contrato firmaron_un_acuerdo han_llegado_a_un_acuerdo
    ha_firmado_un_contrato sellaron +fichado +suscrito suscribió_un suscribieron_un
    +alcanzado_un_acuerdo alcanzó_un_acuerdo +llegado_a_un_acuerdo llegó_a_un_acuerdo
    +cerrado_un_acuerdo cerró_un_acuerdo +pactado pactaron ficha_a fichó_a fichó_por fichará_por
    renueva_hasta +renovado_hasta renovó_hasta +renovado_su_contrato renovó_su_contrato firma_por
    firma_hasta firmó_hasta hizo_oficial~fichaje se_ponen_de_acuerdo se_pusieron_de_acuerdo
    compra_el +comprado_el rubricaron +rubricado se_adjudicó_un se_adjudicó_el +adjudicado_un
    anunciar_un_contrato anunció_un_contrato +acordado
agreement may: comprará adquirirá ha_comprado compró vendió ha_vendido adquirió +comprado +vendido
    +adquirido adquiere firman acordaron +acordado +firmado firmó firmaron firma_un firma_el
    firma_la
agreement idiom: de_acuerdo firma_de_abogados firma_de_inversión +firmado_el_decreto
    firmó_el_decreto firmó_un_decreto firmó_la_ley firmó_una_orden
agreement near: firmado firmó alcanzado suscrito suscribió cerrado sellado rubricado alcanzó firman
    suscribieron alcanzaron firmaron ratificado firmada firmará suscrita anunciado anunció oficial
    vigor anunciada cerró rubricaron selló
agreement hint: millones participación capital empresa filial grupo delantero centrocampista jugador
    cesión acuerdo convenio tratado contrato memorando protocolo pacto
agreement held: contrato acuerdo cesión préstamo millones traspaso
agreement not: según falta posible sin lograr alcanzar sobornos soborno cohecho corrupción presunto
    presunta presuntas presuntos irregularidades amaño amaños fraude malversación
economic not: petróleo crudo bolsa acciones gas oro
"""
