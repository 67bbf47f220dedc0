import { describe, expect, it } from "vitest";
import { runCli } from "../support/world.ts";

/** Names that every plain object has: a table of words that is one answers to them. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

describe("a word that plain objects know", () => {
  it.each(WORDS)("%s is a word like any other", async (word) => {
    const text = [
      `Harbour ${word} opens`,
      "3 May 2024",
      `The ${word} said on Monday that it was late. “The ${word} met two ${word} in ${word},” ${word} told ${word}.`,
      `${word} of Oslo ${word} ${word}s on 4 ${word} 2023, at 5 ${word}, after ${word} ${word}ed 12 ${word}.`,
    ].join("\n\n");
    const { code, stderr, stdout } = await runCli(["extract", "--scope", "all", "-"], { stdin: text });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout).articles).toHaveLength(1);
  });

  it.each(WORDS)("%s is a tag and a field like any other", async (word) => {
    const page = `<html><body><${word}>The mayor met the council in Oslo on Monday.</${word}><p class="${word}">It rained.</p></body></html>`;
    const line = JSON.stringify({ [word]: "x", text: page });
    const { code, stdout } = await runCli(["extract", "--records", "-"], { stdin: `${line}\n` });
    expect({ code, type: JSON.parse(stdout).type }).toEqual({ code: 0, type: "article" });
  });
});
