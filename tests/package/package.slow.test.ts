import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/model/made.ts";
import { folderWith } from "../support/files.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));

describe("the package", () => {
  let tarball = "";
  let files: string[] = [];

  beforeAll(async () => {
    const folder = folderWith();
    const packed = await command("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
    const [found] = Object.values<{ filename: string; files: { path: string }[] }>(JSON.parse(packed.stdout));
    tarball = join(folder, found?.filename ?? "");
    files = (found?.files ?? []).map(({ path }) => path);
  });

  it("has the version that records name", () => {
    expect(manifest.version).toBe(VERSION);
  });

  it("holds what a user needs and nothing else", () => {
    const wanted = [
      ...[
        "package.json",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "bin/onrecord.js",
        "dist/bundle/index.js",
        "dist/bundle/main.js",
        "dist/bundle/worker.js",
        "dist/index.d.ts",
      ],
      ...[
        "schema/article.json",
        "schema/timeline.json",
        "schema/profile.json",
        "schema/error.json",
        ...["dist/report/report.js", "dist/report/report.css"],
        "profiles/kim-putin.json",
        "profiles/strait.json",
      ],
    ];
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
    const allowed =
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|(bin|dist|models|profiles|schema)\/.*|fixtures\/(summits|strait)\/.*)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
    expect(files.filter((path) => /\.test\.|\.map$|node_modules/.test(path))).toEqual([]);
    expect(files.some((path) => path.startsWith("fixtures/summits/"))).toBe(true);
  });

  it("holds the program once: joined into few files, with a type declaration for each source file", () => {
    const code = files.filter((path) => path.startsWith("dist/") && path.endsWith(".js"));
    expect(code.filter((path) => !/^dist\/(bundle|report)\//.test(path))).toEqual([]);
    const types = files.filter((path) => path.endsWith(".d.ts"));
    const sources = types.map((path) => `src/${path.slice("dist/".length).replace(/\.d\.ts$/, ".ts")}`);
    expect(sources.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  });

  it("is in order for publint", async () => {
    const bytes = new Uint8Array(readFileSync(tarball));
    const { messages } = await publint({ level: "suggestion", pack: { tarball: bytes.buffer } });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("has types that resolve as its code does", async () => {
    const attw = `${ROOT}/node_modules/.bin/attw`;
    const { code, stdout } = await command(attw, [tarball, "--format", "ascii", "--no-color"]);
    expect(code, stdout).toBe(0);
  });

  it("installs into an empty folder and runs there", async () => {
    const folder = folderWith({ "package.json": '{"private":true,"type":"module"}' });
    const installed = await command(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball],
      { cwd: folder },
    );
    expect(installed.code, installed.stderr).toBe(0);
    const bin = join(folder, "node_modules/.bin/onrecord");
    expect((await command(bin, ["--version"], { cwd: folder })).stdout).toBe(`${VERSION}\n`);
    const demo = "node_modules/onrecord/fixtures/summits";
    const ran = await command(bin, ["extract", demo], { cwd: folder });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^(onrecord: \d+ articles: .* with a date of their own.*\n)?$/),
    });
    expect(JSON.parse(ran.stdout).articles.length).toBeGreaterThan(9);
    mkdirSync(join(folder, "use"));
    const code =
      'import { mergeRecords } from "onrecord"; import schema from "onrecord/schema/article.json" with { type: "json" }; console.log(typeof mergeRecords, schema.title);';
    writeFileSync(join(folder, "use/main.js"), code);
    const used = await command(process.execPath, ["--no-warnings", "use/main.js"], { cwd: folder });
    expect(used.stdout).toBe("function An article record: one line of onrecord extract --records\n");
  });
});
