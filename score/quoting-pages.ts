import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The pages that may quote SCORES.md: README, what stands in docs/, and the cards, the corpus's too. */
export function quotingPages(root: string): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => join(root, folder, name));
  return [join(root, "README.md"), join(root, "corpus", "README.md"), ...inside("docs"), ...inside("models")];
}
