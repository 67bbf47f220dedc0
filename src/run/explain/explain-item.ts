import { sliceOf } from "../../export/code-points.ts";
import type { ArticleRecord } from "../../model/article-record.ts";
import type { Span } from "../../model/span.ts";
import type { Account, Timeline, Variant } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { Gathering } from "../../timeline/gathering.ts";
import { type Joined, whyOneEvent, whyOneQuote } from "../../timeline/why-one.ts";
import type { Evidence, Explanation, Piece } from "./explanation.ts";
import type { Item } from "./find-item.ts";

/** What an item is explained from: its timeline, and the records of the articles, with their texts, as far as they are there. */
export interface Sources {
  timeline: Timeline;
  records: readonly ArticleRecord[];
  profile: Profile;
}

/** Explains an item: where it stands, what found it, what dates it, and why its accounts are one. */
export function explainItem(asked: Item, sources: Sources): Explanation {
  if (asked.kind === "conflict") {
    const accounts = asked.item.sides.flatMap(({ accounts }) => accounts);
    return { ...asked, evidence: accounts.map((told) => evidenceOf(told, [told], sources)) };
  }
  if (asked.kind === "quotation") {
    const { variants, said } = asked.item;
    const group = variants.map(({ article, quote }) => ({ article, id: quote }));
    const why = whyOneQuote(gathered(sources), sources.profile, group);
    return {
      ...asked,
      evidence: variants.map((each, at) => ofVariant(each, why[at] ?? null, { said, sources })),
    };
  }
  const { accounts } = asked.item;
  const group = accounts.map(({ article, event }) => ({ article, id: event }));
  const why = whyOneEvent(gathered(sources), sources.profile, group);
  return { ...asked, evidence: accounts.map((each, at) => ofAccount(each, why[at] ?? null, sources)) };
}

function gathered({ records, profile }: Sources): Gathering {
  const gathering = new Gathering(profile);
  for (const record of records) gathering.add(record);
  return gathering;
}

function ofVariant(
  { article, quote, spans }: Variant,
  one: Joined | null,
  { said, sources }: { said: Evidence["date"]; sources: Sources },
): Evidence {
  const record = recordOf(article, sources);
  const found = record?.quotes.find(({ id }) => id === quote) ?? null;
  const time = record?.times[found?.time ?? -1] ?? null;
  return { ...evidenceOf({ article }, spans, sources), found, time, one, date: said };
}

function ofAccount(account: Account, one: Joined | null, sources: Sources): Evidence {
  const record = recordOf(account.article, sources);
  const found = record?.events.find(({ id }) => id === account.event) ?? null;
  const time = record?.times[found?.time ?? -1] ?? null;
  return { ...evidenceOf(account, [account], sources), found, time, one, date: account.date };
}

function recordOf(article: string, { records }: Sources): ArticleRecord | undefined {
  return records.find(({ id }) => id === article);
}

function evidenceOf({ article }: { article: string }, spans: readonly Span[], sources: Sources): Evidence {
  const told = sources.timeline.articles.find(({ id }) => id === article);
  const record = recordOf(article, sources);
  return {
    source: told?.source ?? article,
    published: told?.published ?? null,
    date: null,
    spans: spans.map(({ start, end }) => ({ start, end })),
    passage: record === undefined ? [] : passageOf(record, spans),
    ...{ found: null, time: null, one: null },
  };
}

/** How many characters stand around the evidence at most. */
const AROUND = 200;

/** The evidence in its paragraph, which a long one is cut from. */
function passageOf({ text, body }: ArticleRecord, spans: readonly Span[]): Piece[] {
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const inside = body.filter(({ start, end }) => end > first && start < last);
  const from = Math.max(inside[0]?.start ?? first, first - AROUND);
  const to = Math.min(inside.at(-1)?.end ?? last, last + AROUND);
  const slice = sliceOf(text ?? "");
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    pieces.push({ text: slice(at, start), evidence: false }, { text: slice(start, end), evidence: true });
    at = end;
  }
  return [...pieces, { text: slice(at, to), evidence: false }].filter((piece) => piece.text !== "");
}
