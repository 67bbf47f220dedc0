import { abbreviationsAs } from "../../nlp/compromise.ts";

/** Titles and the like, which a name follows: their full stop never ends a sentence ("Gen. Jones", "vs. Spain"). */
export function standsBeforeName(word: string): boolean {
  return lists().beforeName.has(word);
}

/** Abbreviations that can stand at the end of a sentence ("Widgets Inc. He …", "at 5 p.m. The …"). */
export function standsAnywhere(word: string): boolean {
  return lists().anywhere.has(word);
}

let made: { beforeName: ReadonlySet<string>; anywhere: ReadonlySet<string> } | undefined;

/** compromise's abbreviations by its tags, and what news has beside them; made when the first full stop asks. */
function lists() {
  made ??= {
    beforeName: joined(abbreviationsAs("Honorific"), MORE_BEFORE_NAME, BEHIND_NAME),
    anywhere: joined(abbreviationsAs("Month", "Unit", "Organization", "Place"), MORE_ANYWHERE, WORDS),
  };
  return made;
}

function joined(theirs: string[], ours: ReadonlySet<string>, not: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...theirs.filter((word) => !not.has(word)), ...ours]);
}

const MORE_BEFORE_NAME = words(`
  ste sra cdr ens insp pres amb assoc del dir exec sec col fr st mt ft
  vs v no nos art sect ch vol fig figs pp ex eg e.g ie i.e cf viz ca approx al
`);

/** Among compromise's honorifics: what stands behind a name, is a plain word, or is no title in news. */
const BEHIND_NAME = words("jr esq phd llb bldg sir res adj adv mstr surg");

const MORE_ANYWHERE = words(`
  jr esq phd md bldg etc corp cos est intl natl
  mon tue tues wed thu thurs fri sat sun
  a.m p.m am.m u.s u.n u.k e.u d.c
  ala ark ill ind ky la md mich mo mont nev ore pa wash
  lbs min approx tel ext
`);

/** Among compromise's units and places: what is a word or a name far more often ("a gal.", "told Ida."). */
const WORDS = words("gal pt mi td tb cl cal ida dak ut kans fl usafa dist cres st mt");

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
export const JOINED: ReadonlyMap<string, number> = new Map(
  ["can|not", "gon|na", "got|ta", "wan|na"].map((word) => [word.replace("|", ""), word.indexOf("|")]),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
