import type { ArticleRecord } from "../../model/article-record.ts";
import { differences, pick } from "./differences.ts";
import type { Fault, Note } from "./fault.ts";
import { checkWords, idOfText, type Library, type Page } from "./library.ts";

/** Holds a record against its article: every word at its place, and all that the same rules find in the text again. */
export function checkRecord(record: ArticleRecord, library: Library): Fault[] {
  const faults: Fault[] = [];
  const { id, source, text } = record;
  const note: Note = (code, at, detail = null) => faults.push({ code, at, id, source, detail });
  if (text !== null && idOfText(text) !== id) note("other-id", "text", idOfText(text));
  const page = library.find(id, [source]);
  if (page === null) note("no-article", "id");
  else {
    checkAllWords(record, page, note);
    if (page.record !== null) checkFindings(record, page.record, note);
  }
  return faults;
}

function checkAllWords({ times, quotes, events }: ArticleRecord, page: Page, note: Note): void {
  for (const [i, time] of times.entries()) checkWords(page, time, time.text, [note, `times[${i}]`]);
  for (const [i, { cue, speaker, spans, text }] of quotes.entries()) {
    const at = `quotes[${i}]`;
    checkQuoted(page, { spans, text }, [note, at]);
    if (cue !== null) checkWords(page, cue, cue.text, [note, `${at}.cue`]);
    const mention = speaker?.mention ?? null;
    if (mention !== null) checkWords(page, mention, mention.text, [note, `${at}.speaker.mention`]);
  }
  for (const [i, event] of events.entries()) {
    const at = `events[${i}]`;
    checkWords(page, event, event.text, [note, at]);
    checkWords(page, event.trigger, event.trigger.text, [note, `${at}.trigger`]);
    for (const [k, each] of event.attributes.entries())
      checkWords(page, each, each.text, [note, `${at}.attributes[${k}]`]);
  }
}

/** What stands between the stretches of a quotation in its text. */
const BETWEEN = " … ";

/** Holds a quotation's stretches against its text: one for one, or where it has that sign itself, all together. */
export function checkQuoted(
  page: Page,
  { spans, text }: Pick<ArticleRecord["quotes"][number], "spans" | "text">,
  [note, at]: [Note, string],
): void {
  if (spans.map(({ start, end }) => page.slice(start, end)).join(BETWEEN) === text) return;
  const parts = spans.length === 1 ? [text] : text.split(BETWEEN);
  if (parts.length !== spans.length) {
    note(page.same ? "other-words" : "gone", at, text);
    return;
  }
  for (const [i, span] of spans.entries())
    checkWords(page, span, parts[i] ?? "", [note, spans.length === 1 ? at : `${at}.spans[${i}]`]);
}

const OF_QUOTES = "kind act text spans breaks cue speaker addressee via negated repeat".split(" ");
const OF_EVENTS = "start end text trigger kind place participants attributes status via repeat".split(" ");
const OF_TIMES = "start end text type".split(" ");
const OF_DATES = "value from to mod said date time awaits rule confidence".split(" ");

/**
 * Holds all findings against those of the same rules in the same text. Dates, and what is weighed by them, only where the article has the
 * same date of publication, which may have been given beside it.
 */
function checkFindings(record: ArticleRecord, found: ArticleRecord, note: Note): void {
  const dated = record.published?.value === found.published?.value ? OF_DATES : [];
  const lists = [
    ["quotes", [...OF_QUOTES, ...dated]],
    ["events", [...OF_EVENTS, ...dated]],
    ["times", [...OF_TIMES, ...dated]],
    ["people", ["id", "name", "kind", "mentions"]],
    ["body", ["start", "end", "kind", "post"]],
  ] as const;
  for (const [list, keys] of lists) {
    const [mine, theirs] = [record[list], found[list]];
    if (mine.length !== theirs.length && dated.length > 0)
      note("not-as-found", list, `${mine.length} ≠ ${theirs.length}`);
    for (const [i, item] of mine.entries()) {
      const again = counterpart(item, i, theirs);
      if (again === null) note("not-found-again", `${list}[${i}]`);
      else
        for (const path of differences(pick(item, keys), pick(again, keys)))
          note("not-as-found", `${list}[${i}]${path}`);
    }
  }
}

/** The item of the same id, or at the same place in the list of what has none. */
function counterpart(item: object, index: number, all: readonly object[]): object | null {
  if (!("id" in item)) return all[index] ?? null;
  return all.find((each) => "id" in each && each.id === item.id) ?? null;
}
