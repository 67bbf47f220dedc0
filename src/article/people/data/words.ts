/**
 * Word classes for finding who and what a text means: plain data, lower-case, one list a class.
 * Plurals in "s" are made from the singular lists by the lexicon; irregular ones are listed.
 */

/** Stand before a name and are no part of it. */
export const HONORIFICS = {
  male: "mr mr. sir lord herr monsieur m. señor senor brother father fr. sheikh sheik imam rabbi",
  female: "mrs mrs. ms ms. miss lady dame madam madame mme mme. señora senora sister",
  either:
    "dr dr. doctor prof prof. professor rev rev. reverend hon hon. honorable honourable comrade excellency " +
    "esq. pastor saint st. st",
};

/** Roles and offices: heads of "the governor", and titles before a name ("Gov. John Kasich"). */
export const TITLES =
  "president vice-president vice premier chancellor minister secretary undersecretary governor gov. senator sen. sens. " +
  "representative rep. reps. congressman congresswoman mayor king queen prince princess emperor empress pope cardinal " +
  "archbishop bishop sultan emir ayatollah chairman chairwoman chairperson chair director director-general " +
  "secretary-general speaker leader chief commissioner commander commandant general gen. admiral adm. vice-admiral " +
  "colonel col. lieutenant lt. captain capt. capt major maj. sergeant sgt. corporal cpl. private marshal " +
  "brigadier judge justice magistrate attorney solicitor prosecutor ambassador envoy consul counselor counsellor " +
  "counsel diplomat spokesman spokeswoman spokesperson adviser advisor aide deputy officer detective inspector " +
  "constable sheriff coach manager boss executive ceo cfo coo founder co-founder cofounder co-chairman co-chair " +
  "editor reporter correspondent columnist journalist author professor analyst strategist economist historian " +
  "scientist researcher lawyer doctor surgeon physician nurse teacher principal dean rector provost councilman " +
  "councilwoman councillor councilor lawmaker legislator alderman assemblyman assemblywoman delegate candidate " +
  "nominee frontrunner front-runner rival ally veteran banker financier treasurer comptroller auditor ombudsman " +
  "dictator strongman ruler warlord mogul tycoon billionaire businessman businesswoman entrepreneur philanthropist " +
  "actor actress singer rapper comedian presenter producer director filmmaker novelist writer poet " +
  "playwright artist painter architect designer engineer astronaut pilot activist campaigner organizer " +
  "organiser advocate dissident lobbyist pollster consultant specialist expert scholar academic physicist " +
  "biologist chemist sociologist psychologist psychiatrist anthropologist statistician demographer geologist " +
  "climatologist meteorologist epidemiologist neurosurgeon quarterback " +
  "captain lieutenant-governor vice-president first-lady comrade negotiator " +
  "mediator interpreter translator trader broker investor analyst strategist superintendent supervisor trustee " +
  "premier-designate president-elect secretary-treasurer congressmember staffer intern custodian curator rabbi " +
  "imam cleric priest pastor minister-counsellor attaché attache commissar generalissimo head";

