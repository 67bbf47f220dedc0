import type { Entry } from "../model/timeline.ts";

/** An entry's title for a reader, who does not know whom "He denied it" means: "[Ann Berg] denied it". All else stays verbatim. */
export function titleText({ title, subject }: Pick<Entry, "title" | "subject">): string {
  return subject?.name ? title.replace(/^\p{L}+/u, () => `[${subject.name}]`) : title;
}
