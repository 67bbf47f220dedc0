import { type LinearModel, linearModel } from "./linear-model.ts";
import { type ModelFile, readModel } from "./model-file.ts";

/** The parser's weights: for its transitions, and for the relations of its arcs. */
export interface ParseModel {
  /** The relations, in the order of their numbers. */
  labels: string[];
  moves: LinearModel;
  relations: LinearModel;
}

let loaded: ParseModel | null = null;

/** The parser's model, read from its file when first needed. */
export function parseModel(): ParseModel {
  loaded ??= load();
  return loaded;
}

function load(): ParseModel {
  const file = readModel("parser.bin");
  return {
    labels: file.header.names.labels ?? [],
    moves: linear(file, "moves"),
    relations: linear(file, "labels"),
  };
}

function linear({ part }: ModelFile, name: string): LinearModel {
  return linearModel({
    keys: new Int32Array(part(`${name}.keys`).buffer),
    counts: part(`${name}.counts`),
    classes: part(`${name}.classes`),
    weights: new Int8Array(part(`${name}.weights`).buffer),
  });
}
