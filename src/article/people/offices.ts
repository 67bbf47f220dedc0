import type { ProfileData } from "../../profile/profile.ts";

type Person = ProfileData["people"][number];

/**
 * Whether someone holds an office on a day: "president" for Vladimir Putin on 2024-06-19. Without a day, the office last
 * held or still held counts.
 */
export function officeAt(person: Person, title: string, day: string | null): boolean {
  const wanted = normalTitle(title);
  return person.offices.some((office) => {
    if (normalTitle(office.title) !== wanted) return false;
    if (day === null) return office.to === null;
    return (office.from === null || office.from <= day) && (office.to === null || day < office.to);
  });
}

/** Whether someone led a country before the day, and no longer: Kim Il Sung on 2024-06-19. */
export function isFormerLeader(person: Person, day: string | null): boolean {
  const terms = person.offices.filter(({ title }) => title === "leader");
  return terms.length > 0 && terms.every(({ to }) => to !== null && (day === null || to <= day));
}

/**
 * Whether an office that the article gives someone is the one that a title names: "the minister" is the transport minister, and
 * "the transport minister" the minister; but "the mayor" is no vice mayor, and "the finance minister" no transport minister.
 */
export function isSameOffice(office: string, title: string): boolean {
  if (office === title) return true;
  const [held, named] = [office.split(" "), title.split(" ")];
  if (held.at(-1) !== named.at(-1)) return false;
  const ranks = (words: string[]) => words.filter((word) => RANKS.has(word)).join(" ");
  if (ranks(held) !== ranks(named)) return false;
  const [less, more] = held.length < named.length ? [held, named] : [named, held];
  return less.every((word) => more.includes(word));
}

/** Words that make another office of a title. */
const RANKS: ReadonlySet<string> = new Set(
  "vice deputy assistant associate under former ex- ex acting interim prime junior senior shadow opposition co- late chief lead head".split(
    " ",
  ),
);

/** One spelling and one form of a title: "defense secretary", "spokeswoman", "advisor", "Sen.", "strongman". */
export function normalTitle(title: string): string {
  const known = normal.get(title);
  if (known !== undefined) return known;
  if (normal.size >= KEPT) normal.clear();
  const made = normalise(title);
  normal.set(title, made);
  return made;
}

/** Titles are asked for again and again, those of the profile with every mention of one; so many are kept. */
const KEPT = 5000;
const normal = new Map<string, string>();

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replace(/\bdefense\b/g, "defence")
    .replace(/\badvisor\b/g, "adviser")
    .replace(/\bspokes(?:woman|person)\b/g, "spokesman")
    .replace(/\bchair(?:woman|person)\b/g, "chairman")
    .replace(/\b(?:ruler|dictator|strongman)\b/g, "leader")
    .replace(/\bpremier\b/g, "prime minister")
    .replace(/\bskipper\b/g, "captain")
    .replace(/\battorney\b/g, "lawyer")
    .replace(/\bvice-president\b/g, "vice president")
    .replace(/\bthe /g, "")
    .replace(/^(?:\p{L}+\.|dr|prof)(?= |$)|\b\p{L}+\./u, (word) => ABBREVIATIONS.get(word) ?? word);
}

const ABBREVIATIONS = new Map(
  Object.entries({
    "sen.": "senator",
    "gov.": "governor",
    "rep.": "representative",
    "gen.": "general",
    "adm.": "admiral",
    "col.": "colonel",
    "lt.": "lieutenant",
    "capt.": "captain",
    "maj.": "major",
    "sgt.": "sergeant",
    "prof.": "professor",
    "dr.": "doctor",
    dr: "doctor",
    prof: "professor",
  }),
);
