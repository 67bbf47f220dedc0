import type { Entry } from "../model/timeline.ts";

/** An entry's title for a reader, who does not know whom "He denied it" means, or who "denied it": "[Ann Berg] denied it". All else stays verbatim. */
export function titleText({ title, subject }: Pick<Entry, "title" | "subject">): string {
  if (!subject?.name) return title;
  return `[${subject.name}]${PRONOUN.test(title) ? "" : " "}${title.replace(PRONOUN, "")}`;
}

const PRONOUN = /^(?:he|she|it|they)(?!\p{L})/iu;
