import { describe, expect, it } from "vitest";
import { profileSchema } from "../../src/profile/profile.ts";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const FILES = {
  "a.txt": `OSLO, 3 May 2024 - Norwegian Foreign Minister Ann Berg met Ben Holt in Bergen on Friday. "We agree," Berg said. She thanked Holt. Berg said that the Coast Union would help.`,
  "b.txt": `OSLO, 4 May 2024 - Ann Berg, the foreign minister, and Ben A. Holt met in Bergen on Friday. Berg said that she was glad. Cam Dorn watched.`,
  "c.txt": "OSLO, 5 May 2024 - Ann Berg and Ben Holt left Bergen on Sunday.",
};

async function draft(files: Record<string, string>) {
  const { code, stdout } = await runCli(["profile", "."], { cwd: folderWith(files) });
  expect(code).toBe(0);
  return profileSchema.parse(JSON.parse(stdout));
}

describe("onrecord profile", () => {
  it("names whom most articles name as principals, with surname, title, gender and country", async () => {
    const { title, people } = await draft(FILES);
    expect(title).toBe("Ann Berg and Ben Holt");
    expect(people.find(({ id }) => id === "ann-berg")).toEqual({
      ...{ id: "ann-berg", name: "Ann Berg", aliases: [], surname: "Berg" },
      ...{ gender: "female", country: "norway", principal: true },
      offices: [{ title: "foreign minister", from: null, to: null }],
    });
  });

  it("gives other names, and leaves out who is named once", async () => {
    const { people } = await draft(FILES);
    expect(people.find(({ id }) => id === "ben-holt")).toMatchObject({ aliases: ["Ben A. Holt"] });
    expect(people.map(({ name }) => name)).not.toContain("Cam Dorn");
  });

  it("can be used as it is", async () => {
    const cwd = folderWith(FILES);
    await runCli(["profile", ".", "-o", "story.json"], { cwd });
    const ran = await runCli(["extract", "a.txt", "b.txt", "--profile", "story.json"], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout).quotes.map(({ text }: { text: string }) => text)).toContain("We agree");
  });

  it("is a profile of nobody where nobody is named often", async () => {
    expect((await draft({ "a.txt": "It rained in May." })).people).toEqual([]);
  });

  it("says what to give it", async () => {
    expect(await runCli(["profile"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("give it the articles"),
    });
  });
});
