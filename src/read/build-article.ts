import { dayOf } from "../calendar/days.ts";
import type { Article, DateCandidate } from "../model/article.ts";
import { headDates } from "./dates/head-dates.ts";
import { headerDates } from "./dates/header-dates.ts";
import { pathDates } from "./dates/path-dates.ts";
import type { PageDate, PageFacts } from "./formats/html/page-facts.ts";
import { agencyOf } from "./page/agency.ts";
import { datelineOf, splitDateline } from "./page/datelines.ts";
import { bylineOf } from "./page/find-bylines.ts";
import { agencyName, outletOf } from "./page/outlet.ts";
import type { Part } from "./page/page-parts.ts";
import type { Paragraph } from "./page/paragraphs.ts";
import { blocksOf, readPage } from "./page/read-page.ts";
import type { Provenance } from "./provenance.ts";

/** A page as its format gives it: the text that spans point into, its paragraphs, and what its head says. */
export interface Source {
  text: string;
  paragraphs: Paragraph[];
  facts: PageFacts | null;
}

/** Makes an article of a page: sorts its paragraphs, and gathers what page, file name and caller say of it. */
export function buildArticle({ text, paragraphs, facts }: Source, provenance: Provenance): Article {
  const page = readPage(paragraphs, provenance.title ?? facts?.title ?? null);
  const { parts } = page;
  const dateline = datelineOf(parts);
  const printed = headerDates(parts);
  const url = provenance.url ?? facts?.url ?? addressIn(parts);
  const dates = [
    ...givenDate(provenance),
    ...pageDates(facts?.dates ?? [], printed),
    ...printed,
    ...(dateline?.date ? [dateline.date] : []),
    ...pathDates(provenance.source, "filename"),
    ...(url === null || url === facts?.url ? [] : pathDates(url, "url")),
  ];
  const outlet = provenance.outlet ?? facts?.outlet ?? outletOf(parts);
  return {
    source: provenance.source,
    text,
    title: provenance.title ?? titleOf(parts) ?? facts?.title ?? null,
    outlet,
    byline: bylineOf(parts) ?? facts?.byline ?? null,
    agency: agencyName(dateline?.agency ?? agencyOf(parts), outlet),
    url,
    dateline: dateline?.place ?? null,
    language: "en",
    dates: isDated(dates) ? dates : [...dates, ...headDates(parts)],
    blocks: splitDateline(blocksOf(page), dateline),
    diagnostics: [],
  };
}

/** A date in UTC gives way to the one that the page prints for the same moment in its own zone. */
function pageDates(dates: PageDate[], printed: DateCandidate[]): DateCandidate[] {
  return dates.flatMap(({ utc, ...date }) => {
    const same =
      utc && printed.some((other) => other.updated === date.updated && isNear(other.value, date.value));
    return same ? [] : [date];
  });
}

/** Whether one of the dates has its year. */
function isDated(dates: DateCandidate[]): boolean {
  return dates.some(({ value }) => !value.startsWith("X"));
}

function isNear(a: string, b: string): boolean {
  return Math.abs((dayOf(a) ?? 0) - (dayOf(b) ?? 0)) <= 1;
}

/** URL Source: https://e.example/2024/06/19/story | Link: https://…, in a line above the article. */
const ADDRESS =
  /^(?:url|link|permalink|(?:source|original|canonical) (?:url|link)|url source|saved from|source)\s*[:=]?\s*<?(?<url>https?:\/\/[^\s<>]+)>?$/i;

function addressIn(parts: Part[]): string | null {
  const body = parts.findIndex(({ role }) => role === "body" || role === "turn");
  for (const { text } of parts.slice(0, Math.max(body, 0))) {
    const url = ADDRESS.exec(text)?.groups?.url;
    if (url !== undefined) return url;
  }
  return null;
}

function titleOf(parts: Part[]): string | null {
  return parts.find((part) => part.role === "title")?.text ?? null;
}

function givenDate({ published }: Provenance): DateCandidate[] {
  return published === null ? [] : [{ ...published, span: null, updated: false, alternative: null }];
}
