import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { ChainMention, LeadDocument } from "../corpora/ecb.ts";
import { type Figures, figures, overlap, ratio } from "../measures.ts";
import { readArticles, timelineOf } from "../read-articles.ts";
import { type Cell, figureCells, type Scored, share } from "../table.ts";

/** A gold mention that stands on the timeline. */
interface Placed {
  document: string;
  text: string;
  chain: string;
  /** The timeline's entry that tells it. */
  entry: string;
  /** What a baseline puts together: mentions of one topic whose last words have one stem. */
  stem: string;
}

/**
 * Scores which accounts a timeline puts together, by chains of event mentions across articles. `found`: of the mentions
 * told more than once those whose trigger is an account. `B3`: how pure and complete entries are over the found mentions.
 * `links`: pairs of different articles in one entry, recall over all of the gold's.
 */
export async function scoreMerge(documents: LeadDocument[], profile: Profile): Promise<Scored> {
  const sources = documents.map(({ id, text }) => ({ path: `${id}.txt`, text, published: null }));
  const records = await readArticles(sources, profile);
  const entries = entriesOf(timelineOf(records, profile));
  const placed = documents.flatMap((each) => placedIn(each, records.get(`${each.id}.txt`), entries));
  const mentions = documents.flatMap(({ id, mentions }) =>
    mentions.map(({ chain }) => ({ document: id, chain })),
  );
  const sizes = groups(mentions, ({ chain }) => chain);
  const isTold = ({ chain }: { chain: string }): boolean => (sizes.get(chain)?.length ?? 0) > 1;
  const found = ratio(placed.filter(isTold).length, mentions.filter(isTold).length);
  const links = [...sizes.values()].reduce((sum, group) => sum + linksIn(group), 0);
  const cells = (key: (each: Placed) => string): Record<string, Cell> => ({
    texts: documents.length,
    mentions: mentions.filter(isTold).length,
    found: share(found),
    ...figureCells("B3", bCubed(placed, key)),
    ...figureCells("links", linked(placed, key, links)),
  });
  return {
    rows: [
      { name: "timeline", cells: cells(({ entry }) => entry) },
      { name: "baseline by stem", cells: cells(({ stem }) => stem) },
    ],
    errors: mistakes(placed),
  };
}

function entriesOf({ entries }: Timeline): Map<string, string> {
  return new Map(
    entries.flatMap(({ id, accounts }) => accounts.map((each) => [`${each.article} ${each.event}`, id])),
  );
}

function placedIn(
  document: LeadDocument,
  record: ArticleRecord | undefined,
  entries: Map<string, string>,
): Placed[] {
  const events = (record?.events ?? []).flatMap(({ id, trigger }) => {
    const entry = entries.get(`${record?.id} ${id}`);
    return entry === undefined ? [] : [{ start: trigger.start, end: trigger.end, entry }];
  });
  return document.mentions.flatMap((mention) => {
    const [nearest] = events
      .filter((event) => overlap([event.start, event.end], [mention.start, mention.end]) > 0)
      .sort((a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start));
    if (nearest === undefined) return [];
    const { text, chain } = mention;
    const stem = document.topic + stemOf(mention);
    return [{ document: document.id, text, chain, entry: nearest.entry, stem }];
  });
}

function stemOf({ text }: ChainMention): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");
  const last = letters.split(" ").at(-1) ?? "";
  return last.replace(/(?:ations?|ings?|ed|es|s|e)$/, "").slice(0, 6);
}

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group === undefined) found.set(key(item), [item]);
    else group.push(item);
  }
  return found;
}

/** Pairs of different documents in a group. */
function linksIn(group: readonly { document: string }[]): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const same = [...groups(group, ({ document }) => document).values()];
  return same.reduce((left, { length }) => left - pairs(length), pairs(group.length));
}

function bCubed(placed: Placed[], key: (each: Placed) => string): Figures {
  const [ours, golden] = [groups(placed, key), groups(placed, ({ chain }) => chain)];
  let [precision, recall] = [0, 0];
  for (const each of placed) {
    const [mine, theirs] = [ours.get(key(each)) ?? [], golden.get(each.chain) ?? []];
    const both = mine.filter(({ chain }) => chain === each.chain).length;
    precision += both / mine.length;
    recall += both / theirs.length;
  }
  return figures(ratio(precision, placed.length), ratio(recall, placed.length));
}

function linked(placed: Placed[], key: (each: Placed) => string, gold: number): Figures {
  const ours = [...groups(placed, key).values()];
  const made = ours.reduce((sum, group) => sum + linksIn(group), 0);
  const right = ours
    .flatMap((group) => [...groups(group, ({ chain }) => chain).values()])
    .reduce((sum, group) => sum + linksIn(group), 0);
  return figures(ratio(right, made), ratio(right, gold));
}

function mistakes(placed: Placed[]): Scored["errors"] {
  return placed.flatMap((a, i) =>
    placed.slice(i + 1).flatMap((b) => {
      const together = a.entry === b.entry;
      if (a.document === b.document || together === (a.chain === b.chain)) return [];
      const what = together ? "wrongly together" : "not together";
      return [{ what, one: `${a.document}: ${a.text}`, other: `${b.document}: ${b.text}` }];
    }),
  );
}
