import { z } from "zod";
import { articleRecord, errorRecord } from "../model/article-record.ts";
import { timeline } from "../model/timeline.ts";
import { profileSchema } from "../profile/profile.ts";

/** The JSON Schemas (2020-12) of the data, made from the contract's zod schemas; `schema/*.json` holds them. */
export function jsonSchemas(): Record<string, object> {
  return {
    article: schemaOf("article", "An article record: one line of onrecord extract --records", articleRecord),
    error: schemaOf("error", "An input that could not be read: a line among the records", errorRecord),
    profile: schemaOf("profile", "Who and what a story is about", profileSchema),
    timeline: schemaOf("timeline", "The merged timeline: what onrecord extract and merge print", timeline),
  };
}

/** Readers ignore keys that they do not know, so that a contract can grow without a new version. */
function schemaOf(name: string, title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    reused: "inline",
  });
  return { $schema, $id: `onrecord/${name}@1`, title, ...rest };
}
