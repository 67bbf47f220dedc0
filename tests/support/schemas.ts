import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ROOT } from "./sources.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } });

/** What the checked-in JSON Schema of a kind of data says against a value; nothing where it is valid. */
export function schemaErrors(kind: "article" | "timeline" | "profile" | "error", value: unknown): string[] {
  const schema = checkedIn(kind);
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** A JSON Schema as the package ships it. */
export function checkedIn(kind: string): { $id: string } {
  return JSON.parse(readFileSync(`${ROOT}/schema/${kind}.json`, "utf8"));
}
