import { expect } from "vitest";
import { findPeople } from "../../src/article/people/find-people.ts";
import type { People } from "../../src/model/mention.ts";
import { KIM_PUTIN } from "./profiles.ts";
import { documentOf } from "./segment.ts";

/** Whom a text's mentions mean, under a profile; each line of the text is a paragraph. */
export function peopleOf(text: string, published: string | null = "2024-06-19", profile = KIM_PUTIN): People {
  const date =
    published === null ? null : { value: published, basis: "option" as const, start: null, end: null };
  return findPeople(documentOf(text), profile, date);
}

/** Every mention as `words = id`, with `-` where the text does not say who is meant and `+` before further entities. */
export function linesOf(
  text: string,
  published: string | null = "2024-06-19",
  profile = KIM_PUTIN,
): string[] {
  const { entities, mentions } = peopleOf(text, published, profile);
  return mentions.map(({ text: words, entity, also }) => {
    const ids = [entity, ...also].map((index) => entities[index]?.id ?? "-");
    return `${words} = ${ids.join(" + ")}`;
  });
}

/** Checks that a text has these mentions (`words = id`) among its own. */
export function check(
  text: string,
  expected: readonly string[],
  published: string | null = "2024-06-19",
): void {
  expect(linesOf(text, published)).toEqual(expect.arrayContaining([...expected]));
}

/** Checks that a text has none of these mentions. */
export function checkNot(
  text: string,
  unexpected: readonly string[],
  published: string | null = "2024-06-19",
): void {
  const lines = linesOf(text, published);
  expect(unexpected.filter((line) => lines.includes(line))).toEqual([]);
}
