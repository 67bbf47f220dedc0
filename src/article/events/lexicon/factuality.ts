/**
 * What a predicate says of the happening it governs, after the implicative and factive classes of FactBank
 * (Saurí and Pustejovsky 2009) and of Karttunen's "two-way" implicatives.
 */
export type Effect = "fact" | "scheduled" | "possible" | "alleged" | "denied" | "report";

/**
 * Verbs (and the adjectives read as such) by what they make of a complement clause, an infinitive or an event noun:
 * "planned to visit" leaves the visit scheduled, "denied that arms were sold" denies the sale,
 * "managed to land" tells the landing as fact.
 */
export const governors: [Effect, string][] = [
  [
    "scheduled",
    `plan schedule expect intend arrange prepare promise vow pledge due set agree slate decide resolve swear
    announce-plan book organise organize poise determine bind destine project budget aim undertake commit
    guarantee expected scheduled planned slated supposed ready postpone reschedule await anticipate invite
    programme program timetable gear`,
  ],
  [
    "possible",
    `want hope seek try ask urge call demand consider threaten offer propose suggest recommend wish like prefer
    mean come go help need require request appeal beg plead press lobby encourage invite persuade advise order instruct tell
    command authorise authorize allow permit enable let entitle empower dare able unable willing unwilling eager keen
    likely unlikely possible free interested inclined reluctant attempt struggle fight strive campaign bid push favor favour
    support advocate oppose fear worry warn afraid suspect believe think speculate estimate doubt wonder predict
    forecast imagine feel assume imply indicate hint could might may appear seem contemplate mull weigh discuss explore
    negotiate envisage envision vote study look wait long design tend help serve use convince pressure
    argue debate tempt motivate lure insist anxious hard easy difficult impossible necessary important essential
    enough too about hopeful confident optimistic prone reserve prompt aspire yearn crave vie compete prospect chance risk
    threat danger need right opportunity power authority ability capacity incentive obligation duty desire
    willingness readiness effort proposal demand request call appeal bid attempt campaign hope wish fear concern possibility
    likelihood potential option idea suggestion offer permission plea pressure refuse-to`,
  ],
  [
    "scheduled",
    "plan intention decision agreement promise pledge vow deal commitment schedule goal aim preparation",
  ],
  [
    "alleged",
    `allege accuse claim suspect charge contend assert purport accusation allegation claim charge suspicion rumor rumour
    indict blame insinuate maintain profess presume reputed rumored rumoured suggestion report-that`,
  ],
  [
    "denied",
    `deny refuse decline fail reject avoid prevent stop block forbid ban prohibit bar refrain abstain neglect
    omit rule-out forget dissuade discourage deter cancel scrap abandon call-off shelve thwart foil hinder
    preclude impede veto resist oppose forestall avert forgo refute rebut
    denial refusal rejection cancellation absence lack`,
  ],
  [
    "fact",
    `manage begin start continue keep finish stop-by resume succeed proceed cease force lead cause make
    see witness watch hear find discover learn regret remember recall know realise realize recognise recognize
    confirm prove show reveal acknowledge admit note observe celebrate mark condemn welcome criticise
    criticize protest denounce hail praise happen turn get have remain complete end conclude follow precede
    result trigger spark attend hold conduct carry-out commit launch suffer take-part participate accuse-over proceed
    forget-that notice disclose unveil marked mourn commemorate`,
  ],
  [
    "report",
    `say tell add state report announce explain declare comment remark reply respond answer stress emphasise
    emphasize mention write inform notify testify reiterate repeat recount describe quote cite affirm tweet post
    broadcast publish joke exclaim relate according point-out conclude`,
  ],
];

/** Modal verbs by what they make of their own verb; negation is weighed apart. */
export const modals: Record<string, Effect> = {
  will: "scheduled",
  "'ll": "scheduled",
  "’ll": "scheduled",
  wo: "scheduled",
  shall: "scheduled",
  must: "scheduled",
  would: "possible",
  "'d": "possible",
  "’d": "possible",
  may: "possible",
  might: "possible",
  can: "possible",
  ca: "possible",
  could: "possible",
  should: "possible",
  ought: "possible",
  need: "possible",
  dare: "possible",
};

/** Words that turn a clause to its contrary: "no documents were signed", "never met". */
export const negators = new Set(
  "not n't n’t never no nobody none nothing neither nor without hardly scarcely nowhere".split(" "),
);

/** Adverbs of hearsay and doubt within the clause: "reportedly met", "allegedly sold". */
export const hearsay: Record<string, Effect> = {
  allegedly: "alleged",
  reportedly: "alleged",
  purportedly: "alleged",
  supposedly: "alleged",
  apparently: "alleged",
  ostensibly: "alleged",
  perhaps: "possible",
  maybe: "possible",
  possibly: "possible",
  probably: "possible",
  likely: "possible",
  presumably: "possible",
  potentially: "possible",
  conceivably: "possible",
  hopefully: "possible",
};

/** Adjectives before an event noun that say it has not (yet) taken place: "a possible visit", "the planned summit". */
export const modifiers: Record<string, Effect> = {
  possible: "possible",
  potential: "possible",
  hypothetical: "possible",
  proposed: "possible",
  likely: "possible",
  would: "possible",
  future: "possible",
  feared: "possible",
  threatened: "possible",
  attempted: "possible",
  eventual: "possible",
  planned: "scheduled",
  upcoming: "scheduled",
  forthcoming: "scheduled",
  expected: "scheduled",
  scheduled: "scheduled",
  impending: "scheduled",
  anticipated: "scheduled",
  coming: "scheduled",
  prospective: "scheduled",
  looming: "scheduled",
  imminent: "scheduled",
  alleged: "alleged",
  reported: "alleged",
  suspected: "alleged",
  supposed: "alleged",
  purported: "alleged",
  rumored: "alleged",
  rumoured: "alleged",
  apparent: "alleged",
  cancelled: "denied",
  canceled: "denied",
  aborted: "denied",
  averted: "denied",
  abandoned: "denied",
  failed: "denied",
};

/** Words that open a condition or a purpose, under which nothing is told as fact: "if they meet", "unless it withdraws". */
export const conditionals = new Set(
  "if unless whether lest provided assuming suppose otherwise until".split(" "),
);
