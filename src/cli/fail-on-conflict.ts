import { QUESTIONS } from "../export/text/questions.ts";
import { plain } from "../export/text/text-page.ts";
import type { Conflict, Timeline, TimelineArticle } from "../model/timeline.ts";
import { newConflicts } from "../timeline/new-conflicts.ts";
import type { World } from "./world.ts";

/**
 * Says on standard error of each conflict, or of each that an older timeline does not have, on what who disagrees; gives
 * how many they are. In a GitHub workflow each is an annotation of the article that brings it.
 */
export function tellConflicts(timeline: Timeline, older: Timeline | null, world: World): number {
  const conflicts = older === null ? timeline.conflicts : newConflicts(older, timeline);
  const sources = new Map(timeline.articles.map(({ id, source }) => [id, source]));
  const known = new Set(older?.articles.map(({ id }) => id));
  for (const conflict of conflicts) {
    const text = conflictText(conflict, sources);
    const line = world.env.GITHUB_ACTIONS
      ? annotation(sources.get(bringerOf(conflict, known)) ?? "", text)
      : `onrecord: sources disagree: ${text}\n`;
    world.stderr.write(line);
  }
  return conflicts.length;
}

/** `how long: 50 minutes (Interfax in b.txt) – about two hours (a.txt)`; of a claim, the clauses themselves. */
function conflictText({ about, sides }: Conflict, sources: ReadonlyMap<string, string>): string {
  const texts = sides.map(({ value, by, accounts }) => {
    const names = by.flatMap(({ name }) => name ?? []).join(", ");
    const files = [...new Set(accounts.map(({ article }) => sources.get(article) ?? article))].join(", ");
    const said = about === "claim" ? `“${accounts[0]?.text}”` : value;
    return `${said} (${names === "" ? files : `${names} in ${files}`})`;
  });
  return plain(`${QUESTIONS[about]}: ${texts.join(" – ")}`);
}

/** The article that the older timeline does not know, else the first. */
function bringerOf({ sides }: Conflict, known: ReadonlySet<TimelineArticle["id"]>): string {
  const articles = sides.flatMap(({ accounts }) => accounts.map(({ article }) => article));
  return articles.find((id) => !known.has(id)) ?? articles[0] ?? "";
}

/** A workflow command of GitHub: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
function annotation(file: string, text: string): string {
  const name = escaped(plain(file)).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::warning file=${name},title=Sources disagree::${escaped(text)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25");
}
