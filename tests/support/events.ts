import { expect } from "vitest";
import { type FoundEvent, findCandidates, findEvents } from "../../src/article/events/find-events.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { findQuotes } from "../../src/article/quotes/find-quotes.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import type { Article } from "../../src/model/article.ts";
import type { Published } from "../../src/model/common.ts";
import { KIM_PUTIN } from "./profiles.ts";
import { articleOf } from "./quotes.ts";

/** Friday 14 June 2024, the day most tests are published on. */
export const FRIDAY = "2024-06-14";

/** The happenings of a text under a profile; `day` null for an article without a date. */
export function eventsOf(
  text: string,
  day: string | null = FRIDAY,
  change: Partial<Article> = {},
  profile = KIM_PUTIN,
): FoundEvent[] {
  return findEvents(...readBefore({ ...articleOf(text), ...change }, day, profile));
}

/** What the stages before find in an article. */
function readBefore(
  article: Article,
  day: string | null,
  profile: typeof KIM_PUTIN,
): Parameters<typeof findEvents> {
  const document = readSyntax(segment(article));
  const published: Published | null = day ? { value: day, basis: "metadata", start: null, end: null } : null;
  const times = findTimes(document, published);
  const people = findPeople(document, profile, published);
  const quotes = findQuotes(document, people, times);
  return [document, { people, times, quotes, published }];
}

/** All that a text could tell, also what is left out for its little worth. */
export function readingsOf(text: string, day: string | null = FRIDAY): FoundEvent[] {
  return findCandidates(...readBefore(articleOf(text), day, KIM_PUTIN)).map(({ event }) => event);
}

/** The happening that a word of the text tells, also one that is left out for its little worth; fails where there is none. */
export function eventAt(text: string, word: string, day: string | null = FRIDAY): FoundEvent {
  const found = readingsOf(text, day).find((event) => event.trigger.text === word);
  if (!found) expect.fail(`no happening at "${word}" in: ${text}`);
  return found;
}

/** Checks what a text's word tells, written as `status`, `date` or whatever `view` reads off the event. */
export function check(
  text: string,
  word: string,
  view: (event: FoundEvent) => unknown,
  expected: unknown,
): void {
  expect(view(eventAt(text, word)), text).toEqual(expected);
}

/** Who takes part and as what: `actor Kim Jong Un`. */
export function castOf(event: FoundEvent): string[] {
  return event.participants.map((one) => `${one.role} ${one.name}`);
}
