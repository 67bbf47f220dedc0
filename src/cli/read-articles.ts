import { availableParallelism } from "node:os";
import type { Profile } from "../profile/profile.ts";
import { type Extracted, extractRecords } from "../run/extract-records.ts";
import type { Input, Piece } from "../run/input.ts";
import { type MetadataMatch, provided } from "../run/metadata.ts";
import { openInput } from "../run/open-input.ts";
import { isProblem, type Problem } from "../run/problem.ts";
import { cacheOf } from "./cache-of.ts";
import { metadataOf } from "./configuration.ts";
import { inputsBeside } from "./inputs-beside.ts";
import type { World } from "./world.ts";

/** The options of every command that reads articles, as commander gives them. */
export interface InputOptions {
  metadata?: string;
  published?: string;
  filesFrom?: string;
  maxBytes: number;
  jobs?: number;
  cache?: string;
  cacheSize?: number;
  quiet?: boolean;
  verbose?: boolean;
}

/** What is wanted of articles, and where it will be written: that is no input. */
export interface Wanted {
  profile: Profile;
  withText: boolean;
  signal: AbortSignal;
  target: string | null;
}

/** Extracts the records of all inputs, in their order; null after saying what is wrong with the inputs or the metadata. */
export async function readArticles(
  names: string[],
  wanted: Wanted,
  options: InputOptions,
  world: World,
): Promise<AsyncIterable<Extracted> | null> {
  const metadata = await metadataOf(names, options, world);
  if (metadata === null) return null;
  const inputs = await inputsBeside(wanted.target, names, world);
  if (inputs === null) return null;
  const { profile, withText, signal } = wanted;
  const cache = await cacheOf(options, { profile, withText }, world);
  if (cache === undefined) return null;
  const extracted = extractRecords(inputs, {
    profile,
    withText,
    jobs: options.jobs ?? availableParallelism(),
    signal,
    cache,
    open: (input) => opened(input, metadata, options, world),
  });
  if (!options.verbose) return extracted;
  const { tellArticles } = await import("./tell-article.ts");
  return tellArticles(extracted, world);
}

/** Opens an input, with what the command line says of its articles laid over what they say themselves. */
async function* opened(
  input: Input,
  metadata: MetadataMatch,
  options: InputOptions,
  world: World,
): AsyncGenerator<Piece | Problem> {
  const row = metadata.rowOf(input);
  for await (const piece of openInput(input, world.stdin, options.maxBytes)) {
    if (isProblem(piece)) yield piece;
    else yield { ...piece, provenance: provided(piece.provenance, row, options.published ?? null) };
  }
}
