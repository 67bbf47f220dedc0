import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Status } from "../../src/model/common.ts";
import type { Range } from "../measures.ts";
import { readLines } from "./corpus-files.ts";
import {
  type GoldLine,
  type GoldMerge,
  type GoldQuote,
  type GoldStory,
  type Place,
  placesOf,
} from "./gold-story.ts";

/** A line of `NAME.gold.jsonl`: an article's annotation, or what holds across articles. */
interface GoldRow {
  id: string;
  published: string | null;
  junk: string[];
  quotes?: GoldQuote[];
  events: { date: string; evidence: Range; status: Status; required: boolean }[];
  merge?: Record<`${"same" | "different"}_${"quote" | "event"}`, [Place, Place][] | undefined> & {
    conflicts?: { about: string; sides: [Place, Place] }[];
    undated?: { seed: string; date: string }[];
  };
}

/** `NAME.view.json` */
interface View {
  lines: (Omit<GoldLine, "dates" | "evidence"> & { date: string | null; evidence: [string, string][] })[];
  occasions?: { title: string; from: string; to: string; lines: string[] }[];
}

/** Reads a story in the form before `story.json`: pairs of places in `NAME.gold.jsonl`, lines in `NAME.view.json`. */
export function olderStory(name: string, folder: string, gold: string): GoldStory {
  const rows = readLines<GoldRow>(gold);
  const articles = rows.flatMap(({ quotes, ...row }) =>
    quotes === undefined
      ? []
      : [{ ...row, quotes, text: readText(folder, row.id), events: row.events.map(tellingOf) }],
  );
  const view = gold.replace(/\.gold\.jsonl$/, ".view.json");
  return {
    name,
    folder,
    articles,
    merge: mergeOf(
      rows.find(({ merge }) => merge !== undefined)?.merge,
      new Set(articles.map(({ id }) => id)),
    ),
    view: existsSync(view) ? viewOf(JSON.parse(readFileSync(view, "utf8")), folder) : null,
  };
}

function tellingOf({ date, ...event }: GoldRow["events"][number]) {
  return { ...event, dates: [date] };
}

function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "");
}

/** Pairs of articles that are not there are left out. */
function mergeOf(merge: GoldRow["merge"], known: Set<string>): GoldMerge | null {
  if (merge === undefined) return null;
  const pairs = (how: "same" | "different") =>
    (["quote", "event"] as const).flatMap((kind) =>
      (merge[`${how}_${kind}`] ?? [])
        .filter((pair) => pair.every(({ id }) => known.has(id)))
        .map((pair) => ({ kind, pair })),
    );
  return {
    same: pairs("same"),
    apart: pairs("different"),
    conflicts: (merge.conflicts ?? []).filter(({ sides }) => sides.every(({ id }) => known.has(id))),
    undated: (merge.undated ?? []).flatMap(({ seed, date }) => (known.has(seed) ? [{ id: seed, date }] : [])),
  };
}

function viewOf({ lines, occasions = [] }: View, folder: string): GoldStory["view"] {
  return {
    lines: lines.map(({ date, evidence, ...line }) => ({
      ...line,
      dates: date === null ? [] : [date],
      evidence: evidence.flatMap(([file, words]) =>
        placesOf(readText(folder, file), words).map((span) => ({ id: file, span })),
      ),
    })),
    occasions,
  };
}
