import { type LinearModel, linearModel } from "./linear-model.ts";
import { readModel } from "./model-file.ts";
import { type MoveTable, moveTable } from "./move-table.ts";
import { type SureChoices, sureChoices } from "./sure-choices.ts";

/** The parser's weights: for its transitions, and for the relations of its arcs. */
export interface ParseModel {
  /** The relations, in the order of their numbers. */
  labels: string[];
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
  const { header, part } = readModel("parser.bin");
  return {
    labels: header.names.labels ?? [],
    moves: moveTable(new Int32Array(part("moves.keys").buffer), new Int8Array(part("moves.weights").buffer)),
    sure: sureChoices(new Int32Array(part("sure.keys").buffer), part("sure.moves"), part("sure.relations")),
    relations: linearModel({
      keys: new Int32Array(part("labels.keys").buffer),
      counts: part("labels.counts"),
      classes: part("labels.classes"),
      weights: new Int16Array(part("labels.weights").buffer),
    }),
  };
}
