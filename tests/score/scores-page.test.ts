import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quotingPages } from "../../score/quoting-pages.ts";
import { requoted } from "../../score/scores-page.ts";
import { markdown } from "../../score/table.ts";
import { ROOT } from "../support/sources.ts";

const page = `# Scores\n\n## times: bank\n\n${markdown([
  { name: "half A", cells: { gold: 12, F1: { share: 0.5 } } },
  { name: "half B", cells: { gold: 3, F1: { share: 0.25 }, order: { right: 1, of: 2 } } },
])}\n`;

describe("the page of scores", () => {
  it("gives a figure by its section, row and column", () => {
    const figure = (value: string) => `F1 ${value}<!-- scores: times: bank / half B / F1 -->, and more`;
    expect(requoted(figure("9.9"), page)).toBe(figure("25.0"));
    expect(requoted("0<!-- scores: times: bank / half C / F1 -->", page)).toMatch(/^\?</);
  });

  it("gives some columns of a table", () => {
    const table = (rows: string) => `<!-- scores: times: bank | F1, order -->\n${rows}<!-- end of scores -->`;
    expect(requoted(table("old\n"), page)).toBe(
      table("|  | F1 | order |\n| --- | ---: | ---: |\n| half A | 50.0 |  |\n| half B | 25.0 | 1/2 |\n"),
    );
  });

  const scores = readFileSync(`${ROOT}/SCORES.md`, "utf8");
  it.each(quotingPages(ROOT))("is quoted rightly by %s", (path) => {
    const text = readFileSync(path, "utf8");
    expect(requoted(text, scores)).toBe(text);
    expect(text).not.toMatch(/\?<!-- scores:/);
  });

  it("is quoted by the README", () => {
    expect(existsSync(`${ROOT}/SCORES.md`)).toBe(true);
    expect(readFileSync(`${ROOT}/README.md`, "utf8")).toContain("<!-- scores: quotes: polnear-dev");
  });
});
