import type { LinearModel } from "./linear-model.ts";
import { readModel } from "./model-file.ts";
import { type SureChoices, sureChoices } from "./sure-choices.ts";

/** The tagger's weights and lexicon. */
export interface TagModel {
  /** The Penn tags, in the order of their numbers. */
  tags: string[];
  tagNumbers: ReadonlyMap<string, number>;
  linear: LinearModel;
  sure: SureChoices;
  /** By a word's hash: the number of the set of tags it can have, and the only one if there is one (255: none). */
  lexicon: ReadonlyMap<number, readonly [can: number, only: number]>;
}

let loaded: TagModel | null = null;

/** The tagger's model, read from its file when first needed. */
export function tagModel(): TagModel {
  loaded ??= load();
  return loaded;
}

function load(): TagModel {
  const { header, part, numbers } = readModel("tagger.bin");
  const linear = { places: numbers("places"), more: numbers("more") };
  const sure = sureChoices(numbers("sure.keys"), part("sure.tags"));
  const lexicon = new Map<number, readonly [number, number]>();
  const can = part("can");
  const only = part("only");
  numbers("words").forEach((hash, at) => {
    lexicon.set(hash, [can[at] ?? 0, only[at] ?? 255]);
  });
  const tags = header.names.tags ?? [];
  return { tags, tagNumbers: new Map(tags.map((tag, number) => [tag, number])), linear, sure, lexicon };
}
