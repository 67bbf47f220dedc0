import { createReadStream } from "node:fs";
import { peek } from "./byte-source.ts";

/** What an input holds: what this program wrote, or articles. */
export type InputKind = "timeline" | "records" | "parts" | "articles";

/** A stream with what its first bytes say of it. */
export interface Known {
  kind: InputKind;
  stream: AsyncGenerator<Uint8Array>;
}

const HEAD = 256;

/** What a stream holds, by the `type` that stands first in all that this program writes; nothing of it is lost. */
export async function knowInput(stream: AsyncIterable<Uint8Array>): Promise<Known> {
  const { head, stream: all } = await peek(stream, HEAD);
  const type = FIRST.exec(Buffer.from(head).toString("latin1"))?.[1];
  return { kind: kindOf(type), stream: all };
}

function kindOf(type: string | undefined): InputKind {
  if (type === undefined || type === "timeline") return type ?? "articles";
  return type.startsWith("part.") ? "parts" : "records";
}

const FIRST = /^\s*\{\s*"type"\s*:\s*"(timeline|article|error|part\.\w+)"\s*,\s*"schema"\s*:\s*"onrecord\//;

/** What a file holds; what cannot be opened is left to who reads it as an article. */
export async function kindOfFile(path: string): Promise<InputKind> {
  const { kind, stream } = await knowInput(createReadStream(path, { end: HEAD - 1 }));
  await stream.return(undefined);
  return kind;
}
