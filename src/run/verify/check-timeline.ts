import type { Timeline } from "../../model/timeline.ts";
import { toldOf } from "../../timeline/utterances.ts";
import { checkQuoted } from "./check-record.ts";
import { checkSteps } from "./check-steps.ts";
import { differences, pick } from "./differences.ts";
import type { Fault, FaultCode, Note } from "./fault.ts";
import { checkWords, type Library, type Page } from "./library.ts";

/** Holds a timeline against its articles and against itself: words, sources, speakers, and what points to what. */
export function checkTimeline(timeline: Timeline, library: Library): Fault[] {
  const faults: Fault[] = [];
  const pages = new Map<string, Page>();
  const sources = new Map(timeline.articles.map(({ id, source }) => [id, source]));
  const note = (id: string | null, article: string | null): Note => {
    const source = article === null ? null : (sources.get(article) ?? null);
    return (code: FaultCode, at, detail = null) => faults.push({ code, at, id, source, detail });
  };
  for (const [i, { id, sources }] of timeline.articles.entries()) {
    const page = library.find(id, sources);
    if (page === null) note(id, id)("no-article", `articles[${i}]`);
    else pages.set(id, page);
  }
  const scene = { pages, note };
  checkQuotes(timeline, scene);
  checkEntries(timeline, scene);
  checkConflicts(timeline, scene);
  checkSteps(timeline, note);
  return faults;
}

interface Scene {
  pages: ReadonlyMap<string, Page>;
  note: (id: string | null, article: string | null) => Note;
}

const OF_VARIANTS = ["kind", "spans", "text", "via", "repeat"];

function checkQuotes({ quotes }: Timeline, { pages, note }: Scene): void {
  for (const [i, quote] of quotes.entries()) {
    const told: object[] = [];
    for (const [k, variant] of quote.variants.entries()) {
      const at = `quotes[${i}].variants[${k}]`;
      const tell = note(quote.id, variant.article);
      const page = pages.get(variant.article);
      if (page === undefined) continue;
      checkQuoted(page, variant, [tell, at]);
      if (page.record === null) continue;
      const found = page.record.quotes.flatMap(
        (each) => toldOf(each, variant.quote, variant.spans.length) ?? [],
      )[0];
      if (found === undefined) tell("not-found-again", at);
      else {
        told.push(found);
        for (const path of differences(pick(variant, OF_VARIANTS), pick(found, OF_VARIANTS)))
          tell("not-as-found", at + path);
      }
    }
    if (told.length === quote.variants.length)
      checkMerged(quote, told, [note(quote.id, null), `quotes[${i}]`]);
  }
}

/** What an utterance has, one of its variants must have: who says it to whom, in which words, and whether it is denied. */
function checkMerged(
  quote: Timeline["quotes"][number],
  told: readonly object[],
  [tell, at]: [Note, string],
): void {
  for (const key of ["kind", "act", "text", "negated"]) {
    const mine = pick(quote, [key]);
    if (told.every((each) => differences(mine, pick(each, [key])).length > 0))
      tell("not-as-found", `${at}.${key}`);
  }
  for (const key of ["speaker", "addressee"]) {
    const mine = namedOf(quote, key);
    if (told.every((each) => differences(mine, namedOf(each, key)).length > 0))
      tell("not-as-found", `${at}.${key}`);
  }
}

/** Id and name of a speaker or addressee; nulls for nobody. */
function namedOf(quote: object, key: string): object {
  const { [key]: named } = pick(quote, [key]);
  return typeof named === "object" && named !== null ? pick(named, ["id", "name"]) : { id: null, name: null };
}

const OF_ACCOUNTS = ["start", "end", "text", "status", "via", "repeat", "confidence"];

function checkEntries({ entries }: Timeline, { pages, note }: Scene): void {
  for (const [i, { id, title, accounts }] of entries.entries()) {
    if (!accounts.some(({ text }) => text.includes(title)))
      note(id, null)("other-words", `entries[${i}].title`, title);
    for (const [k, account] of accounts.entries()) {
      const at = `entries[${i}].accounts[${k}]`;
      const tell = note(id, account.article);
      const page = pages.get(account.article);
      if (page === undefined) continue;
      checkWords(page, account, account.text, [tell, at]);
      if (page.record === null) continue;
      const found = page.record.events.find((event) => event.id === account.event);
      if (found === undefined) tell("not-found-again", at);
      else
        for (const path of differences(pick(account, OF_ACCOUNTS), pick(found, OF_ACCOUNTS)))
          tell("not-as-found", at + path);
    }
  }
}

function checkConflicts({ conflicts }: Timeline, { pages, note }: Scene): void {
  for (const [i, { id, sides }] of conflicts.entries()) {
    for (const [k, { accounts }] of sides.entries()) {
      for (const [n, account] of accounts.entries()) {
        const page = pages.get(account.article);
        const at = `conflicts[${i}].sides[${k}].accounts[${n}]`;
        if (page !== undefined) checkWords(page, account, account.text, [note(id, account.article), at]);
      }
    }
  }
}