/** Other words for one person. */
export const PERSONS =
  "man woman boy girl person star host anchor driver champion pitcher striker midfielder goalkeeper defender skipper guy gentleman fellow kid child baby infant toddler teenager teen youth adult father mother " +
  "dad mom mum parent son daughter brother sister sibling husband wife spouse partner fiance fiancé fiancee fiancée " +
  "widow widower boyfriend girlfriend uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter " +
  "stepfather stepmother stepson twin ex-wife ex-husband friend neighbor neighbour colleague classmate roommate " +
  "teammate acquaintance relative official source insider expert witness bystander observer onlooker passer-by " +
  "resident citizen native immigrant migrant refugee asylum-seeker voter supporter backer donor fan follower critic " +
  "opponent foe enemy challenger contender hopeful competitor colleague counterpart predecessor successor heir " +
  "mentor protege protégé confidant confidante associate assistant helper guard bodyguard soldier sailor marine " +
  "airman fighter militant insurgent rebel gunman attacker assailant suspect defendant plaintiff complainant victim " +
  "survivor hostage prisoner inmate detainee convict thief robber killer murderer rapist criminal terrorist extremist " +
  "bomber hijacker hacker whistleblower informant spy agent investigator cop policeman policewoman patrolman trooper " +
  "firefighter fireman paramedic juror worker laborer labourer employee employer owner landlord tenant customer client " +
  "buyer seller shopper consumer user subscriber reader viewer listener caller visitor guest tourist passenger " +
  "traveler traveller pedestrian motorist cyclist student pupil graduate alumnus undergraduate scholar intern trainee " +
  "apprentice patient farmer rancher fisherman miner carpenter plumber electrician mechanic technician programmer " +
  "developer cook chef waiter waitress bartender barber hairdresser butcher baker shopkeeper retailer salesman " +
  "saleswoman clerk cashier secretary receptionist librarian musician guitarist drummer pianist violinist composer " +
  "conductor dancer model photographer cameraman illustrator cartoonist blogger tweeter vlogger podcaster narrator " +
  "moderator interviewer pundit commentator speechwriter politician statesman partisan republican democrat " +
  "independent conservative liberal progressive moderate centrist socialist communist nationalist populist " +
  "libertarian loyalist hawk dove reformer revolutionary monarch noble aristocrat peasant slave protester protestor " +
  "demonstrator marcher heckler volunteer recruit member attendee participant speaker panelist panellist respondent " +
  "signatory player athlete runner swimmer boxer wrestler golfer skier referee umpire winner loser finalist gamer " +
  "heavyweight lightweight veteran superdelegate elector committeeman committeewoman operative surrogate donor " +
  "fundraiser bundler shareholder stockholder stakeholder executive manager staffer bureaucrat technocrat oligarch " +
  "magnate heiress dealer smuggler trafficker peacekeeper monitor rescuer responder medic midwife dentist " +
  "veterinarian pharmacist therapist counselor mathematician astronomer archaeologist philosopher theologian linguist " +
  "hero heroine idol celebrity superstar legend icon genius pioneer inventor creator chairholder newcomer outsider " +
  "underdog favorite favourite hopeful heir-apparent messenger emissary middleman go-between signer drafter " +
  "commenter questioner proponent skeptic sceptic detractor believer christian muslim jew catholic protestant " +
  "evangelical atheist mormon monk nun saint prophet pilgrim missionary worshiper worshipper";

/** Words for several people that are no plain plural of the above. */
export const PEOPLE =
  "people men women children persons folks families parents authorities police troops forces personnel staff crew " +
  "media press public crowd crowds audience electorate leadership establishment elite opposition clergy gentry " +
  "millennials seniors whites blacks latinos hispanics asians evangelicals minorities youths gays lesbians " +
  "republicans democrats conservatives liberals progressives independents moderates centrists delegates allies aides " +
  "others analysts gunmen policemen firemen fishermen spokesmen congressmen businessmen chairmen servicemen " +
  "spokespeople salespeople businesspeople firefighters alumni brass troopers commuters locals elders youngsters " +
  "newlyweds twins insiders majorities wives housewives thieves majority minority plurality masses rank-and-file " +
  "grassroots proletariat intelligentsia diaspora workforce";

/** Bodies of people that speak and act as one. */
export const BODIES =
  "administration agency alliance army association authority bank board body branch bureau business cabinet camp " +
  "campaign caucus center centre chamber charity church club coalition college command commission committee community " +
  "company conference confederation congress consortium convention cooperative corporation council court delegation " +
  "department directorate district division embassy consulate faction faculty federation firm fleet force foundation " +
  "fund gang garrison government group guild hospital industry institute institution judiciary junta jury laboratory " +
  "league legislature lobby management manufacturer maker militia military ministry mission mob monarchy movement " +
  "museum navy network ngo nonprofit non-profit office operation opposition organisation organization panel parliament " +
  "party police politburo presidency prosecution publisher regime regiment regulator retailer school secretariat " +
  "senate service side squad startup start-up state subsidiary supplier syndicate task-force team think-tank " +
  "treasury tribe tribunal troupe trust union unit university utility warehouse watchdog white-house kingdom nation " +
  "country city town village county province region republic bloc airline automaker automobile-maker bank insurer " +
  "lender carrier operator contractor defense defence";

/** Bodies that report and publish. */
export const PRESS =
  "newspaper magazine tabloid daily weekly broadcaster station channel network website site blog outlet publication " +
  "journal agency newswire wire paper press media radio television tv broadcaster portal";

/** What is written or shown, where it speaks for its makers: "the report says". */
export const WRITINGS =
  "report study survey poll polling analysis review statement communique communiqué letter email e-mail memo " +
  "memorandum message tweet post article story editorial op-ed column book memoir biography document filing lawsuit " +
  "suit complaint affidavit indictment petition transcript account record file cable dispatch bulletin release " +
  "announcement notice paper resolution declaration treaty agreement accord pact law bill legislation rule regulation " +
  "order ruling verdict decision constitution amendment manifesto platform plan proposal draft text summary readout " +
  "guideline headline caption ad advertisement advert commercial video clip footage film movie documentary show " +
  "program programme broadcast speech address remark comment interview testimony deposition data figure statistic " +
  "estimate forecast projection result finding evidence index ranking tally count return photo photograph image " +
  "picture sign banner placard poster slogan website page site profile blog note quote question answer " +
  "investigation inquiry probe audit assessment test research dossier brief briefing report card source warning " +
  "theory model calculation tradition proverb saying rumor rumour speculation wisdom precedent history transcript " +
  "average number numbers majority percent percentage rate quarter third half fraction timeline message video " +
  "advisory cover flyer leaflet letter-writer exchange measure signal polls papers remarks";

