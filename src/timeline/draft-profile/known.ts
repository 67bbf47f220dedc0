import type { ArticleRecord, PersonRecord } from "../../model/article-record.ts";
import { most } from "../most.ts";

/** Somebody or something that articles name, with the words that they have for it. */
export interface Known {
  id: string;
  name: string;
  kind: PersonRecord["kind"];
  /** How many articles name it, and how often. */
  articles: number;
  mentions: number;
  /** Its other names: words with a capital, of which its name has one. */
  aliases: string[];
  /** The words of its name that stand alone for it, each as often as they do: "Oduya". */
  alone: string[];
  /** All that stands for it, as it stands: "the premier", "she"; and what stands before its names: "Premier". */
  words: string[];
  before: string[];
}

/** Everyone and everything that the records' people hold, each once. */
export function knownIn(records: readonly ArticleRecord[]): Known[] {
  const byId = new Map<string, { person: PersonRecord; texts: string[]; before: string[] }[]>();
  for (const { people, text } of records) {
    const characters = Array.from(text ?? "");
    const slice = (start: number, end: number): string => characters.slice(Math.max(0, start), end).join("");
    for (const person of people) {
      const texts = person.mentions.map(({ start, end }) => slice(start, end).replace(/\s+/gu, " "));
      const before = person.mentions.flatMap(({ start }, at) => {
        const { lead, name } = splitName(texts[at] ?? "", person.name);
        return name === "" ? [] : `${slice(start - SAMPLE, start)}${lead}`;
      });
      byId.set(person.id, [...(byId.get(person.id) ?? []), { person, texts, before }]);
    }
  }
  return [...byId].flatMap(([id, found]) => {
    const { person } = most(found, (each) => `${each.person.kind} ${each.person.name}`) ?? {};
    return person === undefined ? [] : knownOf({ ...person, id }, found);
  });
}

/** So many characters before a name can hold its title. */
const SAMPLE = 60;

function knownOf(
  { id, name, kind }: PersonRecord,
  found: readonly { texts: string[]; before: string[] }[],
): Known {
  const words = found.flatMap(({ texts }) => texts);
  const names = words.map((text) => splitName(text, name).name).filter(Boolean);
  return {
    ...{ id, name, kind, articles: found.length, mentions: words.length },
    aliases: [...new Set(names)].filter((each) => each !== name).sort(),
    alone: names.filter((each) => !each.includes(" ")),
    words,
    before: found.flatMap((each) => each.before),
  };
}

/** "Premier Falk's" of Ruben Falk: what leads to the name ("Premier "), and the name from its first word on ("Falk"). */
function splitName(text: string, full: string): { lead: string; name: string } {
  const words = new Set(full.toLowerCase().split(/[\s-]+/u));
  const own = text.replace(/['’]s?$/u, "").split(" ");
  const first = own.findIndex((word) => words.has(word.toLowerCase()));
  if (first === -1) return { lead: "", name: "" };
  const lead = own.slice(0, first).map((word) => `${word} `);
  return { lead: lead.join(""), name: own.slice(first).join(" ") };
}
