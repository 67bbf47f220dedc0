import type { TimeRecord } from "../../src/model/article-record.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { GoldTime, TimeDocument } from "../corpora/timeml.ts";
import { figures, match, overlap, ratio } from "../measures.ts";
import { readArticles } from "../read-articles.ts";
import { figureCells, type Row, type Scored, share } from "../table.ts";
import { around, type Part, partsOf } from "./halves.ts";

/** An exact match comes before any overlap. */
const EXACT = 1e6;

/**
 * Scores time expressions as TempEval-3 does: spans (strict, relaxed) and, of relaxed matches, type and value. `value F1`
 * is the relaxed F1 times the share of values that are right.
 */
export async function scoreTimes(
  documents: TimeDocument[],
  profile: Profile,
  half: "A" | "B" | null,
): Promise<Scored> {
  const sources = documents.map(({ id, text, dct }) => ({ path: `${id}.txt`, text, published: dct || null }));
  const records = await readArticles(sources, profile);
  const timesOf = ({ id }: TimeDocument): TimeRecord[] => records.get(`${id}.txt`)?.times ?? [];
  const parts = partsOf(documents, half);
  const errors = (parts[0]?.documents ?? []).flatMap((document) => mistakes(document, timesOf(document)));
  return { rows: parts.map((part) => rowOf(part, timesOf)), errors };
}

function rowOf({ name, documents }: Part<TimeDocument>, timesOf: (d: TimeDocument) => TimeRecord[]): Row {
  const n = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const document of documents) {
    const pairs = pairsOf(document, timesOf(document));
    n.gold += document.timexes?.length ?? 0;
    n.found += timesOf(document).length;
    n.relaxed += pairs.length;
    n.strict += pairs.filter(({ score }) => score === EXACT).length;
    n.type += pairs.filter(({ gold, found }) => gold.type === found.type).length;
    n.value += pairs.filter(({ gold, found }) => gold.value === found.value).length;
  }
  const relaxed = figures(ratio(n.relaxed, n.found), ratio(n.relaxed, n.gold));
  const value = ratio(n.value, n.relaxed);
  return {
    name,
    cells: {
      documents: documents.length,
      gold: n.gold,
      found: n.found,
      ...figureCells("strict", figures(ratio(n.strict, n.found), ratio(n.strict, n.gold))),
      ...figureCells("relaxed", relaxed),
      type: share(ratio(n.type, n.relaxed)),
      value: share(value),
      "value F1": share(relaxed.f1 * value),
    },
  };
}

function pairsOf({ timexes = [] }: TimeDocument, times: TimeRecord[]) {
  const likeness = (gold: GoldTime, time: TimeRecord): number =>
    gold.start === time.start && gold.end === time.end
      ? EXACT
      : overlap([gold.start, gold.end], [time.start, time.end]);
  return match(timexes, times, likeness, 1).flatMap((pair) => {
    const [gold, found] = [timexes[pair.gold], times[pair.found]];
    return gold === undefined || found === undefined ? [] : [{ gold, found, score: pair.score }];
  });
}

function mistakes(document: TimeDocument, times: TimeRecord[]): Scored["errors"] {
  const pairs = pairsOf(document, times);
  const matched = new Set<GoldTime | TimeRecord>(pairs.flatMap(({ gold, found }) => [gold, found]));
  const tell = (what: string, { text, value, ...span }: GoldTime | TimeRecord) => ({
    what,
    dct: document.dct,
    value,
    text,
    context: around(document.text, span),
  });
  return [
    ...pairs
      .filter(({ gold, found }) => gold.value !== found.value)
      .map(({ gold, found }) => ({ ...tell("value", gold), got: found.value })),
    ...(document.timexes ?? []).filter((gold) => !matched.has(gold)).map((gold) => tell("missed", gold)),
    ...times.filter((time) => !matched.has(time)).map((time) => tell("spurious", time)),
  ];
}
