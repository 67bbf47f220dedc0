/** Words in and around names: plain data, lower-case, one list a class. */

/** Stand before a name and are no part of it. */
export const HONORIFICS = {
  male: "mr mr. sir lord herr monsieur m. señor senor brother father fr. sheikh sheik imam rabbi",
  female: "mrs mrs. ms ms. miss lady dame madam madame mme mme. señora senora sister",
  either:
    "dr dr. doctor prof prof. professor rev rev. reverend hon hon. honorable honourable comrade excellency " +
    "esq. pastor saint st. st atty atty. engr engr. cllr cllr. det det. insp insp. supt supt. garda alhaji shri smt.",
};

/** Between the parts of a person's name: "Charles de Gaulle", "Osama bin Laden", "Ursula von der Leyen". */
export const PARTICLES =
  "de del della dei di da dos das du la le les van der den von vom zu zum af ten tot bin ibn ben ould dan al el ul abu abd ter y e st st.";

/** After a name: "John Smith Jr." */
export const SUFFIXES = "jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.";

/** Given names that English also uses for other things, and titles that are words of many uses: weak evidence alone. */
export const SHARED_WORDS =
  "will may mark bill rob pat art gene grant chance drew chase dick rose grace hope faith dawn summer amber crystal " +
  "ruby iris lily daisy violet ivy olive jasmine ginger pearl opal jade holly heather angel star sky storm rain joy " +
  "jack frank ray max sue penny victor miles dale glen forest cliff rock stone rich ernest earnest happy sunny frankie " +
  "head general major private chair host star fellow partner model principal independent moderate member judge " +
  "chance guard coach driver pitcher forward anchor director speaker counsel";

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
  "secretariat politburo treasury pentagon reserve exchange chamber guild fed tech initiative project program programme " +
  "caucus delegation team fc united squad fund air aviation shipping stevedoring logistics mining engineering publishing " +
  "catering brewing brewery breweries trading manufacturing telecom railway railways ferries savings " +
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

/** Last words of names of events, works, laws and things. */
export const THING_ENDS =
  "war wars cup bowl day days award awards prize games olympics act bill law plan project summit series week festival " +
  "show store internet web system deal program programme era age revolution conference convention crisis review order " +
  "treaty accord pact agreement amendment constitution bible church line way world universe house award medal season " +
  "night morning edition report files papers tape tapes effect theory language award scholarship doctrine rule index " +
  "average virus disease syndrome league division one two three party rights security affairs care deal dream express " +
  "studies sciences arts history poll survey primary caucus caucuses election debate election ticket book records";

/** Words before the names of storms, craft and the like, which are often a person's: "Hurricane Delia", "the tanker Maria". */
export const THING_OPENS =
  "hurricane typhoon cyclone storm operation project asteroid comet satellite spacecraft rover telescope ship steamship flagship " +
  "warship ferry tanker trawler yacht vessel submarine boat lifeboat motorboat sailboat fireboat houseboat freighter liner frigate " +
  "destroyer cruiser corvette minesweeper tug tugboat barge schooner sloop ketch cutter icebreaker steamer catamaran dredger hms uss " +
  "hmas hmcs mv ms ss rms racehorse stallion mare filly gelding colt";

/** Words beside those of going that tell of a place and not of its government: "the road to Moscow", "based in Oslo". */
export const TRAVELS =
  "train trains flights plane road way bound home en route back brought based born live lives lived living invite " +
  "invites invited inviting invitation accompany accompanied stop stopover miles kilometers kilometres km suburb city " +
  "capital streets downtown";
