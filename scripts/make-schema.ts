// Writes schema/*.json and the tables of docs/output.md from the contract in src/model and src/profile: npm run schema.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../src/export/json-schemas.ts";
import { withFields } from "./output-page.ts";

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
const page = new URL("../docs/output.md", import.meta.url);
writeFileSync(page, withFields(readFileSync(page, "utf8")));
