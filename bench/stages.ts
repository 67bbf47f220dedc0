// Throughput of each stage on one core: reads every file of a folder, then takes each through the stage list, a clock around each
// stage, after passes that warm the engine up. compromise/one, which only splits words and sentences, reads the same texts in
// the same run: what it takes is the measure.
import compromise from "compromise/one";
import { profileOf } from "../score/corpora/stories.ts";
import { findEvents } from "../src/article/events/find-events.ts";
import { findPeople } from "../src/article/people/find-people.ts";
import { findQuotes } from "../src/article/quotes/find-quotes.ts";
import { accountMarks } from "../src/article/quotes/marks/account-marks.ts";
import { segment } from "../src/article/segment/segment.ts";
import { settlePublished } from "../src/article/settle-published.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";
import { findTimes } from "../src/article/time/find-times.ts";
import { toRecord } from "../src/article/to-record.ts";
import { publishRecord } from "../src/export/publish-record.ts";
import type { Article } from "../src/model/article.ts";
import type { ArticleRecord } from "../src/model/article-record.ts";
import type { Profile } from "../src/profile/profile.ts";
import { mergeRecords } from "../src/timeline/merge-records.ts";
import { processorTime } from "./clock.ts";
import { articleOf, type File, filesOf } from "./files.ts";

/** A stage, and the seconds that it took. */
export interface Stage {
  name: string;
  seconds: number;
}

/** What some files gave, and how many bytes they have. */
interface Pass {
  bytes: number;
  records: ArticleRecord[];
}

/** So many megabytes are read before the clock runs: by then V8 has compiled nearly all that it will. */
const WARM_UP = 3e6;

/** The row of the other program. */
export const YARDSTICK = "compromise/one";

/** Runs all files of a folder through the stages: a row for each, and what they went through. */
export async function measureStages(
  folder: string,
): Promise<{ rows: Stage[]; bytes: number; articles: number }> {
  const files = await filesOf(folder);
  const profile = await profileOf("kim-putin");
  const some = files.slice(0, 100);
  for (let bytes = 0; some.length > 0 && bytes < WARM_UP; ) {
    const pass = await once(some, profile, new Clock());
    bytes += Math.max(1, pass.bytes);
    if (bytes >= WARM_UP) mergeRecords(pass.records, profile);
  }
  const clock = new Clock();
  const { bytes, records } = await once(files, profile, clock);
  clock.time("merge", () => mergeRecords(records, profile));
  return { rows: clock.rows(), bytes, articles: records.length };
}

async function once(files: readonly File[], profile: Profile, clock: Clock): Promise<Pass> {
  const pass: Pass = { bytes: 0, records: [] };
  for (const file of files) {
    const article = await clock.timeAsync("read", () => articleOf(file));
    if (article === null) continue;
    pass.bytes += file.bytes.length;
    pass.records.push(stages(article, profile, clock));
    clock.time(YARDSTICK, () => compromise(article.text));
  }
  return pass;
}

/** The stage list of src/article/extract-article.ts, with a clock around each stage. */
function stages(article: Article, profile: Profile, clock: Clock): ArticleRecord {
  const document = clock.time("segment", () => segment(article));
  clock.time("syntax", () => readSyntax(document));
  const published = clock.time("settle the date", () => settlePublished(document));
  const times = clock.time("times", () => findTimes(document, published.value));
  const people = clock.time("people", () => findPeople(document, profile, published.value));
  const quotes = clock.time("quotations", () => findQuotes(document, people, times, published.value));
  const events = clock.time("events", () =>
    findEvents(document, { people, times, quotes, published: published.value }),
  );
  const marks = clock.time("marks", () => accountMarks(document, people, quotes));
  return clock.time("record, publish, write", () => {
    const record = toRecord({ document, profile, published, times, people, quotes, events, marks });
    const shown = publishRecord(record, article.text);
    JSON.stringify(shown);
    return shown;
  });
}

class Clock {
  readonly #spent = new Map<string, number>();

  time<T>(name: string, work: () => T): T {
    const from = processorTime();
    const result = work();
    this.#add(name, from);
    return result;
  }

  async timeAsync<T>(name: string, work: () => Promise<T>): Promise<T> {
    const from = processorTime();
    const result = await work();
    this.#add(name, from);
    return result;
  }

  #add(name: string, from: number): void {
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + processorTime() - from);
  }

  rows(): Stage[] {
    return [...this.#spent].map(([name, micros]) => ({ name, seconds: micros / 1e6 }));
  }
}
