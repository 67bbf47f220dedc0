/** Titles and the like, which a name follows: their full stop never ends a sentence ("Gen. Jones", "vs. Spain"). */
export const BEFORE_NAME = words(`
  mr mrs ms messrs mme mlle dr prof rev fr hon st ste sr sra
  gen lt col maj capt cmdr comdr cpl sgt pvt adm brig sfc cdr ens supt insp det
  gov sen sens rep reps pres amb atty asst assoc del dir exec sec
  mt ft vs v no nos art sect ch vol fig figs pp ex eg e.g ie i.e cf viz ca approx al
`);

/** Abbreviations that can stand at the end of a sentence ("Widgets Inc. He …", "at 5 p.m. The …"). */
export const ANYWHERE = words(`
  jr esq phd md etc inc ltd corp co cos bros dept univ assn bldg est intl natl
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  a.m p.m am.m u.s u.n u.k e.u d.c
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa penn tenn tex
  va vt wash wis wyo ont que alta sask
  ave blvd rd hwy sq ft lb lbs oz km kg cm mm mph hr hrs min approx tel ext
`);

/** Abbreviations that are words as well: only before a number is their full stop part of them ("No. 10", "fig. 3"). */
export const BEFORE_NUMBER = words("no nos art fig figs ch vol sect sec p pp mar jun sat sun ext min");

/** Abbreviations that are words as well: only capitalised is their full stop part of them ("Sun.", "Gen.", "Wash."). */
export const CAPITALISED = words(`
  sun sat wed mar jun dec sec del rep reps gen col pres dir hon fr ill ind la pa mo wash ore ark miss kan co st mt ens
  sr v min est exec
`);

/** Words that begin a sentence when an abbreviation with a capital after it leaves that open ("in the U.S. The …"). */
export const STARTERS = words(`
  the a an this that these those he she it they we i you his her its their our my your there here who what when where
  why how if but and or so yet for nor in on at by from with after before since while although though because as until
  during under over between among against about despite unlike like not no some many most all both each every several
  few other another such one two three meanwhile however moreover then now today yesterday tomorrow also still even
  only just instead later earlier last according asked speaking once rather thus perhaps nearly
`);

/** Words whose last letters are tokens of their own, with the length of the first part ("cannot" → "can" + "not"). */
export const JOINED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
