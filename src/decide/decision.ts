import { readFileSync } from "node:fs";

/** What a score is told in: hundredths added by hand, learned log-odds, or points that only rank. */
export type Scale = "hundredths" | "log-odds" | "points";

/** The weights of a decision's reasons, in the order in which it names them. */
export interface Weighing<R extends string> {
  readonly scale: Scale;
  readonly reasons: readonly R[];
  readonly weights: Readonly<Record<R, number>>;
  /** The same weights in the order of `reasons`, for loops over millions of pairs. */
  readonly ordered: Float64Array;
  /** The same by name: a hundred names in one object fall out of the engine's caches, a map's do not. */
  readonly byName: ReadonlyMap<string, number>;
}

/** A model as it is used: its weights, and its other numbers by their names (`least`, `nearestDays`). */
export type Model<R extends string, N extends string> = Weighing<R> & Readonly<Record<N, number>>;

/** The names that a decision asks its file for. */
export interface Names<R extends string, N extends string> {
  reasons?: readonly R[];
  numbers?: readonly N[];
}

/** A decision: gives its model, which is read from `models/NAME.json` when it is first asked for. */
export type Decision<R extends string, N extends string> = () => Model<R, N>;

/** The names of a decision's reasons. */
export type ReasonOf<D extends () => Weighing<string>> = ReturnType<D>["reasons"][number];

/** Declares a decision by the names of its reasons and of its other numbers; its file holds these and no others. */
export function decision<const R extends string = never, const N extends string = never>(
  name: string,
  { reasons = [], numbers = [] }: Names<R, N>,
): Decision<R, N> {
  let model: Model<R, N> | null = null;
  return () => {
    model ??= modelOf(name, read(name), { reasons, numbers });
    return model;
  };
}

/** What a file of `models/` holds beside the decision's other numbers. */
interface File {
  decision?: unknown;
  scale?: Scale;
  weights?: Readonly<Record<string, unknown>>;
  [number: string]: unknown;
}

function read(name: string): File {
  return JSON.parse(readFileSync(new URL(`../../models/${name}.json`, import.meta.url), "utf8"));
}

/** Makes the model that a file holds; a name that is missing there, or that nobody asks for, is a bug. */
export function modelOf<R extends string, N extends string>(
  name: string,
  file: File,
  { reasons = [], numbers = [] }: Names<R, N>,
): Model<R, N> {
  const { decision, about, scale = "points", weights = {}, ...rest } = file;
  if (decision !== name || typeof about !== "string")
    throw new Error(`${name}: not the file of this decision`);
  const held = numbersOf(name, weights, reasons);
  const ordered = Float64Array.from(reasons, (reason) => held[reason]);
  const byName = new Map<string, number>(Object.entries(held));
  return { ...numbersOf(name, rest, numbers), scale, reasons, weights: held, ordered, byName };
}

function numbersOf<K extends string>(name: string, found: object, wanted: readonly K[]): Record<K, number> {
  const known = new Map<string, unknown>(Object.entries(found));
  const names = new Set<string>(wanted);
  const stray = [...known.keys()].filter((key) => !names.has(key));
  if (stray.length > 0) throw new Error(`${name}: superfluous ${stray.join(", ")}`);
  return Object.fromEntries(wanted.map((key) => [key, numberOf(name, key, known.get(key))])) as Record<
    K,
    number
  >;
}

function numberOf(name: string, key: string, value: unknown): number {
  if (typeof value !== "number") throw new Error(`${name}: no number ${key}`);
  return value;
}
