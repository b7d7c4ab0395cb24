"""Words that tell that something happened, in English; `happenings` says how they are written."""

TABLE = """
meeting noun: talks meeting meetings summit conference session negotiations consultations forum
    negotiation dialogue audience gathering sit-down roundtable hearing_with phone_call
meeting plain: peace_talks truce_talks ceasefire_talks summit_talks crisis_talks emergency_meeting
    bilateral_meeting trade_talks emergency_session security_council_meeting cabinet_meeting
    g7_summit nato_summit eu_summit bilateral_talks high-level_talks face-to-face_talks
    peace_conference crisis_meeting council_meeting closed-door_meeting three-way_talks
    leaders'_summit emergency_summit emergency_talks climate_summit peace_summit
    face-to-face_meeting private_audience next_round round_of_talks round_of_negotiations g20_summit
    cobra_meeting board_meeting trilateral_meeting crunch_talks
meeting done: held_talks held_a_meeting have_met had_met has_met met_monday met_tuesday
    met_wednesday met_thursday met_friday met_saturday met_sunday hosted_talks holds_talks
    +held_talks +held_a_meeting +met_with met_his met_her met_chinese met_russian met_u.s
    met_president met_prime met_foreign met_with_president met_with_prime sat_down_with
    holding_talks met_behind_closed_doors +convened +hosted_talks held_a_summit held_an_emergency
    held_phone_talks met_late met_early spoke_by_phone held_crisis_talks held_emergency_talks
    for_talks_with held_discussions_with
meeting may: met met_with meets meet meeting_with received_the
meeting set: will_meet_again to_meet_again will_reconvene will_return_to_the_table
    will_meet are_to_meet is_to_meet due_to_meet will_hold_talks will_convene meets_with
    set_to_meet scheduled_to_meet will_host to_hold_talks plans_to_meet met_on met_in met_at
    sat_down_with gathered_for convened gathered_in gathered_on gathered_at met_for meets_next
    meets_on met_again would_meet would_hold_talks will_hold_a_meeting will_hold_an_emergency
    will_sit_down will_gather will_reconvene will_resume_talks due_to_hold_talks expected_to_meet
    to_meet_with plans_to_hold_talks would_convene agreed_to_meet
meeting idiom: press_conference news_conference met_with_criticism met_its met_their
    met_expectations town_hall_meeting met_office met_police met_the_criteria annual_general_meeting
    conference_call
meeting near: opened open opens held hold began begin begins leaders ministers delegates delegations
    attended attend attending hosted host ended end concluded scheduled resumed resume third-day
    brokered chaired failed collapsed broke mediated convened convene adjourned wrapped resuming
    stalled collapse breakdown round monday tuesday wednesday thursday friday hosting presided
    co-chaired gathered gather
meeting lead: after during following at sidelines ahead
meeting hint: leaders president minister officials representatives counterpart king pope ambassador
    families envoy senators delegation premier chancellor mayor secretary students members
    protesters victims relatives union unions leader delegates governor lawmakers survivors parents
    bishops
meeting held: lasted chaired began ended opened concluded wrapped adjourned broke
meeting despite: await awaits awaiting pending
meeting not: match game league press expectations goals climbers mountain everest climber half-time
    header corner half score striker nasdaq dow
attack noun: strike strikes attack attacks shooting assault raid raids bombing shelling massacre
    clash clashes ambush_of bombings beheading kidnapping abduction hijacking killings gunfire
attack plain: airstrike airstrikes air_strike air_strikes drone_strike drone_strikes missile_strike
    missile_strikes drone_attack missile_attack suicide_bombing car_bomb car_bombing stabbing
    mass_shooting gun_attack knife_attack bomb_attack ambush roadside_bomb suicide_attack
    rocket_attack homicide terror_attack terrorist_attack drone_attacks school_shooting
    airstrikes_on air_raid air_raids ballistic_missile_attack missile_barrage drone_barrage
    arson_attack acid_attack mass_stabbing shootings stabbings car-ramming car_ramming suicide_bomb
    suicide_bomber assassination murder_of fatal_shooting shootout gunbattle gun_battle
    double_murder murder-suicide mass_kidnapping israeli_strike israeli_strikes russian_strike
    russian_strikes ukrainian_drone russian_attack russian_drone ukrainian_strike deadly_attack
    deadly_attacks bomb_blast terror_attacks militant_attack jihadist_attack overnight_attack
    overnight_strikes armed_robbery attack_on_a attacks_on_a attack_on_an drone_assault gun_assault
    bomb_attacks arson_attacks
attack done: opened_fire shot_dead stabbed_to_death gunned_down was_assassinated were_assassinated
    was_stabbed were_stabbed was_shot were_shot bombed shelled was_murdered shot_and_killed
    blew_himself_up fatally_shot was_kidnapped were_kidnapped been_stabbed been_shot stabbed_several
    =shot =stabbed =murdered =assassinated =abducted =kidnapped =gunned_down =beheaded =ambushed
    =shot_dead =beaten_to_death =bombed =shelled +opened_fire +bombed +shelled shot_himself_after
    detonated_a rammed_into_a_crowd drove_into_a_crowd ploughed_into_a_crowd plowed_into_a_crowd
    set_fire_to_a +abducted +kidnapped found_stabbed beaten_to_death hacked_to_death abducted_from
    kidnapped_from
attack may: attacked struck hit killed targeted fired_on fired_at launched rammed explosion blast
    detonated stabbed pounded pummeled kills kill attacks attack storm stormed raided ambushed
    abducted kidnapped bombards strikes hits shoots shot hijacked beheaded assaulted murdered fires
    burst_into overran ambushes abduct
attack idiom: heart_attack heart_attacks panic_attack asthma_attack strike_rate photo_shoot
    film_shooting
attack near: drone drones missile missiles rocket rockets bomb bombs gunman gunmen militants
    insurgents troops forces army airstrike soldiers military warplanes artillery knife gun shots
    rebels jihadists terrorist militia shooter explosives ballistic fighters attacker attackers
    warplane armed bomber bombers convoy gunshot gunshots suicide assailant assailants kidnappers
    extremists separatists hostages suspected israeli russian ukrainian police houthi hamas
    hezbollah machete sniper warship guerrillas jihadist overnight commandos air kyiv moscow opened
    checkpoint
attack not: workers union unions walkout pilots teachers staff labor labour pay heart verbal tornado
    tornadoes storm hurricane earthquake quake flood record goal minister deal bargain picket
    industrial panic asthma cyberattack lightning season midfield
attack brawl: clash clashes scuffles scuffle
appointment noun: appointment
appointment done: was_appointed has_been_appointed was_named_as has_appointed have_appointed
    was_sworn_in takes_over_as will_take_over was_named_to was_named_chief were_appointed
    named_as_its_new takes_over_from was_nominated_as was_tapped will_become_the_new named_its_new
    will_take_over_as was_elevated_to =appointed =named_as +appointed +named_as =sworn_in
    =sworn_in_as =promoted_to =elevated_to =installed_as +taken_over_as took_over_as took_office
    takes_office taken_charge_as named_his named_her hired_as appointed_as =hired_as named_as_new
    named_new =named_the_new +been_named =confirmed_as nominated_as succeeds_him
    will_be_succeeded_by will_be_replaced_by replaced_by appoints_new names_new tapped_to_lead
    would_take_over will_take_the_helm takes_the_helm will_take_charge named_as_his_successor
    will_serve_as_interim will_act_as_interim takes_charge_until will_take_charge_until
    placed_in_charge put_in_charge_of =named_acting =appointed_acting named_acting named_interim
    appointed_interim
appointment may: is_the_new will_succeed succeeds appointed named appoints names hired tapped
    has_been_named was_named_the has_named was_named were_named nominated nominates =named =replaced
    replaces replaced
appointment near: chief president minister director ceo chairman chairwoman chair coach manager head
    archbishop bishop cardinal secretary commissioner ambassador governor judge premier executive
    chancellor commander envoy general spokesman spokeswoman officer editor boss prosecutor rector
    captain cfo cto president-elect chief-of-staff successor director-general
appointment not: award awards oscar best squad team suspect victim victims yacht defendant
    court-appointed
dismissal noun: resignation dismissal ouster removal sacking firing resignation_of
dismissal done: resigned has_resigned stepped_down has_stepped_down steps_down was_fired was_sacked
    was_dismissed_as was_ousted were_fired was_struck_off has_been_sacked will_step_down
    has_been_fired has_been_dismissed quit_as resigns fired_his has_fired was_removed_as
    is_stepping_down stepping_down_as was_relieved_of tendered_his_resignation
    tendered_her_resignation +resigned +stepped_down +quit =sacked =fired =ousted =axed
    =removed_from_office =removed_as =relieved_of +been_sacked stood_down stands_down +stood_down
    will_resign handed_in_his_notice handed_in_her_resignation offered_his_resignation
    tendered~resignation submitted~resignation announced~resignation quits_over quits_after quits_as
    resigned_as leaves_post left_his_post +sacked relieved_of_his resigned_over +been_removed
    is_to_step_down
dismissal may: fired dismissed quit ousted sacked quits sack sacks fires resign axed removed
    parted_ways_with parted_company_with =dismissed
dismissal idiom: resigned_to resigned_myself resigned_himself resigned_themselves dismissed_as
    fired_up
dismissal near: minister chief president coach manager director ceo head secretary chairman general
    commander post executive resignation announced submitted accepted tendered managers coaches
    ministers mp lawmaker ambassador resigned governor commissioner aide spokesman spokeswoman mayor
    boss adviser advisor archbishop bishop
dismissal lead: after following
dismissal not: appeal case lawsuit claim claims charge charges shots missiles rockets missile rocket
    fire called calls call calling demand demanded demanding jobs workers employees refused idea
    allegations motion layoffs urged concerns round par birdie birdies bogey under-par six-under
    five-under tournament
accident noun: crash collision accident explosion blast fire wreck derailment collapse pileup
    capsizing stampede blaze cave-in rockfall inferno pile-up leak crush mishap sinking drowning
    collapse_of disaster tragedy
accident plain: car_crash bus_crash plane_crash train_crash helicopter_crash traffic_accident
    road_accident train_derailment shipwreck head-on_collision gas_explosion house_fire
    motorway_crash boat_accident apartment_fire mine_collapse rockfall mining_accident
    mining_disaster building_collapse bridge_collapse plane_crashes fatal_crash multi-vehicle_crash
    car_accident bus_accident boat_capsizing factory_fire hotel_fire nightclub_fire warehouse_fire
    apartment_blaze factory_explosion workplace_accident rail_crash rail_accident hit-and-run
    crowd_crush stampede_at ferry_disaster train_collision mid-air_collision gas_leak
    climbing_accident skiing_accident chemical_leak tower_block_fire plane_accident two-car_crash
    coach_crash deadly_crash fatal_accident
accident done: +run_aground ploughed_off flipped_over capsized collided ran_aground plunged_into
    was_hit_by_a_car was_run_over plowed_into ploughed_into was_struck_by_a_train
    was_struck_by_a_car were_struck_by skidded_off veered_off careened_off =derailed +capsized
    +derailed +crashed_into crashed_into collided_with crashed_shortly overturned_on
    went_off_the_road ran_off_the_road =electrocuted =run_over =crushed_by =crushed_to_death
    burst_into_flames caught_fire fell_into_a plunged_off plunged_down slammed_into_a veered_into
    skidded_into =struck_by_a drowned_after drowned_when =hit_by_a smashed_into =swept_away_while
    fell_to_his_death fell_to_her_death killed_by_a_falling struck_by_a_falling hit_by_a_falling
    killed_when_a_tree fell_to_their_deaths plunged_to_his_death plunged_to_her_death
accident may: came_down_on sank collapsed exploded plunged crashed derailed overturned crash crashes
    sinks capsizes collapses explodes derails overturns burned swerved drowned capsize blew_up
accident idiom: crash_course market_crash stock_market_crash crashed_out
accident near: car cars truck lorry bus train plane aircraft helicopter boat ferry vehicle vehicles
    motorway highway road driver pilot passengers passenger runway factory plant building bridge
    tracks jet vessel motorcycle firefighters gas crew mine migrants apartment broke gutted
    warehouse nightclub hotel dam miners miner coach tram minibus pedestrian pedestrians cyclist
    cyclists motorcyclist airport freight carriage carriages rail railway locomotive coal gold
    scaffolding roof crane block chemical refinery pipeline platform school market oil smoke flames
    coastguard coast patrol operator intersection lane roadside
accident not: market stock stocks shares economy economic bitcoin crypto price prices gun currency
    talks cease diplomatic acres hectares forest brush bush % profit profits sales revenue revenues
    earnings orders demand
disaster noun: flood floods flooding storm storms tornadoes tornado wildfire wildfires avalanche
    eruption landslide drought blizzard heatwave rains downpour downpours tremors snowstorm
    eruptions tidal_wave monsoon cold_snap heat_wave rainstorm fires
disaster plain: earthquake quake tsunami hurricane cyclone typhoon mudslide flash_flood flash_floods
    tremor aftershock string_of_tornadoes landslides floodwaters volcanic_eruption earthquakes
    forest_fire mudslides flash_flooding bushfire bushfires tropical_storm aftershocks
    tropical_depression super_typhoon winter_storm ice_storm forest_fires torrential_rain
    torrential_rains monsoon_rains mudflow storm_surge hailstorm magnitude_quake sandstorm
    deadly_floods landslip typhoons hurricanes cyclones
disaster done: made_landfall +made_landfall burst_its_banks burst_their_banks +erupted slammed_into
    slammed_ashore barreled_into =swept_away =buried_under scorched~acres burned~acres
    scorched~hectares burned~hectares destroyed~hectares
disaster may: fire fires blaze erupted slammed flooded inundated
disaster idiom: flood_of floods_of storm_of landslide_victory landslide_win political_earthquake
    perfect_storm avalanche_of
disaster near: magnitude struck hit tore swept killed epicenter epicentre richter destroyed
    triggered evacuated rainfall rains rain displaced homes damage damaged rescue rescuers skiers
    landfall winds acres hectares burned battered caused submerged crews lava climbers buried
    village villages mud island coast residents houses roofs kph mph province river rivers banks
    inundated volcano ash fatalities toll seismological geological survey victims rescued missing
    people dead storm flooding felt
disaster hint: acres hectares forest brush bush brushfire wildland
disaster not: criticism political calls money complaints requests emails controversy debate
    financial insurance scandal twitter
protest noun: protest protests rally march demonstration demonstrations strike strikes riot riots
    sit-in unrest rallies marches stoppage sit-ins picket pickets boycott vigil uprising blockade
    clashes~protesters clashes~demonstrators clashes_with_police clashes~police
protest plain: indefinite_strike all-out_strike rolling_strike rolling_strikes open-ended_strike
    walkout walkouts industrial_action general_strike hunger_strike labor_strike
    street_protests strike_action anti-government_protests protest_march work_stoppage
    hunger_strikes wildcat_strike nationwide_strike street_protest strike_by 24-hour_strike
    48-hour_strike two-day_strike one-day_strike three-day_strike day-long_strike anti-war_protest
    mass_protests mass_protest pro-palestinian_protest protest_rally sit-in_protest
protest done: took_to_the_streets marched_through walked_off_the_job went_on_strike staged_a_walkout
    staged_a_protest have_walked_out protested_against protested_outside rallied_against
    rallied_outside walked_out_on_strike demonstrated_against down_tools downed_tools +downed_tools
    +gone_on_strike +taken_to_the_streets +walked_off +walked_out +staged_a marched_in marched_to
    marched_on rallied_in protested_in staged_protests demonstrated_in demonstrated_outside
    went_out_on_strike began_a_strike launched_a_strike started_a_strike blockaded
    occupied_the_building gathered_to_protest staged_a_sit-in chained_themselves picketed on_strike
    blocked_the_road blocked_a_road blocked_the_highway blocked_a_highway blocked_the_entrance
    blocked_the_main blocked_roads blocked_highways blocked_access
protest may: protested marched rallied walked_out blocked clashed_with rally marching protesting
    demonstrated protest occupied
protest set: will_strike will_walk_out will_go_on_strike to_go_on_strike will_march will_down_tools
    would_down_tools would_strike plan_to_strike are_to_strike will_rally will_protest
    would_walk_out set_to_strike to_walk_out plan_to_walk_out will_stage
protest idiom: rally_driver march_past relief_rally
protest near: protesters protestors demonstrators workers union unions police crowd crowds thousands
    hundreds activists staff pilots teachers nurses drivers students against farmers outside
    controllers pay march gathered members miners chanting chanted placards banners demanding women
    streets demonstrated organizers organisers tractors doctors junior campaigners parliament
    ministry railway rail dockers postal strikers
protest despite: called call calls
protest not: drone missile air airstrike market shares stock army killed gunmen israeli goal goals
    russian militants troops campaign tech
arrest noun: arrest arrests detention captures
arrest done: was_arrested were_arrested has_been_arrested have_been_arrested have_arrested
    has_arrested was_detained were_detained taken_into_custody was_taken_into_custody have_detained
    had_arrested been_arrested =arrested =detained =apprehended =taken_into_custody +arrested
    +detained +taken~into_custody =taken_for_questioning arrested_on_suspicion held_on_suspicion
    police_arrested police_detained officers_arrested police_have_arrested agents_arrested
    authorities_arrested =captured_by turned_himself_in =remanded_in_custody been_held_on
arrest may: arrested detained captured nabbed apprehended =held arrest arrests seized
arrest idiom: cardiac_arrests respiratory_arrest cardiac_arrest house_arrest arrest_warrant
arrest near: police made suspect officers suspicion charges charged suspects agents prosecutors
    murder authorities gang drug man terrorism raids raid manslaughter officials force detectives
    custody
arrest not: cardiac warrant warrants house hostages soldiers
ruling noun: verdict ruling conviction sentence convictions acquittal injunction
ruling plain: guilty_verdict court_ruling life_sentence
ruling done: was_sentenced_to were_sentenced_to has_been_jailed was_jailed were_jailed was_convicted
    were_convicted was_acquitted were_acquitted was_found_guilty has_been_sentenced
    has_been_convicted were_found_guilty court_ruled judge_ruled court_upheld court_overturned
    court_struck_down sentenced_him_to sentenced_her_to court_rejected judges_ruled jury_found
    sentenced_to have_been_jailed was_found_not_guilty judge_blocked court_dismissed court_ordered
    judge_ordered has_been_found_guilty court_sentenced ordered~to_pay ordered~pay =jailed
    =convicted =acquitted =sentenced =found_guilty =cleared_of court_+ruled judge_+ruled
    court_+ordered judge_+ordered court_+rejected court_+upheld court_+overturned court_blocked
    court_halted court_sided court_convicted court_acquitted court_jailed court_found
    judge_sentenced judge_dismissed judge_rejected judge_temporarily_blocked judge_threw_out
    court_threw_out jury_convicted jury_awarded jury_acquitted judges_rejected judges_upheld
    given_a_life_sentence given_life =jailed_for =handed_a judge~ordered court~ordered judge~ruled
    court~ruled court~sentenced court~rejected judge~blocked court~upheld court~dismissed
    judge~sentenced =fined_for_contempt judge_in~ordered issued_an_arrest_warrant sentenced~years
    +sentenced~years jailed_for_life =sentenced~prison issued_a_warrant_for ordered_the_release
    judge_granted court_granted judge_denied~motion judge_denied~bail judge_approved court_awarded
    court_cleared judge_halted judges_ordered tribunal_ruled tribunal_ordered tribunal_found
    tribunal_awarded has_been_jailed_for has_been_fined have_been_fined magistrates_fined
    has_been_banned_from_driving
    has_been_ordered_to_pay have_been_ordered_to_pay
ruling may: blocked sentenced convicted acquitted ruled upheld overturned jailed cleared fined
    was_fined was_ordered ruled_that has_been_cleared was_cleared were_cleared struck_down
    strikes_down orders rules dismissed_the rejected_the_appeal awarded annulled halted granted
ruling idiom: ruling_party ruling_coalition ruled_out
ruling near: court judge jury tribunal appeals justice justices prison jail magistrates judges fraud
    murder guilty charge charges counts count tribunal's plaintiffs lawsuit damages defendant
    sentence years district federal supreme constitutional high
ruling not: party coalition out
election noun: run-off run-offs second_round election elections vote referendum runoff ballot polls
    primary by-election by-elections midterms polling
election plain: runoff_election snap_election presidential_election general_election
    parliamentary_election parliamentary_elections local_elections regional_elections
    mayoral_election presidential_runoff primary_election legislative_elections elections_on
    election_on by-election
election done: won_the_second_round won_the_first_round won_the_run-off wins_run-off
    won_the_presidential wins_presidential_run-off +won_the_second_round +won_the_run-off
    +won_the_runoff +won_the_presidency won_the_election won_election was_re-elected won_reelection
    went_to_the_polls go_to_the_polls won_the_presidency was_reelected wins_election won_a_landslide
    voted_in won_the_race won_a_seat won_the_runoff wins_the_race +won_the_election won_the_vote
    won_re-election wins_re-election wins_the_election wins_presidency won_a_second_term
    won_a_third_term =re-elected =elected_president =elected_mayor =elected_leader
    =elected_chancellor voters_approved voters_rejected voters_backed won_the_presidential
    elected_as_the elected_pope swept_to_victory won_a_majority secured_a_majority conceded_defeat
    voters_elected who_won~votes
election may: was_elected has_been_elected were_elected =elected wins_seat elected
election near: voters ballots ballot turnout won wins polling candidate seats victory polls held
    counted votes runoff results incumbent opponent landslide electoral constituency vote majority
    concede referendum seat
election hint: president mayor governor senator lawmaker lawmakers pope leader votes election vote
    majority runoff
election despite: await awaits awaiting pending
election not: last previous bill house senate no-confidence board shareholders
agreement noun: deal agreement accord pact treaty contract ceasefire truce memorandum merger
    takeover acquisition settlement signing transfer loan extension buyout pacts deals
agreement plain: trade_deal trade_agreement peace_deal peace_agreement ceasefire_deal truce_deal
    licensing_deal licensing_agreement prisoner_swap memorandum_of_understanding defence_pact
    defense_pact contract_extension free_trade_agreement peace_accord hostage_deal minerals_deal
    pay_deal settlement_agreement
agreement done: agreed_to_buy agreed_to_acquire signed_a_deal signed_an_agreement reached_a_deal
    reached_an_agreement reached_a_ceasefire has_agreed_to_buy struck_a_deal agreed_a_deal
    agreed_to_a_ceasefire agreed_on_a_deal inked_a_deal signed_a_contract clinched_a_deal
    has_acquired signed_a_memorandum reached_agreement completed_the_acquisition agreed_to_sell
    have_agreed_to signs_deal +agreed_to_buy +agreed_to_acquire +agreed_to_sell +reached_a_deal
    +reached_an_agreement +struck_a +struck_a_deal +agreed_a_deal +clinched +finalized_a agreed_a
    agreed_on_a struck_an_agreement inked_an joins_from agree_to_buy agrees_to_buy agrees_to_acquire
    signs_a signs_an extended_his_contract extended_her_contract signed_a_new
    +completed_the_purchase buys_stake bought_a_stake completed_a_deal agreed_terms
    agreed_to_exchange settled_a_lawsuit agreed_to_settle sign_deal sign_agreement reach_deal
    settled_with won_a_contract won_a_deal awarded_a_contract secured_a_contract secured_an_order
    have_agreed_to_exchange agreed_to_swap agreed_to_a_truce reached_a_settlement
agreement may: approved_a_new~contract ratified~contract ratified~deal ratified~agreement
    signed signs acquired buys will_buy will_acquire to_acquire have_signed has_signed
    joined acquires bought sold sells +bought +sold +signed sign join signed_for signed_from
    joined_from
agreement idiom: great_deal good_deal big_deal deals_with signed_up signed_off signed_the_bill
    signed_into_law signed_an_executive_order signed_the_letter signed_a_decree signed_a_letter
    signed_a_petition signed_an_order reached_a_record signed_a_law signed_a_bill reached_a_peak
    signed_the_order reached_an_impasse reached_a_verdict
agreement near: signed signing reached struck sealed announced inked brokered clinched agreed signs
    finalized
agreement hint: striker midfielder defender goalkeeper forward contract deal agreement memorandum
    treaty accord pact winger million billion stake loan
agreement held: contract deal agreement loan million transfer extension
agreement not: without possible failed hopes hope seek seeking under reach bribes bribery kickbacks
    corruption alleged rigged rigging
economic not: first biggest worst daily weekly oil crude gas gold share stock shares stocks bond
    treasury wheat copper bitcoin
"""
