import type { FirstLook } from "./first-look.ts";
import type { LinearModel } from "./linear-model.ts";
import { readModel } from "./model-file.ts";
import type { MoveTable } from "./move-table.ts";
import { type SureChoices, sureChoices } from "./sure-choices.ts";

/** The parser's weights: for its transitions, and for the relations of its arcs. */
export interface ParseModel {
  /** The relations, in the order of their numbers. */
  labels: string[];
  first: FirstLook;
  moves: MoveTable;
  sure: SureChoices;
  relations: LinearModel;
}

let loaded: ParseModel | null = null;

/** The parser's model, read from its file when first needed. */
export function parseModel(): ParseModel {
  loaded ??= load();
  return loaded;
}

function load(): ParseModel {
  const { header, part, numbers } = readModel("parser.bin");
  return {
    labels: header.names.labels ?? [],
    first: new Int16Array(part("first").buffer),
    moves: numbers("moves"),
    sure: sureChoices(numbers("sure.keys"), part("sure.relations")),
    relations: { places: numbers("labels.places"), more: numbers("labels.more") },
  };
}
