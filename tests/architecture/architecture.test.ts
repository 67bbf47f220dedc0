import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { isNode, ROOT, type Source, type SyntaxNode, sources, walk } from "../support/sources.ts";

/** Which rooms each room may import; a room may always import itself. */
const ARROWS: Record<string, string[]> = {
  "src/model": [],
  "src/decide": [],
  "src/calendar": ["src/decide", "src/model"],
  "src/english": ["src/calendar", "src/model"],
  "src/profile": ["src/calendar", "src/model"],
  "src/nlp": ["src/decide", "src/english", "src/calendar", "src/model"],
  "src/export": ["src/profile", "src/nlp", "src/english", "src/calendar", "src/model"],
  "src/report": ["src/export", "src/english", "src/calendar", "src/model"],
  "src/timeline": ["src/decide", "src/profile", "src/nlp", "src/english", "src/calendar", "src/model"],
  "src/article": ["src/decide", "src/profile", "src/nlp", "src/english", "src/calendar", "src/model"],
  "src/read": ["src/decide", "src/profile", "src/nlp", "src/english", "src/calendar", "src/model"],
  "src/run": [
    "src/read",
    "src/article",
    "src/timeline",
    "src/export",
    "src/profile",
    "src/nlp",
    "src/calendar",
    "src/model",
  ],
  "src/cli": [
    "src/run",
    "src/read",
    "src/article",
    "src/timeline",
    "src/export",
    "src/profile",
    "src/nlp",
    "src/calendar",
    "src/model",
  ],
  "src/index.ts": [
    "src/run",
    "src/read",
    "src/article",
    "src/timeline",
    "src/export",
    "src/profile",
    "src/model",
  ],
};

/** In which rooms alone a library may be imported. */
const LIBRARIES: Record<string, string[]> = {
  compromise: ["src/nlp"],
  "chrono-node": ["src/nlp"],
  commander: ["src/cli"],
  chalk: ["src/cli"],
  "yocto-spinner": ["src/cli"],
  tinypool: ["src/run"],
  "csv-stringify": ["src/export"],
  "ical-generator": ["src/export"],
};

/** Typed-array loops, where an index is known to be inside: the only files with `!`. */
const NUMERIC_KERNELS: string[] = [];

/** Tables of data, which may be longer than 250 lines. */
const DATA = /\/(data|lexicon)\/|-data\.ts$/;

/** File names that mean one thing in every room, and so may stand in several. */
const CONVENTIONS: Record<string, string> = {
  "index.ts": "what a folder offers, as one list",
  "main.ts": "where a program begins",
  "decisions.ts": "the decisions of a room, declared",
  "draft.ts": "a finding while its stage works on it",
  "reasons.ts": "what speaks for and against what one decision weighs",
  "scene.ts": "all that the rules of a room read",
};

/** Rooms whose files are named after what they are for: a command each, the nouns of a stage. */
const NAMED_AFTER = /^src\/(?:cli\/commands|model)\//;

const FILE_LINES = 250;
const FUNCTION_LINES = 50;
const FUNCTION_LINES_P90 = 20;
const PARAMETERS = 4;

/** Templates of features, whose parameters are the numbers that they hash: an object for each would cost more than the hash. */
const FEATURE_TEMPLATES = /^src\/article\/quotes\/learn\//;

const all = sources();

/** What is run beside the program: under the same rules, free of its arrows. */
const tools = ["train", "score", "corpus", "bench", "scripts"].flatMap((folder) => sources(folder));
const everything = [...all, ...tools];

