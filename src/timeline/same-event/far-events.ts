import { eventPairs } from "../decisions.ts";
import type { GatheredArticle, ToldEvent } from "../gathered.ts";
import { surnameOf } from "../parties.ts";
import type { Head } from "../words/heads.ts";
import type { Words } from "../words/words.ts";
import { type Days, daysOf, personsIn, toldDate } from "./sketch-event.ts";

/** By what articles of different stories can tell one event. */
interface KindDayParty {
  /** The class of the trigger, or its stems where it has none. */
  kind: number | string;
  day: number;
  /** A surname. */
  party: string;
}

/** "the union met the owners on 25 April 2019": each kind with each day and each person, of what has a known day and two persons. */
export function kindsDaysParties(
  event: ToldEvent,
  { head, days, people }: { head: Head; days: Days | null; people: readonly string[] },
): KindDayParty[] {
  if (toldDate(event) === null || people.length < 2) return [];
  if (days === null || days.to - days.from > eventPairs().longestDays) return [];
  const kinds = head.classes.length > 0 ? head.classes : [head.text];
  const dated = Array.from({ length: days.to - days.from }, (_, i) => days.from + i);
  return kinds.flatMap((kind) =>
    dated.flatMap((day) => people.map((id) => ({ kind, day, party: surnameOf(id) }))),
  );
}

/** What the events of an article are filed under beside their story, as texts that are the same in every merge. */
export function farKeysOfEvents(article: GatheredArticle, { headOf }: Pick<Words, "headOf">): string[] {
  return article.events.flatMap((event) => {
    const people = [...new Set(personsIn(article, event))];
    if (people.length < 2) return [];
    const sketch = { head: headOf(event.trigger.lemma), days: daysOf(toldDate(event)), people };
    return kindsDaysParties(event, sketch).map(({ kind, day, party }) => `${kind} ${day} ${party}`);
  });
}
