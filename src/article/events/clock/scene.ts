import { dayOf } from "../../../calendar/days.ts";
import type { DateValue, Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import { givenDate } from "../date/given-date.ts";
import type { PlacedTime } from "../date/place-time.ts";
import type { Draft } from "../draft.ts";
import type { Layer } from "../layer.ts";
import { dayHeadings } from "./headings.ts";
import { namedIntervals } from "./named-intervals.ts";
import { formOf } from "./readings.ts";
import { placesOf } from "./reasons.ts";
import { wordsOfSentences } from "./shared-words.ts";
import { blockOf } from "./state.ts";
import type { ClockScene, Ruled, Stated, Told } from "./told.ts";
import { contextsOfTold, traitsOf } from "./told-contexts.ts";

/** Reads what each happening of an article says of its time; `own` is the expression that the rules of its sentence give it. */
export function readScene(
  { document, layers, published, drafts }: Ruled,
  own: (PlacedTime | null)[],
): ClockScene {
  const headings = dayHeadings(document, layers, published);
  const intervals = namedIntervals(document, drafts);
  const givens = drafts.map((draft) => givenDate(document, published, draft));
  const past = pastShare(drafts, givens, published);
  const timed = timedBlocks(document, layers);
  const told = drafts.map((draft, index): Told => {
    const mine = own[index] ?? null;
    const time = mine ?? nearestTime(draft);
    const words = time === null ? "" : wordsAround(document, time);
    const read: Told = {
      draft,
      index,
      verdict: draft.date,
      given: givens[index] ?? null,
      time,
      words,
      form: time === null ? null : formOf(words, time.time.value),
      own: mine !== null,
      heading: headings[draft.trigger.sentence] ?? null,
      interval: intervals.get(draft) ?? null,
      traits: traitsOf(document, draft, past),
      reasons: NO_REASONS,
    };
    read.reasons = contextsOfTold(document, read, timed).map(placesOf);
    return read;
  });
  return { document, published, told, words: wordsOfSentences(document), ...landmarks(document, told) };
}

/** The blocks in which a time expression stands. */
function timedBlocks({ sentences }: Document, layers: readonly Layer[]): ReadonlySet<number> {
  return new Set(layers.flatMap(({ placed }, i) => (placed.length > 0 ? (sentences[i]?.block ?? []) : [])));
}

const NO_REASONS: readonly Int16Array[] = [];

/** How many days back a happening is old news. */
const OLD = 10;

/** The share of the article's dated happenings that lie well behind its publication. */
function pastShare(drafts: Draft[], givens: (DateValue | null)[], published: Published | null): number {
  const now = dayOf(published?.value.slice(0, 10) ?? "");
  const days = givens.flatMap((given, i) =>
    drafts[i]?.date?.basis === "published" ? [] : (dayOf(given?.from ?? "") ?? []),
  );
  if (now === null || days.length === 0) return 0;
  return days.filter((day) => now - day > OLD).length / days.length;
}

/** The days that an article comes back to. */
function landmarks(document: Document, told: readonly Told[]): Pick<ClockScene, "salient" | "opening"> {
  const counts = new Map<string, number>();
  let [salient, opening]: (Stated | null)[] = [null, null];
  let most = 1;
  for (const { draft, verdict, given } of told) {
    if (verdict?.basis !== "stated" || given === null || !DAY.test(given.value)) continue;
    if (document.blocks[blockOf(document, draft)]?.kind === "body") opening ??= { date: verdict, given };
    const day = given.value.slice(0, 10);
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (count > most) [salient, most] = [{ date: verdict, given }, count];
  }
  return { salient: salient ?? null, opening: opening ?? null };
}

const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;

function nearestTime({ layer, trigger }: Draft): PlacedTime | null {
  let best: PlacedTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of layer.placed) {
    const distance = time.first >= trigger.last ? time.first - trigger.last : trigger.first - time.last;
    if (distance < least) [best, least] = [time, distance];
  }
  return best;
}

const BEFORE = /^(?:the|that|same|following|next|previous|very)$/;
const BEHIND = /^(?:later|after|afterwards?|on|earlier|before|previously)$/;

/** "the following | January", "the night | before", in lower case. */
function wordsAround({ tokens }: Document, { first, last }: PlacedTime): string {
  let [from, to] = [first, last];
  while (from > 0 && BEFORE.test(tokens[from - 1]?.lower ?? "")) from--;
  if (BEHIND.test(tokens[to]?.lower ?? "")) to++;
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}
