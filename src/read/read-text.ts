import type { Article, DateCandidate } from "../model/article.ts";
import { headerDates } from "./dates/header-dates.ts";
import { pathDates } from "./dates/path-dates.ts";
import { agencyOf } from "./page/agency.ts";
import { datelineOf } from "./page/datelines.ts";
import { bylineOf } from "./page/find-bylines.ts";
import type { Page } from "./page/page.ts";
import { paragraphsOf } from "./page/paragraphs.ts";
import { blocksOf, readPage } from "./page/read-page.ts";
import type { Provenance } from "./read-article.ts";

/** Reads an article from plain text, as people copy it from a page or a wire prints it. */
export function readText(text: string, provenance: Provenance): Article {
  const page = readPage(paragraphsOf(text), provenance.title);
  const { parts } = page;
  const dateline = datelineOf(parts);
  return {
    source: provenance.source,
    text,
    title: provenance.title ?? titleOf(page),
    outlet: provenance.outlet,
    byline: bylineOf(parts),
    agency: dateline?.agency ?? agencyOf(parts),
    dateline: dateline?.place ?? null,
    language: "en",
    dates: [
      ...givenDate(provenance),
      ...headerDates(parts),
      ...(dateline?.date ? [dateline.date] : []),
      ...pathDates(provenance.source, "filename"),
      ...(provenance.url === null ? [] : pathDates(provenance.url, "url")),
    ],
    blocks: blocksOf(page),
    diagnostics: [],
  };
}

function titleOf({ parts }: Page): string | null {
  return parts.find((part) => part.role === "title")?.text ?? null;
}

function givenDate({ published }: Provenance): DateCandidate[] {
  return published === null ? [] : [{ ...published, span: null, updated: false, alternative: null }];
}
