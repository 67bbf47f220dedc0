// How merging grows with the number of records: time and peak memory over synthetic ones.
// usage: npx tsx --max-old-space-size=4096 bench/merge.ts FOLDER COUNT...      (after `npm run build`)
//   The records of FOLDER's articles are multiplied: each copy has other names, places and days, so that every so many
//   copies tell one story of their own. The view is that of `--scope topic`; the timeline is written as a stream to nowhere.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { profileOf } from "../score/corpora/stories.ts";
import { hastenLongRun } from "../src/cli/hasten-start.ts";
import { spareMemory } from "../src/cli/spare-memory.ts";
import { timelineJson } from "../src/export/json.ts";
import type { ArticleRecord } from "../src/model/article-record.ts";
import type { DateValue } from "../src/model/common.ts";
import { mergeRecords } from "../src/timeline/merge-records.ts";
import { viewTimeline, WHOLE_TOPIC } from "../src/timeline/view-timeline.ts";
import { processorTime } from "./clock.ts";
import { onrecord } from "./processes.ts";

const [folder = "fixtures/summits", ...counts] = process.argv.slice(2);
const { stdout } = spawnSync(process.execPath, onrecord("extract", "--records", "--scope", "all", folder), {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
const lines = stdout.split("\n").filter((line) => line.startsWith('{"type":"article"'));
const profile = await profileOf("kim-putin");

// As the command does.
spareMemory();
hastenLongRun();

const COPIES = 5;

for (const count of counts.length > 0 ? counts.map(Number) : [1000, 4000]) {
  const from = processorTime();
  const timeline = mergeRecords(multiply(count), profile);
  const view = viewTimeline(timeline, WHOLE_TOPIC, profile);
  let bytes = 0;
  for (const piece of timelineJson(view, true)) bytes += piece.length;
  const seconds = (processorTime() - from) / 1e6;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${count} records: ${seconds.toFixed(1)} s, peak ${memory.toFixed(0)} MB, ${timeline.entries.length} entries, ${view.entries.length} in the topic, ${(bytes / 1e6).toFixed(0)} MB of JSON`,
  );
}

/** Copies of the records, made one by one: so many copies of the folder tell a story of their own, in days of its own. */
function* multiply(count: number): Generator<ArticleRecord> {
  for (let i = 0; i < count; i++) {
    const line = lines[i % lines.length] ?? "";
    const copy = Math.floor(i / lines.length);
    const story = Math.floor(copy / COPIES);
    // Through JSON once more, as records come from a file: what is put together from pieces takes more room.
    yield JSON.parse(JSON.stringify(vary(JSON.parse(renamed(line, story)), i, (story * 11) % 3653)));
  }
}

/** Another story: all but the principals and their countries under other names. */
function renamed(line: string, story: number): string {
  return line.replace(
    /\b(Vladivostok|Vostochny|Pyongyang|Beijing|Khasan|Hanoi|Ushakov|Peskov|Kozhemyako|Lavrov)\b/g,
    (name) => `${name}${letters(story)}`,
  );
}

function letters(number: number): string {
  return number === 0 ? "" : letters(Math.floor(number / 26)) + String.fromCharCode(97 + (number % 26));
}

/** Another article: its own id, the days of its story, some events left out. */
function vary(record: ArticleRecord, i: number, days: number): ArticleRecord {
  const id = createHash("sha256").update(`${record.id} ${i}`).digest("hex").slice(0, 16);
  const date = (value: DateValue | null) => (value === null ? null : moved(value, days));
  return {
    ...record,
    id: `a_${id}`,
    source: `${record.source}#${i}`,
    published: record.published && {
      ...record.published,
      value: day(record.published.value.slice(0, 10), days),
    },
    quotes: record.quotes.map((quote) => ({ ...quote, id: `${quote.id}${i}`, said: date(quote.said) })),
    events: record.events
      .filter((_, n) => (n + i) % 5 > 0)
      .map((event) => ({ ...event, id: `${event.id}${i}`, date: date(event.date) })),
  };
}

function moved(date: DateValue, days: number): DateValue {
  const { from, to, last } = date;
  if (from === null || to === null || last === null) return date;
  const [first, end] = [day(from, days), day(to, days)];
  return { ...date, value: `${first}/${end}`, from: first, to: end, last: day(last, days) };
}

function day(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
