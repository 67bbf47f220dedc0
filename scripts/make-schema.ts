// Writes schema/*.json from the contract in src/model and src/profile: npm run schema.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../src/export/json-schemas.ts";

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
