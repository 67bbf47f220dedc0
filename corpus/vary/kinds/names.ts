import type { Story } from "../../tools/read-story.ts";
import type { StoryRewriting } from "../edit-story.ts";

/** Surnames that are something else as well, and such as have small words in them. */
export const HARD_SURNAMES = {
  countries: ["Jordan", "Holland", "Ireland", "France", "England", "Israel"],
  months: ["May", "March", "June", "Friday", "August", "April"],
  outlets: ["Post", "Herald", "Guardian", "Times", "Bell", "Mirror"],
  particles: ["van der Meer", "de la Torre", "von Arx", "al-Hadid", "O’Dea", "ould Sidi"],
} as const;

/** So many persons of a story get other surnames. */
const PERSONS = 4;

/** Gives the persons of a story who speak most often other surnames, of one of the hard kinds. */
export function varyNames(kind: keyof typeof HARD_SURNAMES) {
  return (story: Story, random: () => number): StoryRewriting => {
    const texts = story.articles.map(({ text }) => text).join("\n");
    const free = HARD_SURNAMES[kind].filter((name) => !new RegExp(wholly(name), "iu").test(texts));
    const first = Math.floor(random() * free.length);
    const exchanges = surnamesOf(story)
      .slice(0, Math.min(PERSONS, free.length))
      .map((old, i): [string, string] => [old, free[(first + i) % free.length] ?? old]);
    const places = new RegExp(exchanges.map(([old]) => wholly(old)).join("|") || "(?!)", "giu");
    const byOld = new Map(exchanges.map(([old, name]) => [old.toLowerCase(), name]));
    const exchange = (old: string): string => {
      const name = byOld.get(old.toLowerCase()) ?? old;
      return old === old.toUpperCase() ? name.toUpperCase() : name;
    };
    return {
      article: ({ text }) => ({
        edits: [...text.matchAll(places)].map(({ 0: old, index }) => ({
          start: index,
          end: index + old.length,
          text: exchange(old),
        })),
      }),
      rename: (words) => words.replace(places, exchange),
    };
  };
}

function wholly(name: string): string {
  return `(?<![\\p{L}\\p{N}@’'-])${name}(?![\\p{L}\\p{N}-])`;
}

/** The surnames of those who speak, most often first: each of one person only, and in no name of a place or an outlet. */
function surnamesOf({ articles }: Story): string[] {
  const quotes = articles.flatMap(({ notes }) => notes.quotes);
  const counts = new Map<string, number>();
  for (const name of quotes.flatMap(({ speaker }) => speaker.slice(0, 1)))
    if (/^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,}$/u.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = [
    ...articles.flatMap(({ notes }) => [notes.outlet ?? "", ...notes.events.map(({ place }) => place ?? "")]),
    ...new Set(articles.flatMap(({ notes }) => notes.events.flatMap(({ who }) => who))),
    ...new Set(quotes.flatMap(({ speaker }) => speaker.slice(0, 1))),
  ];
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([name]) => {
      const surname = name.split(" ").at(-1) ?? "";
      const others = named.filter((other) => other !== name && other.split(/[ -]/).includes(surname));
      return others.length === 0 ? [surname] : [];
    });
}
