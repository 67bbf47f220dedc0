import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "../read-story.ts";

/** As many words in a row are no accident. */
const RUN = 8;

/** Runs of words that an article shares with the texts of other folders. */
export class OwnWords {
  readonly #runs = new Map<string, string>();

  /** Notes the runs of an article under its name. */
  add(name: string, { text }: AnnotatedArticle): void {
    for (const run of runsOf(text)) this.#runs.set(run, name);
  }

  /** What the articles share with the texts of a folder, annotated stories apart: one message an article and file. */
  sharedWith(folder: string): string[] {
    const found = new Map<string, string>();
    for (const path of textsIn(folder))
      for (const run of runsOf(readFileSync(path, "utf8"))) {
        const name = this.#runs.get(run);
        if (name !== undefined && !found.has(`${name} ${path}`))
          found.set(`${name} ${path}`, `${name}: words of ${path}: ${run}`);
      }
    return [...found.values()];
  }
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return existsSync(join(path, "story.json")) ? [] : textsIn(path);
      return /\.(?:txt|html?|jsonl?|md)$/.test(entry.name) ? [path] : [];
    });
}
