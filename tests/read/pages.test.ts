import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleOf, describePage } from "../support/pages.ts";

const FOLDER = new URL("../../fixtures/pages/", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name !== "expected");

/** Each page has its blocks and its date beside it; UPDATE_PAGES=1 writes them anew, for a person to check. */
describe("pages of many kinds", () => {
  test.each(names)("%s", async (name) => {
    const article = await articleOf(readFileSync(new URL(name, FOLDER)), { source: name });
    const told = describePage(article);
    const path = new URL(`expected/${name}.txt`, FOLDER);
    if (process.env.UPDATE_PAGES === "1") writeFileSync(path, told);
    expect(told).toBe(readFileSync(path, "utf8"));
  });

  test("are more than thirty", () => expect(names.length).toBeGreaterThan(30));
});
