import type { Timeline } from "../../src/model/timeline.ts";
import {
  type GoldArticle,
  type GoldMerge,
  type GoldStory,
  type Place,
  placesOf,
  slice,
} from "../corpora/gold-story.ts";
import { overlap, ratio } from "../measures.ts";
import { type Cell, type Row, type Scored, share } from "../table.ts";
import { isAccepted } from "./same-name.ts";
import { matchQuotes } from "./story-quotes.ts";
import { TimelineTexts } from "./timeline-texts.ts";

type Mistakes = Scored["errors"];

/**
 * Scores the merged timeline of an annotated story: quotations `found` with the right words, and `attributed`; events found
 * where an account touches their evidence, `dated` with their date, then with their `status`; pairs put together and kept
 * apart; conflicts; the dates of articles; page furniture (`junk`) that got through.
 */
export function scoreStory(story: GoldStory, timeline: Timeline): { row: Row; errors: Mistakes } {
  const texts = new TimelineTexts(timeline);
  const errors: Mistakes = [];
  const cells = {
    ...quoteCells(story, texts, errors),
    ...eventCells(story, texts, errors),
    ...(story.merge === null ? {} : mergeCells(story.merge, texts, { story, errors })),
    ...pageCells(story, texts, errors),
  };
  return { row: { name: story.name, cells }, errors };
}

function quoteCells({ articles }: GoldStory, texts: TimelineTexts, errors: Mistakes): Record<string, Cell> {
  const n = { required: 0, found: 0, attributed: 0, direct: 0, directRight: 0, shown: 0, right: 0 };
  for (const article of articles) {
    const variants = texts.variantsOf(article.id);
    const { pairs, right } = matchQuotes(article, variants);
    const isRight = (quote: string, spans: string): boolean =>
      [...right].some((each) => each.quote === quote && String(each.spans) === spans);
    for (const { gold, variant } of pairs.filter(({ gold: { required } }) => required)) {
      const attributed = variant !== null && isAccepted(gold.speaker, variant.speaker);
      n.required += 1;
      n.found += Number(variant !== null);
      n.attributed += Number(attributed);
      n.direct += Number(gold.kind === "direct");
      n.directRight += Number(gold.kind === "direct" && attributed);
      if (attributed) continue;
      const what = variant === null ? `missed ${gold.kind}` : "speaker";
      const text = gold.content[0] === undefined ? "" : slice(article.text, gold.content[0]);
      errors.push({ what, article: article.id, got: variant?.speaker ?? null, want: gold.speaker, text });
    }
    for (const variant of variants.filter(({ kind }) => kind !== "indirect")) {
      const good = isRight(variant.quote, String(variant.spans));
      n.shown += 1;
      n.right += Number(good);
      if (!good) errors.push({ what: `spurious ${variant.kind}`, article: article.id, text: variant.text });
    }
  }
  return {
    quotes: n.required,
    "quotes found": share(ratio(n.found, n.required)),
    attributed: share(ratio(n.attributed, n.required)),
    "direct attributed": { right: n.directRight, of: n.direct },
    precision: share(ratio(n.right, n.shown)),
  };
}

function eventCells({ articles }: GoldStory, texts: TimelineTexts, errors: Mistakes): Record<string, Cell> {
  const n = { required: 0, found: 0, dated: 0, status: 0, accounts: 0, annotated: 0 };
  for (const { id, text, events } of articles) {
    const accounts = texts.accountsOf(id);
    const evidence = (event: GoldArticle["events"][number]) => placesOf(text, slice(text, event.evidence));
    const touching = (places: ReturnType<typeof evidence>) =>
      accounts.filter(({ span }) => places.some((place) => overlap(span, place) > 0));
    for (const event of events.filter(({ required }) => required)) {
      const found = touching(evidence(event));
      const dated = found.filter(({ date }) => event.dates.some((want) => isDate(want, date)));
      const told = dated.some(({ status }) => status === event.status);
      n.required += 1;
      n.found += Number(found.length > 0);
      n.dated += Number(dated.length > 0);
      n.status += Number(told);
      if (told) continue;
      const what = found.length === 0 ? "missed event" : dated.length === 0 ? "date" : "status";
      const got = (dated.length > 0 ? dated : found).map(({ date, status }) => `${date} ${status}`);
      const want = `${event.dates.join(" or ")} ${event.status}`;
      errors.push({ what, article: id, got, want, text: slice(text, event.evidence) });
    }
    n.accounts += accounts.length;
    n.annotated += touching(events.flatMap(evidence)).length;
  }
  return {
    events: n.required,
    "events found": share(ratio(n.found, n.required)),
    dated: share(ratio(n.dated, n.required)),
    status: share(ratio(n.status, n.required)),
    "on annotated": { right: n.annotated, of: n.accounts },
  };
}

