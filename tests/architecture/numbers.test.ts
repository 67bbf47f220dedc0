import { describe, expect, it } from "vitest";
import { isNode, type Source, type SyntaxNode, sources } from "../support/sources.ts";

/** Rooms that decide what is found and told: in them a number has a name and stands in a file of `models/`. */
const DECIDE = /^src\/(?:read|article|timeline|profile|decide|nlp|calendar)\//;

/** Where bare numbers may stand all the same: they are facts of a language or a calendar, or the layout of a trained model. */
const KERNELS: Record<string, string> = {
  "src/calendar/": "the arithmetic of days, weeks and months",
  "src/nlp/": "feature templates and the layout of the tagger's and the parser's models",
  "src/article/quotes/learn/": "feature templates and the layout of quotes.bin",
  "src/article/events/clock/": "classes of distance and time that learned weights speak of",
  "src/article/time/lex/": "codes of characters, numbers in words",
  "src/article/time/parsers/": "hours, days, months and quarters as a calendar has them",
  "src/timeline/conflicts/quantity.ts": "numbers in words",
  "src/timeline/conflicts/figures.ts": "parts of a whole, minutes of an hour",
};

/** Constants that decide nothing: sizes of caches, samples and look-ups, units, kinds of characters, scales of whole numbers. */
const FORMATS = new Set(
  `KEPT TABLES CELLS ENOUGH SAMPLE HEAD GLANCE KEY_BITS INDEXES HUNDRED WEEK MONTH YEAR LEAP_YEAR NOON HOURS MINUTES DIGIT OTHER TEXT_NODE
  SCALE SECONDS MILLISECONDS LENGTH LONG LONGEST_SMALL NESTED TWO_PARTICLES SECONDS MILLISECONDS`.split(
    /\s+/,
  ),
);

/** Calls whose numbers say where in a text or a row to look. */
const WINDOWS = /^(?:slice|subarray|substring|charCodeAt|charAt|at|padStart)$/;
const BITS = /^(?:<<|>>|>>>|&|\||\^)$/;

const deciding = sources().filter(({ path }) => DECIDE.test(path));

describe("numbers that decide", () => {
  it("stand in models/ and in no rule", () => {
    const asked = deciding.filter(
      ({ path }) => !Object.keys(KERNELS).some((kernel) => path.startsWith(kernel)),
    );
    expect(asked.flatMap(bareNumbers)).toEqual([]);
  });

  it("may stand in ten places at most, each of which is there", () => {
    expect(Object.keys(KERNELS).length).toBeLessThanOrEqual(10);
    const gone = Object.keys(KERNELS).filter(
      (kernel) => !deciding.some(({ path }) => path.startsWith(kernel)),
    );
    expect(gone).toEqual([]);
  });
});

/** Numbers but −1, 0, 1 and 2 that are neither a code point, a place in a text, nor a constant of a format. */
function bareNumbers(source: Source): string[] {
  const program: unknown = source.ast.program;
  return isNode(program)
    ? [...numbersIn(program)].map(({ loc, value }) => `${source.path}:${loc.start.line}: ${value}`)
    : [];
}

function* numbersIn(node: SyntaxNode): Generator<SyntaxNode> {
  if (node.type === "NumericLiteral" && !isSmall(node) && !isHexadecimal(node)) yield node;
  for (const [key, value] of Object.entries(node)) {
    if (/omments$/.test(key) || isAllowed(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* numbersIn(child);
  }
}

function isSmall({ value }: SyntaxNode): boolean {
  return value === 0 || value === 1 || value === 2;
}

/** `0x2019`: a code point. */
function isHexadecimal({ extra }: SyntaxNode): boolean {
  return JSON.stringify(extra).includes('"raw":"0x');
}

/** Whether the numbers in a part of a node decide nothing. */
function isAllowed(node: SyntaxNode, key: string): boolean {
  const { type, computed, operator } = node;
  if (/MemberExpression$/.test(type)) return computed === true && key === "property";
  if (/CallExpression$/.test(type)) return key === "arguments" && WINDOWS.test(nameOf(node.callee));
  if (type === "NewExpression") return /^(?:Int|Uint|Float)\d+Array$/.test(nameOf(node.callee));
  if (type === "BinaryExpression")
    return BITS.test(String(operator)) || isStep(node, key) || isLengthAlone(node);
  return type === "VariableDeclarator" && FORMATS.has(nameOf(node.id));
}

/** The 3 of `at + 3`: one token on from `at + 2`. */
function isStep({ operator, right }: SyntaxNode, key: string): boolean {
  return key === "right" && /^[+-]$/.test(String(operator)) && isNode(right) && right.value === 3;
}

/** `tokens.length === 3`: what a form of three words is. */
function isLengthAlone({ operator, left }: SyntaxNode): boolean {
  return /^[=!]==$/.test(String(operator)) && nameOf(left) === "length";
}

/** The name of an identifier, or of the property that a member expression asks for. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  return isNode(node.property) ? nameOf(node.property) : String(node.name ?? "");
}
