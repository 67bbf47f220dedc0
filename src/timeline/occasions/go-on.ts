import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import type { Entry } from "../../model/timeline.ts";
import type { storyDayOn } from "../decisions.ts";
import { cosine } from "../words/bag.ts";
import type { Words } from "../words/words.ts";

/** Days of a run, in order, and a later day that may belong to it. */
interface Step {
  run: readonly number[];
  day: number;
  words: Words;
}

/** What speaks for a day's going on with what the days before were about: the second day of a hearing, the night after a flood. */
export function reasonsToGoOn(
  { run, day, words }: Step,
  days: ReadonlyMap<number, readonly Entry[]>,
): Reasons<ReasonOf<typeof storyDayOn>> {
  const [first, last] = [run[0] ?? day, run.at(-1) ?? day];
  const [before, now] = [days.get(last) ?? [], days.get(day) ?? []];
  const { tokenizer, lexicon } = words;
  const bag = (entries: readonly Entry[]) =>
    lexicon.bag(entries.flatMap(({ title }) => tokenizer.stems(title)));
  const places = new Set(before.flatMap(placeOf));
  return {
    bias: 1,
    "next-day": day - last === 1,
    gap: Math.log(day - last),
    length: Math.log(1 + day - first),
    words: cosine(bag(before), bag(now), lexicon),
    parties: shareOf(new Set(before.flatMap(partiesOf)), new Set(now.flatMap(partiesOf))),
    "place-same": now.flatMap(placeOf).some((place) => places.has(place)),
    before: Math.log1p(before.length),
    entries: Math.log1p(now.length),
  };
}

function partiesOf({ participants }: Entry): string[] {
  return participants.flatMap(({ id, name }) => id ?? name ?? []);
}

function placeOf({ place }: Entry): string[] {
  const name = place?.id ?? place?.name ?? null;
  return name === null ? [] : [name];
}

/** What two sets have in common, of all that they hold. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