/** Whether a date is the one that is wanted; `DATE/` means: not before. */
export function isDate(want: string, got: string | null): boolean {
  if (got === null) return false;
  if (want.endsWith("/")) return got >= want.slice(0, -1) || want.startsWith(got);
  return got === want || got.startsWith(`${want}T`);
}

function mergeCells(
  merge: GoldMerge,
  texts: TimelineTexts,
  { story, errors }: { story: GoldStory; errors: Mistakes },
): Record<string, Cell> {
  const words = ({ id, span }: Place): string =>
    slice(story.articles.find((article) => article.id === id)?.text ?? "", span);
  const judged = <T>(items: T[], holds: (item: T) => boolean, tell: (item: T) => Mistakes[number]): Cell => {
    const wrong = items.filter((item) => !holds(item));
    errors.push(...wrong.map(tell));
    return { right: items.length - wrong.length, of: items.length };
  };
  const idsOf = ({ kind, pair }: GoldMerge["same"][number]) => pair.map((place) => texts.idsAt(kind, place));
  const meet = ([a, b]: Set<string>[]): boolean => [...(a ?? [])].some((id) => b?.has(id) === true);
  const tellPair = (what: string) => (each: GoldMerge["same"][number]) => ({
    what: `${what} ${each.kind}`,
    pair: each.pair.map(words),
  });
  return {
    same: judged(merge.same, (each) => meet(idsOf(each)), tellPair("not merged")),
    apart: judged(
      merge.apart,
      (each) => idsOf(each).every(({ size }) => size > 0) && !meet(idsOf(each)),
      tellPair("wrongly merged or missed"),
    ),
    conflicts: judged(
      merge.conflicts,
      (each) => isShown(each, texts),
      ({ about, sides }) => ({ what: "missed conflict", about, sides: sides.map(words) }),
    ),
    "conflicts shown": judged(
      texts.timeline.conflicts,
      (each) => isKnown(each, merge, texts),
      ({ about, sides }) => ({
        what: "false conflict",
        about,
        sides: sides.map(({ value, accounts }) => `${value}: ${accounts[0]?.text}`),
      }),
    ),
    undated: judged(
      merge.undated,
      ({ id, date }) => texts.publishedOf(id) === date,
      ({ id, date }) => ({ what: "undated", article: id, got: texts.publishedOf(id), want: date }),
    ),
  };
}

/** Whether the timeline sets the two places against each other. */
function isShown({ sides: [one, other] }: GoldMerge["conflicts"][number], texts: TimelineTexts): boolean {
  return texts.timeline.conflicts.some(({ sides }) =>
    sides.some((a) => texts.restsOn(a, one) && sides.some((b) => a !== b && texts.restsOn(b, other))),
  );
}

/** Whether the gold has a conflict between two sides of the timeline's. */
function isKnown({ sides }: Timeline["conflicts"][number], merge: GoldMerge, texts: TimelineTexts): boolean {
  return merge.conflicts.some((known) =>
    known.sides.every((place) => sides.some((side) => texts.restsOn(side, place))),
  );
}

function pageCells({ articles }: GoldStory, texts: TimelineTexts, errors: Mistakes): Record<string, Cell> {
  const dated = articles.filter(({ published }) => published !== null);
  const wrong = dated.filter(({ id, published }) => !texts.publishedOf(id)?.startsWith(published ?? ""));
  errors.push(
    ...wrong.map(({ id, published }) => ({
      what: "published",
      article: id,
      got: texts.publishedOf(id),
      want: published,
    })),
  );
  const junk = articles.flatMap(({ id, junk }) => {
    const shown = [...texts.variantsOf(id), ...texts.accountsOf(id)].map(({ text }) => text);
    return junk.flatMap((words) => shown.filter((text) => text.includes(words)));
  });
  errors.push(...junk.map((text) => ({ what: "junk", text })));
  return { published: { right: dated.length - wrong.length, of: dated.length }, junk: junk.length };
}
