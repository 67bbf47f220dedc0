import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkProfile } from "../../src/profile/check-profile.ts";
import { hashProfile, loadProfile, loadWorld } from "../../src/profile/load-profile.ts";
import type { ProfileData } from "../../src/profile/profile.ts";

const small: ProfileData = {
  schema: "onrecord/profile@1",
  id: "small",
  title: "A small story",
  people: [
    {
      id: "ada-example",
      name: "Ada Example",
      aliases: [],
      surname: "Example",
      gender: "female",
      country: "exampleland",
      offices: [{ title: "mayor", from: "2020-01-01", to: null }],
      principal: true,
    },
  ],
  countries: [{ id: "exampleland", name: "Exampleland", aliases: [], demonyms: [], metonyms: [] }],
  outlets: [],
  orgs: [],
  places: [],
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-profile-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function loadText(text: string) {
  const path = join(folder, "story.json");
  await writeFile(path, text);
  return loadProfile(path);
}

describe("shipped profiles", () => {
  test.each([
    ["kim-putin", true],
    ["strait", true],
    ["world", false],
  ])("%s keeps to the schema", async (name, inWorld) => {
    const text = await readFile(new URL(`../../profiles/${name}.json`, import.meta.url), "utf8");
    expect(checkProfile(JSON.parse(text), inWorld ? await loadWorld() : null)).toMatchObject({ ok: true });
  });

  test("none is no story, in the same world", async () => {
    const none = await loadProfile("none");
    expect(none.ok && { ...none.profile, hash: "" }).toMatchObject({
      ...{ id: "none", people: [], countries: [], outlets: [], orgs: [], places: [] },
      world: await loadWorld(),
    });
  });

  test("a story holds a score of people at most, and no country of its own but names for it", async () => {
    const loaded = await loadProfile("kim-putin");
    expect(loaded.ok && loaded.profile.people.length).toBeLessThanOrEqual(20);
    expect(
      loaded.ok && loaded.profile.countries.flatMap(({ demonyms, metonyms }) => [...demonyms, ...metonyms]),
    ).toEqual([]);
  });

  test("a name loads it, with the hash of its content", async () => {
    const loaded = await loadProfile("kim-putin");
    expect(loaded.ok && loaded.profile.id).toBe("kim-putin");
    expect(loaded.ok && loaded.profile.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(loaded.ok && loaded.profile.people.filter((p) => p.principal).map((p) => p.id)).toEqual([
      "kim-jong-un",
      "vladimir-putin",
    ]);
  });

  test("offices run forward, and no two entities of a kind share a name", async () => {
    const loaded = await loadProfile("kim-putin");
    if (!loaded.ok) throw new Error("the profile does not load");
    const { people, countries, outlets, orgs, places } = loaded.profile;
    for (const { from, to } of people.flatMap((p) => p.offices)) {
      if (from !== null && to !== null) expect(from < to).toBe(true);
    }
    for (const list of [people, countries, outlets, orgs, places]) {
      const owners = new Map<string, string>();
      for (const { id, name, aliases } of list) {
        for (const alias of [name, ...aliases]) {
          expect([alias, owners.get(alias) ?? id]).toEqual([alias, id]);
          owners.set(alias, id);
        }
      }
    }
  });
});

describe("a profile file", () => {
  test("is accepted, and its hash does not depend on key order or white space", async () => {
    const loaded = await loadText(JSON.stringify(small, null, 3));
    const { id, schema, ...rest } = small;
    expect(loaded).toEqual({
      ok: true,
      profile: { ...small, hash: hashProfile({ ...rest, schema, id }), world: await loadWorld() },
    });
    expect(hashProfile({ ...small, title: "Another story" })).not.toBe(hashProfile(small));
  });

  const [ada] = small.people;
  test.each([
    [{ ...small, people: [{ ...ada, gender: "x" }] }, "people[0].gender", "invalid_value"],
    [
      { ...small, people: [{ ...ada, offices: [{ title: "mayor", from: "2020", to: null }] }] },
      "people[0].offices[0].from",
      "invalid_format",
    ],
    [{ ...small, heroes: [] }, "heroes", "unrecognized_keys"],
    [{ ...small, words: [["alone"]] }, "words[0]", "too_small"],
    [{ ...small, occasion: { types: ["PARTY"] } }, "occasion.types[0]", "invalid_value"],
    [{ ...small, places: undefined }, "places", "invalid_type"],
    [{ ...small, schema: "onrecord/profile@2" }, "schema", "invalid_value"],
    [{ ...small, countries: [] }, "people[0].country", "unknown_reference"],
    [{ ...small, people: [ada, ada] }, "people[1].id", "duplicate_id"],
    [
      { ...small, places: [{ id: "hall", name: "Hall", aliases: [], country: null, within: "town" }] },
      "places[0].within",
      "unknown_reference",
    ],
  ])("is refused with the path of the wrong field (%#)", async (data, path, issue) => {
    expect(await loadText(JSON.stringify(data))).toEqual({
      ok: false,
      problem: { code: "profile-invalid", source: join(folder, "story.json"), path, issue },
    });
  });

  test.each(["{", "", "{]"])("that is not JSON is refused: %s", async (text) => {
    expect(await loadText(text)).toMatchObject({ ok: false, problem: { code: "profile-not-json" } });
  });

  test("that does not exist is refused", async () => {
    expect(await loadProfile(join(folder, "none.json"))).toMatchObject({
      ok: false,
      problem: { code: "profile-not-found" },
    });
  });
});
