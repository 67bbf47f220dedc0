import { subjectPronoun } from "../english/subject-pronoun.ts";
import type { Entry } from "../model/timeline.ts";

/**
 * An entry's title for a reader, who does not know whom "He denied it", "On Friday he denied it" means, or who "denied it":
 * "[Ann Berg] denied it". All else stays verbatim.
 */
export function titleText({ title, subject }: Pick<Entry, "title" | "subject">): string {
  if (!subject?.name) return title;
  const pronoun = subjectPronoun(title);
  if (pronoun === null) return `[${subject.name}] ${title}`;
  return `${title.slice(0, pronoun.start)}[${subject.name}]${title.slice(pronoun.end)}`;
}
