// Throughput of each stage on one core: reads every file of a folder, then takes each through the stage list, a clock around each
// stage, after passes that warm the engine up. The clock counts the processor's time, so that what else the machine does changes little.
// compromise/one, which only splits words and sentences, reads the same texts in the same run: what it takes is the measure.
import { readFileSync } from "node:fs";
import compromise from "compromise/one";
import { findEvents } from "../dist/article/events/find-events.js";
import { findPeople } from "../dist/article/people/find-people.js";
import { findQuotes } from "../dist/article/quotes/find-quotes.js";
import { segment } from "../dist/article/segment/segment.js";
import { settlePublished } from "../dist/article/settle-published.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { findTimes } from "../dist/article/time/find-times.js";
import { toRecord } from "../dist/article/to-record.js";
import { publishRecord } from "../dist/export/publish-record.js";
import { loadProfile } from "../dist/profile/load-profile.js";
import { readArticle } from "../dist/read/read-article.js";
import { findInputs } from "../dist/run/find-inputs.js";
import { mergeRecords } from "../dist/timeline/merge-records.js";

/** So many megabytes are read before the clock runs: by then V8 has compiled nearly all that it will. */
const WARM_UP = 3e6;

/** Runs all files of a folder through the stages and gives a row for each: name, seconds, and what they went through. */
export async function measureStages(folder) {
  const files = await filesOf(folder);
  const { profile } = await loadProfile("kim-putin");
  const some = files.slice(0, 100);
  for (let bytes = 0; some.length > 0 && bytes < WARM_UP; ) {
    const { records, ...read } = await once(some, profile, new Clock());
    bytes += Math.max(1, read.bytes);
    if (bytes >= WARM_UP) mergeRecords(records, profile);
  }
  const clock = new Clock();
  const { bytes, records } = await once(files, profile, clock);
  clock.time("merge", () => mergeRecords(records, profile));
  return { rows: clock.rows(), bytes, articles: records.length };
}

/** The row of the other program. */
export const YARDSTICK = "compromise/one";

async function filesOf(folder) {
  const files = [];
  for await (const input of findInputs([folder], process.cwd())) {
    if ("path" in input) files.push({ source: input.source, bytes: readFileSync(input.path) });
  }
  return files;
}

async function once(files, profile, clock) {
  const records = [];
  let bytes = 0;
  for (const file of files) {
    const article = await clock.timeAsync("read", () => readArticle(file.bytes, provenanceOf(file)));
    if (!("text" in article)) continue;
    bytes += file.bytes.length;
    records.push(stages(article, profile, clock));
    clock.time(YARDSTICK, () => compromise(article.text));
  }
  return { bytes, records };
}

/** The stage list of src/article/extract-article.ts, with a clock around each stage. */
function stages(article, profile, clock) {
  const document = clock.time("segment", () => segment(article));
  clock.time("syntax", () => readSyntax(document));
  const published = clock.time("settle the date", () => settlePublished(document));
  const times = clock.time("times", () => findTimes(document, published.value));
  const people = clock.time("people", () => findPeople(document, profile, published.value));
  const quotes = clock.time("quotations", () => findQuotes(document, people, times, published.value));
  const events = clock.time("events", () =>
    findEvents(document, { people, times, quotes, published: published.value }),
  );
  return clock.time("record, publish, write", () => {
    const record = toRecord({ document, profile, published, times, people, quotes, events });
    const shown = publishRecord(record, article.text);
    JSON.stringify(shown);
    return shown;
  });
}

function provenanceOf({ source }) {
  return { source, published: null, title: null, outlet: null, url: null, charset: null };
}

/** Microseconds that this process has kept a core busy. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

class Clock {
  #spent = new Map();

  time(name, work) {
    const from = processorTime();
    const result = work();
    this.#add(name, from);
    return result;
  }

  async timeAsync(name, work) {
    const from = processorTime();
    const result = await work();
    this.#add(name, from);
    return result;
  }

  #add(name, from) {
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + processorTime() - from);
  }

  rows() {
    return [...this.#spent].map(([name, micros]) => ({ name, seconds: micros / 1e6 }));
  }
}