/** Words that stand for no one in particular, or count those meant: heads of "many", "some of them", "both". */
export const QUANTIFIERS =
  "some many most several few others both all everyone everybody someone somebody anyone anybody nobody none one two " +
  "three four five six seven eight nine ten dozens hundreds thousands millions each another those neither either half";

/** Last words of organisations' names. */
export const ORG_ENDS =
  "inc inc. corp corp. co co. cos cos. ltd ltd. llc l.l.c. llp plc lp gmbh ag s.a. sa nv holdings group company companies " +
  "corporation enterprises industries systems technologies partners associates brothers bros bros. bank bancorp trust " +
  "fund capital securities insurance airlines airways motors foods laboratories labs pharmaceuticals energy oil gas " +
  "university college school academy institute institution laboratory observatory seminary hospital clinic center " +
  "centre museum gallery library foundation society association federation confederation union alliance coalition " +
  "league club council committee commission congress parliament senate house duma assembly legislature cabinet " +
  "ministry department bureau office agency authority administration service services board court tribunal police " +
  "army navy guard patrol corps force forces fleet command brigade regiment division party movement front brotherhood " +
  "organization organisation network campaign conference convention church diocese synod embassy consulate mission " +
  "secretariat politburo treasury pentagon reserve exchange chamber guild fed initiative project program programme " +
  "caucus delegation team fc united city rovers giants dodgers yankees cowboys patriots airforce squad pac fund " +
  "studios pictures records entertainment communications international worldwide";

/** Last words of newspapers', broadcasters' and agencies' names. */
export const OUTLET_ENDS =
  "times post news journal tribune herald gazette globe chronicle examiner inquirer telegraph guardian observer " +
  "mirror express mail sun star dispatch register record courier sentinel bee ledger press magazine review weekly " +
  "daily monitor reporter bulletin today tv television radio broadcasting agency newswire wire dpa online";

/** Last words of places' names. */
export const PLACE_ENDS =
  "city county town township village island islands isle peninsula cape bay gulf sea ocean lake river creek strait " +
  "canal valley hills hill mountain mountains mount desert forest park square street st avenue ave ave. road rd drive " +
  "boulevard blvd blvd. highway ridge lane plaza bridge tunnel airport airfield station terminal port harbor harbour stadium arena " +
  "hall tower towers palace castle cathedral mosque temple hotel inn resort house residence guesthouse base beach " +
  "coast shore heights district region province prefecture oblast krai territory state republic cosmodrome spaceport " +
  "campus cemetery memorial monument zone border east west north south hemisphere falls springs ranch farm plant";

/** Capitalised words that name no one: months, days, and the like; they end or bar a run of names. */
export const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february " +
  "march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. " +
  "jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. am pm a.m. p.m. gmt est edt bst ist utc kst " +
  "christmas easter thanksgiving ramadan halloween hanukkah";

/** Between the parts of a person's name: "Charles de Gaulle", "Osama bin Laden", "Ursula von der Leyen". */
export const PARTICLES =
  "de del della di da dos das du la le les van der den von zu bin ibn ben al el ul abu abd ter y e st st.";

/** After a name: "John Smith Jr." */
export const SUFFIXES = "jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.";

/** A name right before one of these verbs is someone who speaks. */
export const SPEECH_VERBS =
  "said says say told tells tell added adds add asked asks announced announces wrote writes tweeted replied warned " +
  "warns argued argues noted notes explained explains insisted insists acknowledged admitted claimed claims denied " +
  "declared predicted promised vowed pledged suggested recalled joked quipped testified stated thinks believes thought " +
  "believed hopes hoped expects wants feels knows complained conceded confirmed stressed urged agreed responded";

/** Words that turn a title to someone who does not hold it (now). */
export const TITLE_MODIFIERS =
  "former ex late acting interim deputy vice assistant associate senior junior chief top prime foreign defense defence " +
  "interior finance first second third executive general managing national presidential republican democratic " +
  "incoming outgoing then-president incumbent presumptive retired veteran longtime long-time fellow ruling supreme " +
  "attorney state federal district circuit lead special independent honorary founding co- co editorial political " +
  "prosecuting commanding vice-presidential rear brigadier lieutenant major staff police press economic financial " +
  "north south military nuclear security public policy communications campaign";