describe("the architecture", () => {
  it("points its imports one way", () => {
    expect(all.flatMap(wrongArrows)).toEqual([]);
  });

  it("has no cycle of imports", () => {
    expect(cycles(everything)).toEqual([]);
  });

  it("ends relative imports in .ts", () => {
    const wrong = everything.flatMap((source) =>
      imports(source).filter((i) => i.from.startsWith(".") && !i.from.endsWith(".ts")),
    );
    expect(wrong).toEqual([]);
  });

  it("imports a library only where it belongs", () => {
    expect(all.flatMap(strayLibraries)).toEqual([]);
  });

  it("has no any", () => {
    expect(found(everything, (node) => node.type === "TSAnyKeyword")).toEqual([]);
  });

  it("has no non-null assertion outside the numeric kernels", () => {
    const others = everything.filter((source) => !NUMERIC_KERNELS.includes(source.path));
    expect(found(others, (node) => node.type === "TSNonNullExpression")).toEqual([]);
  });

  it("looks nothing up in a plain object, which answers to “constructor”", () => {
    const looked = everything
      .filter(({ path }) => /^src\/(?!report|run)/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/const (\w+): (?:Readonly<)?Record<string,/g)].flatMap(([, name = ""]) =>
          new RegExp(`\\b${name}\\[(?!")`).test(text) ? [`${path}: ${name}`] : [],
        ),
      );
    expect(looked).toEqual([]);
  });

  it("has no default export", () => {
    expect(found(everything, (node) => node.type === "ExportDefaultDeclaration")).toEqual([]);
  });

  it(`has no file over ${FILE_LINES} lines`, () => {
    const long = everything.filter((source) => source.lines > FILE_LINES && !DATA.test(source.path));
    expect(long.map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
  });

  it(`has no function over ${FUNCTION_LINES} lines`, () => {
    const long = functions(everything).filter(({ lines }) => lines > FUNCTION_LINES);
    expect(long.map(({ at, lines }) => `${at}: ${lines}`)).toEqual([]);
  });

  it(`has nine functions in ten within ${FUNCTION_LINES_P90} lines`, () => {
    const lengths = functions(everything)
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(FUNCTION_LINES_P90);
  });

  it(`has no function of more than ${PARAMETERS} parameters`, () => {
    const others = everything.filter((source) => !FEATURE_TEMPLATES.test(source.path));
    const many = found(others, ({ params }) => Array.isArray(params) && params.length > PARAMETERS);
    expect(many).toEqual([]);
  });

  it("has a sentence above every export", () => {
    expect(everything.flatMap(bareExports)).toEqual([]);
  });

  it("has no order that depends on the machine", () => {
    const calls =
      /\.(localeCompare|toLocale\w*)\(|\bIntl\.(Collator|Segmenter|DateTimeFormat)\b|Math\.random\(|Date\.now\(|new Date\(\)/;
    // By the clock a cache throws away what was not used for longest; no output depends on it.
    const asked = all.filter(({ path }) => !path.startsWith("src/run/cache/"));
    const wrong = asked.flatMap(({ path, text }) =>
      calls.test(text) ? [`${path}: ${calls.exec(text)?.[0]}`] : [],
    );
    expect(wrong).toEqual([]);
  });

  it("names every folder in ARCHITECTURE.md, and no other", () => {
    const page = readFileSync(`${ROOT}/ARCHITECTURE.md`, "utf8");
    const rooms = [...new Set(everything.map((source) => `${dirname(source.path)}/`))].filter(
      (room) => room !== "src/",
    );
    expect(rooms.filter((room) => !isNamed(room, page))).toEqual([]);
    const named = [...page.matchAll(/^\| `([^`]+\/)` \|/gm)].map((row) => row[1] ?? "");
    expect(named.filter((folder) => !existsSync(`${ROOT}/${folder}`))).toEqual([]);
  });

  it("has no test that looks outside the repository", () => {
    const outside = sources("tests").filter(({ text }) => /ROOT\b[^;\n]{0,6}["'`/]\.\.\//.test(text));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it("lists only what is there among its exceptions", () => {
    expect(NUMERIC_KERNELS.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  });

  it("has one meaning for each file name of src", () => {
    const own = all.filter(({ path }) => !NAMED_AFTER.test(path)).map(({ path }) => path);
    const names = own.map((path) => posix.basename(path));
    const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
    expect(twice.filter((name) => !(name in CONVENTIONS)).sort()).toEqual([]);
    expect(Object.keys(CONVENTIONS).filter((name) => !twice.includes(name))).toEqual([]);
  });

  it("has no empty folder in src", () => {
    const folders = readdirSync(`${ROOT}/src`, { recursive: true, withFileTypes: true }).filter((e) =>
      e.isDirectory(),
    );
    const empty = folders.filter((e) => readdirSync(`${e.parentPath}/${e.name}`).length === 0);
    expect(empty.map((e) => e.name)).toEqual([]);
  });
});

/** Rooms and stages are named by their path; the folders inside a stage by it, or by their own name (`rules/`). */
function isNamed(room: string, page: string): boolean {
  const parts = room.split("/").slice(0, -1);
  const own = parts.length > 3 ? `${parts.at(-1)}/` : room;
  return page.includes(`\`${room}\``) || page.includes(`\`${own}\``);
}

interface Import {
  path: string;
  from: string;
  line: number;
}

/** Static and dynamic imports, and re-exports, of a file. */
function imports(source: Source): Import[] {
  return nodes(source).flatMap((node) => {
    const from = importedFrom(node);
    return from === null ? [] : [{ path: source.path, from, line: node.loc.start.line }];
  });
}

function importedFrom(node: SyntaxNode): string | null {
  const text = (value: unknown) => (isNode(value) && typeof value.value === "string" ? value.value : null);
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return text(node.source);
  const dynamic = node.type === "CallExpression" && isNode(node.callee) && node.callee.type === "Import";
  if (dynamic && Array.isArray(node.arguments)) return text(node.arguments[0]);
  return node.type === "ImportExpression" ? text(node.source) : null;
}

function wrongArrows(source: Source): string[] {
  const room = roomOf(source.path);
  return imports(source).flatMap(({ from, line }) => {
    if (!from.startsWith(".")) return [];
    const target = resolved(source.path, from);
    const allowed = [room, ...(ARROWS[room] ?? [])];
    return allowed.includes(roomOf(target)) ? [] : [`${source.path}:${line} → ${target}`];
  });
}

function strayLibraries(source: Source): string[] {
  return imports(source).flatMap(({ from, line }) => {
    const library = Object.keys(LIBRARIES).find((name) => from === name || from.startsWith(`${name}/`));
    const allowed = library === undefined || LIBRARIES[library]?.includes(roomOf(source.path));
    return allowed ? [] : [`${source.path}:${line} imports ${from}`];
  });
}

/** Cycles among files, each told once from its first file in bytewise order. */
function cycles(files: Source[]): string[] {
  const next = new Map(
    files.map((s) => [
      s.path,
      imports(s)
        .filter((i) => i.from.startsWith("."))
        .map((i) => resolved(s.path, i.from)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

function functions(files: Source[]): { at: string; lines: number }[] {
  const kinds =
    /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/;
  return files.flatMap((source) =>
    nodes(source)
      .filter((node) => kinds.test(node.type))
      .map(({ loc }) => ({
        at: `${source.path}:${loc.start.line}`,
        lines: loc.end.line - loc.start.line + 1,
      })),
  );
}

/** Exports of a file that no comment stands above; what is only passed on from another file needs none. */
function bareExports(source: Source): string[] {
  return nodes(source)
    .filter((node) => node.type === "ExportNamedDeclaration" && isNode(node.declaration))
    .filter((node) => !Array.isArray(node.leadingComments) || node.leadingComments.length === 0)
    .filter((node) => !isInferredType(node) && !continuesGroup(node, source))
    .map((node) => `${source.path}:${node.loc.start.line}`);
}

/** `export const SPACE = 1;` on the line after another export: one sentence stands above the group. */
function continuesGroup(node: SyntaxNode, source: Source): boolean {
  const line = (number: number) => source.text.split("\n")[number - 1] ?? "";
  const single = (text: string) => /^export const .*;$/.test(text);
  return single(line(node.loc.start.line)) && single(line(node.loc.start.line - 1));
}

/** `export type X = z.infer<typeof x>`: the sentence stands above the schema. */
function isInferredType(node: SyntaxNode): boolean {
  const text = JSON.stringify(node.declaration, (key, value) => (key === "loc" ? undefined : value));
  return text.includes('"TSTypeAliasDeclaration"') && text.includes('"infer"');
}

function found(files: Source[], wanted: (node: SyntaxNode) => boolean): string[] {
  return files.flatMap((source) =>
    nodes(source)
      .filter(wanted)
      .map((node) => `${source.path}:${node.loc.start.line}`),
  );
}

const cache = new Map<string, SyntaxNode[]>();

function nodes(source: Source): SyntaxNode[] {
  const known = cache.get(source.path);
  if (known) return known;
  const program: unknown = source.ast.program;
  const list = isNode(program) ? [...walk(program)] : [];
  cache.set(source.path, list);
  return list;
}

/** The room of a file: `src/article`, or the file itself where it stands in no room. */
function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function resolved(path: string, from: string): string {
  return posix.join(posix.dirname(path), from);
}
