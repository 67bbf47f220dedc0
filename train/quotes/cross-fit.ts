import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import {
  CALIBRATION_STEPS,
  type Model,
  TABLE_BITS,
  type TableName,
} from "../../src/article/quotes/learn/model.ts";
import type { Log } from "./learner.ts";

/** The tables that a stage of training gives. */
export type Tables = Partial<Record<TableName, Int8Array>>;

/** The tables' names in the order of the file. */
export const TABLES = Object.keys(TABLE_BITS) as TableName[];

const FOLDS = 3;

/**
 * The engine in training, stage by stage: a model of all articles, and for each fold of the articles one of the others.
 * What a stage learns from is what these say of articles that they have not seen (stacking; Wolpert 1992).
 */
export class CrossFit {
  readonly whole: Model;
  readonly folds: readonly Model[];
  readonly #foldOf: readonly number[];
  readonly #log: Log;
  readonly #folder: string | undefined;

  /** With a folder, each stage's tables are kept there; a stage whose file is there is not trained again. */
  constructor(cueWords: Uint8Array, foldOf: readonly number[], log: Log, folder?: string) {
    this.whole = untrained(cueWords);
    this.folds = Array.from({ length: FOLDS }, () => untrained(cueWords));
    this.#foldOf = foldOf;
    this.#log = log;
    this.#folder = folder;
  }

  /** The model that has not seen the article at an index. */
  without(index: number): Model {
    return this.folds[this.#foldOf[index] ?? 0] ?? this.whole;
  }

  /** Learns a stage: once without each fold, silently, and once from all articles. */
  stage<A>(name: string, articles: readonly A[], learn: (articles: readonly A[], log: Log) => Tables): void {
    const file = this.#folder === undefined ? null : `${this.#folder}/${name}`;
    const kept = file !== null && existsSync(file);
    const rest = (fold: number): A[] => articles.filter((_, index) => this.#foldOf[index] !== fold);
    const trained: Tables[] = kept
      ? deserialize(readFileSync(file))
      : [...this.folds.map((_, fold) => learn(rest(fold), () => {})), learn(articles, this.#log)];
    for (const [i, tables] of trained.entries()) Object.assign((this.folds[i] ?? this.whole).tables, tables);
    if (file !== null && !kept) writeFileSync(file, serialize(trained));
    this.#log(`${kept ? "took" : "trained"} ${name}`);
  }
}

/** The fold of each article, in the order of their groups: articles of one group tell the same in the same words. */
export function foldsOf(groups: readonly (readonly unknown[])[]): number[] {
  return groups.flatMap((group, index) => group.map(() => index % FOLDS));
}

function untrained(cueWords: Uint8Array): Model {
  const tables = Object.fromEntries(TABLES.map((name) => [name, new Int8Array(0)]));
  return {
    tables: tables as Model["tables"],
    cueWords,
    threshold: 0,
    calibration: new Uint8Array(CALIBRATION_STEPS),
  };
}
