import type { EventKind } from "../../../model/article-record.ts";

/**
 * Lemmas and multi-word forms by PLOVER event type (PLOVER codebook, 2023), verbs first, then nouns.
 * A multi-word form is lemmas joined by spaces and wins over its first word; what stands in no list has no type.
 * The order decides where a lemma could be read in two ways: "strike" is ASSAULT before it is PROTEST.
 */
export const ploverVerbs: [EventKind, string][] = [
  [
    "ASSAULT",
    `assassinate assault attack batter beat behead bomb bombard butcher gun-down clash execute explode
    detonate fire-on fight gas hijack hit injure invade kill knife lynch maim massacre maul molest murder
    pound ram rape raid rocket shell shoot shoot-down slaughter slay stab strike strangle storm
    torch torture wound ambush mine overrun bombed strafe poison open-fire blow-up blow-apart ransack gun mow-down
    set-off wipe-out blast bludgeon torpedo kidnap abduct`,
  ],
  [
    "CRIME",
    `burgle counterfeit defraud embezzle extort forge launder loot mug pilfer plunder rob smuggle
    steal swindle traffic bribe vandalise vandalize pirate`,
  ],
  [
    "COERCE",
    `apprehend arrest ban banish bar besiege blockade capture censor confiscate convict crack-down
    curb detain deport disperse evict expropriate extradite fine forbid handcuff hack imprison incarcerate indict
    intercept intern interrogate jail nab outlaw prosecute quarantine raid-on round-up seize sentence sue subpoena
    suppress tear-gas arraign repatriate impound interdict occupy outlaw annex close-off seal charge-with commandeer
    impeach repress crush exile shut-down`,
  ],
  [
    "SANCTION",
    `blacklist boycott embargo expel sanction break-off call-off cancel cut-off downgrade halt
    recall sever suspend walk-out pull-out-of oust dismiss sack quit-over impose penalise penalize revoke
    delist freeze abrogate annul`,
  ],
  [
    "MOBILIZE",
    `arm deploy drill fire fortify launch mass militarise militarize mobilise mobilize parade
    patrol test test-fire test-launch scramble station muster dispatch rearm position amass fly-over conscript draft`,
  ],
  [
    "PROTEST",
    `demonstrate march picket protest rally riot chant besiege-with hunger-strike revolt rebel
    strike-over walk-off occupy-square burn-flag take-to-the-street`,
  ],
  ["THREATEN", "threaten warn menace caution intimidate blackmail give-ultimatum"],
  [
    "REJECT",
    `defy deny disagree disavow rebuff refuse refute reject repudiate resist rule-out shun spurn
    turn-down veto vote-down decline disown block obstruct overrule overturn oppose contradict dismiss-call renege
    back-out rebut`,
  ],
  [
    "ACCUSE",
    `accuse admonish allege assail berate blame castigate censure charge chide condemn criticise
    criticize decry denounce deplore fault implicate lambast lambaste lash-out lament rail ridicule
    rap rebuke reprimand scold scorn slam suspect upbraid vilify investigate probe question
    mock insult blast-as name-as complain decried deride`,
  ],
  [
    "REQUEST",
    `appeal appeal-for ask beg beseech call-for call-on call-upon demand entreat exhort implore insist-on
    invite lobby petition plead press-for propose request seek solicit suggest summon urge prod push-for apply
    advocate recommend order instruct command`,
  ],
  [
    "YIELD",
    `abdicate abandon back-down capitulate cede comply concede disarm disengage ease free give-in
    give-up hand-over lift loosen pardon parole pull-back pull-out relax release relent resign retreat step-down
    submit surrender unblock waive withdraw yield demobilise demobilize dismantle relinquish retract demilitarise
    demilitarize allow-in back-off acquit exonerate vacate stand-down bow-to reprieve`,
  ],
  [
    "AID",
    `aid airlift donate evacuate feed finance fund grant house hand-out provide rescue shelter subsidise
    subsidize supply treat bail-out equip send-aid assist arm-with reimburse compensate pay-out lend distribute
    ship rebuild deliver relieve resettle`,
  ],
  [
    "COOPERATE",
    `ally collaborate cooperate co-operate coordinate co-ordinate exchange team-up train trade
    share join-force normalise normalize partner integrate merge unite export import export-to`,
  ],
  [
    "SUPPORT",
    `acclaim accredit acknowledge apologise apologize applaud approve award back bless
    bury-with cheer commemorate commend compliment condole congratulate consecrate decorate defend
    embrace endorse eulogise eulogize extol felicitate forgive greet hail honor honour laud lay-wreath mourn
    observe pay-tribute praise raise-glass ratify reaffirm recognise recognize salute sign stand-by support
    thank toast uphold vouch welcome bow present shake-hand sympathise sympathize champion celebrate reassure encourage
    initial open-embassy clasp-hand pay-homage pay-respect side-with appoint inaugurate`,
  ],
  [
    "AGREE",
    `accede accept agree assent assure compromise consent commit conclude come-to-term guarantee
    pledge promise reach-agreement reach-consensus settle strike-deal subscribe-to swear undertake vow
    underwrite sign-on okay sign-agreement clinch`,
  ],
  [
    "CONSULT",
    `accompany address arrive attend banquet brief call call-at check-in chat come confer confer-with consult
    convene converse correspond debate discuss dine drop-by entertain escort fly fly-in get-together go
    gather host huddle interview join land lobby-with lunch mediate meet negotiate parley
    phone phone-up pay-visit pull-into reach receive return reunite roll-into see-off sit-down speak speak-with talk
    telephone tour travel video-call visit write host-at dock disembark drive-to sail touch-down cross-into
    take-call exchange-view lead-delegation set-foot come-to sail-to testify bargain haggle`,
  ],
];