/** Nouns and titles that only a man, or only a woman, bears. */
export const MEN =
  "man boy guy gentleman father dad son brother husband widower boyfriend uncle nephew grandfather grandson king prince " +
  "emperor pope sultan chairman spokesman congressman councilman assemblyman businessman statesman salesman actor " +
  "gunman policeman fireman fisherman cameraman patrolman airman priest monk ex-husband stepfather stepson fiance fiancé " +
  "alderman committeeman ombudsman strongman waiter bishop archbishop cardinal imam men boys brothers fathers sons";

/** The counterpart of MEN. */
export const WOMEN =
  "woman girl lady mother mom mum daughter sister wife widow girlfriend aunt niece grandmother granddaughter queen " +
  "princess empress chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman saleswoman actress " +
  "waitress policewoman nun heroine heiress ex-wife stepmother fiancee fiancée midwife committeewoman housewife women " +
  "girls sisters mothers daughters wives";

/** Determiners, and what can stand in their place before a noun. */
export const DETERMINERS =
  "the a an this that these those some any no every each either neither both all many most several few such another " +
  "other what which whose";

/** "his aide", "their host". */
export const POSSESSIVES = "my your his her its our their";

/** Personal, reflexive and relative pronouns. */
export const PRONOUNS =
  "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us " +
  "our ours ourselves they them their theirs themselves who whom whose which";

/** Words that begin sentences with a capital and are no names. */
export const FUNCTION_WORDS =
  "and or but nor so yet for if though although because since when whenever while where wherever whereas after before " +
  "until till once unless as than then there here thus hence therefore however meanwhile moreover instead also too not " +
  "in on at by to from of with without within into onto upon about above below under over between among amid amidst " +
  "against along across around behind beside besides beyond despite during except following including inside like near " +
  "off out outside past per through throughout toward towards via versus is are was were be been being am do does did " +
  "done has have had having will would shall should can could may might must let lets let's yes no ok okay well oh ah " +
  "how why what who whom whose which that this these those there's it's that's he's she's they're we're i'm you're " +
  "i've we've don't doesn't didn't isn't wasn't aren't just only even still again already always never ever often " +
  "sometimes perhaps maybe now today tonight tomorrow yesterday soon later earlier recently currently finally first " +
  "second third last next more most less least much many few several some any all both each every either neither " +
  "another other others such same own one two three four five six seven eight nine ten according asked given based " +
  "regardless whether rather quite very really nearly almost about please thanks thank question answer";

/** Prepositions after which a city is a place and not its country's government. */
export const LOCATIVES =
  "in at near outside inside around across throughout within into through above over via beside toward towards";

/** Words of going and coming: "flew to Moscow", "arrived from Pyongyang", "visited Beijing". */
export const MOTIONS =
  "go goes going went gone come comes coming came fly flies flying flew flown travel travels traveling travelling " +
  "traveled travelled trip trips journey visit visits visiting visited arrive arrives arriving arrived arrival leave " +
  "leaves leaving left depart departs departing departed departure return returns returning returned drive drove driven " +
  "train trains flight flights plane road way head heads heading headed invite invites invited invitation bound reach " +
  "home brought back inviting reaches reached reaching enter enters entered entering stop stopover move moved based born live lives lived living " +
  "accompany accompanied route en miles kilometers kilometres km suburb city capital streets downtown";

/** Heads of phrases that are no one though a name or a title stands in them. */
export const EVENT_NOUNS =
  "election campaign visit summit talks meeting speech war crisis deal policy plan race victory debate trip primary " +
  "caucuses rally event trial death birthday era years term rule win loss tour scandal";

/** Given names that English also uses for other things, and titles that are words of many uses: weak evidence alone. */
export const SHARED_WORDS =
  "will may mark bill rob pat art gene grant chance drew chase dick rose grace hope faith dawn summer amber crystal " +
  "ruby iris lily daisy violet ivy olive jasmine ginger pearl opal jade holly heather angel star sky storm rain joy " +
  "jack frank ray max sue penny victor miles dale glen forest cliff rock stone rich ernest earnest happy sunny frankie " +
  "head general major private chair host star fellow partner model principal independent moderate member judge " +
  "chance guard coach driver pitcher forward anchor director speaker counsel";

/** Last words of names of events, works, laws and things. */
export const THING_ENDS =
  "war wars cup bowl day days award awards prize games olympics act bill law plan project summit series week festival " +
  "show store internet web system deal program programme era age revolution conference convention crisis review order " +
  "treaty accord pact agreement amendment constitution bible church line way world universe house award medal season " +
  "night morning edition report files papers tape tapes effect theory language award scholarship doctrine rule index " +
  "average virus disease syndrome league division one two three party rights security affairs care deal dream express " +
  "studies sciences arts history poll survey primary caucus caucuses election debate election ticket book records";