/** Nouns that name happenings, by PLOVER event type; the `null` list holds happenings without a type. */
export const ploverNouns: [EventKind | null, string][] = [
  [
    "ASSAULT",
    `aggression airstrike ambush assassination assault attack battle beheading blast bloodshed bombardment bombing
    clash combat crossfire execution explosion fight fighting firefight genocide gunfight gunfire hijacking
    homicide hostility incursion invasion insurgency killing kidnapping abduction massacre murder manslaughter
    offensive onslaught pogrom raid rape rampage shelling shooting shootout skirmish slaughter slaying
    stabbing strike suicide-bombing torture violence war warfare strafing stampede suicide atrocity carnage bomb-attack
    drone-strike missile-strike air-raid air-strike car-bomb`,
  ],
  [
    "CRIME",
    `arson burglary crime embezzlement extortion forgery fraud heist holdup laundering looting mugging piracy
    robbery smuggling theft trafficking vandalism larceny break-in bribery`,
  ],
  [
    "COERCE",
    `arraignment arrest annexation blockade capture censorship conviction crackdown curfew
    deportation detention eviction extradition imprisonment incarceration indictment inquest interrogation manhunt
    occupation prosecution repression roundup seizure sentencing siege suppression trial hack cyberattack
    hacking lawsuit repatriation interdiction verdict coup ouster impeachment martial-law hunt`,
  ],
  [
    "SANCTION",
    `boycott cancellation embargo expulsion dismissal suspension sanction withdrawal-from walkout revocation
    firing breakoff severance blacklisting`,
  ],
  [
    "MOBILIZE",
    `airlift-of buildup call-up deployment drill exercise manoeuvre manoeuver maneuver mobilization mobilisation
    missile-test nuclear-test parade patrol launch test test-firing war-game rearmament troop-movement callup
    test-launch rocket-launch militarization militarisation`,
  ],
  [
    "PROTEST",
    `demonstration hunger-strike march mutiny picket protest rally rebellion revolt revolution riot
    sit-in strike-action unrest uprising insurrection turmoil vigil`,
  ],
  ["THREATEN", "ultimatum warning threat intimidation blackmail"],
  ["REJECT", "denial disagreement rebuff refusal rejection veto rebuttal repudiation dispute standoff"],
  [
    "ACCUSE",
    `accusation allegation audit charge complaint condemnation criticism denunciation inquiry enquiry
    investigation probe rebuke review tirade reprimand scrutiny`,
  ],
  ["REQUEST", "appeal call demand invitation plea petition proposal request subpoena"],
  [
    "YIELD",
    `abdication armistice ceasefire cease-fire concession disarmament disengagement evacuation
    handover pullback pullout release resignation retreat surrender truce withdrawal exit amnesty pardon
    demilitarization demilitarisation departure-from acquittal parole reprieve`,
  ],
  [
    "AID",
    "aid airlift bailout donation relief rescue shipment resettlement subsidy assistance rehabilitation",
  ],
  [
    "COOPERATE",
    "collaboration cooperation co-operation exchange joint-drill merger normalization normalisation trade coordination",
  ],
  [
    "SUPPORT",
    `apology anniversary award burial celebration ceremony commemoration condolence congratulation
    endorsement funeral gift handshake homage honour-guard memorial-service mourning ratification salute
    tribute toast wreath-laying inauguration wedding approval welcome recognition accession jubilee signing`,
  ],
  ["AGREE", "agreement compromise consensus deal pledge promise settlement vow"],
  [
    "CONSULT",
    `address appointment arrival audience banquet briefing bilateral call-with chat conclave conference
    consultation contact conversation convention debate dialogue dialog dinner discussion encounter
    gathering get-together hearing interview lecture lunch luncheon mediation meeting negotiation news-conference
    one-on-one phone-call press-conference pilgrimage reception reunion session speech stopover summit supper
    talk telephone-call tete-a-tete tête-à-tête tour trip visit journey rendezvous roundtable forum state-visit
    assembly testimony breakfast breakthrough stay negotiating powwow plenum plenary congress`,
  ],
  [
    null,
    `abortion accident acquisition act action adoption advance advertisement announcement anniversary appearance
    appointment assessment attempt auction avalanche bankruptcy bid birth blackout blaze blizzard bombardment
    boost breach breakdown breakup broadcast buyout buyback campaign career-end census change championship closing closure
    collapse collision comeback completion conflict construction contest controversy conversion crash creation
    crisis cut cutback cyclone damage death debut decision decline decrease defeat defection delay delivery
    demise demolition departure derailment destruction development disaster disappearance discovery dissolution
    disruption divorce downfall downturn drop drought drought-relief drowning earning earthquake election
    elimination emergency emission enforcement enlargement entry epidemic eruption escape establishment
    evaluation event exhibition expansion expiration explosion-of export failure fall famine festival fire
    flight flood flooding formation game gain growth heart-attack hurricane impact implementation
    import improvement incident increase injury inspection-tour introduction inundation issuance
    landing landslide layoff leak litigation lightning liquidation loss match milestone mission modernization modernisation
    move movement mudslide obstruction offer offering opening operation outage outbreak overhaul overthrow
    passage payment performance placement plebiscite plunge poll postponement premiere presentation primary procession
    production promotion publication purchase quake race reading rebound recapitalization recession reconciliation
    reconstruction recovery redemption reduction reelection re-election referendum reform refurbishment
    removal renewal reopening replacement report-of reshuffle resolution response restoration restructuring retirement return
    reversal rise robbery-attempt ruling run run-off runoff sale scandal scoring search selloff sell-off separation setback
    shipwreck shutdown slide slowdown slump spill split spread start storm struggle success sweep takeover
    takeoff tender tornado tournament tragedy transaction transfer transition transplant trading tsunami
    turnaround typhoon upgrade vaccination victory violation vote voting voyage walkover win wildfire wreck
    crossing collapse expiry arrival-at bow surgery operation-on rain rainfall eclipse broadcast
    pricing purchase redemption stunt spat feud row rebuild relocation restitution shake-up shakeup shift
    sinking sighting speculation spree stoppage surge swap takedown turnover unveiling upheaval vacation
    verdict warrant weddings homecoming crash-landing blast-off liftoff lift-off touchdown
    announcement revelation disclosure confession admission`,
  ],
];
