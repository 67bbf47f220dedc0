// Rolls the declarations that tsc wrote into one, dist/bundle/index.d.ts: run by npm run build:types, before packing. The
// types of the data stand there as interfaces with a sentence on each field, which a schema's own type could not say.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";
import { contract, type Described, typeText } from "./contract.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const INFERRED = /^export type (\w+) = z\.infer<typeof \w+>;$/gm;
const SCHEMA = /^export declare const (\w+): z\.ZodObject<[\s\S]*?>;$/gm;

const things = contract();
const interfaces = [...things].map(([name, thing]) => interfaceOf(name, thing));
writeFileSync(`${ROOT}dist/contract.d.ts`, interfaces.join("\n"));
for (const module of ["common", "article-record", "timeline"]) {
  const file = `${ROOT}dist/model/${module}.d.ts`;
  writeFileSync(file, named(readFileSync(file, "utf8")));
}
if (!roll(`${ROOT}dist/index.d.ts`)) process.exitCode = 1;

function interfaceOf(name: string, { properties = {} }: Described): string {
  const fields = Object.entries(properties).map(
    ([key, field]) => `  /** ${field.description ?? ""} */\n  ${key}: ${typeText(field)};\n`,
  );
  return `export interface ${name} {\n${fields.join("")}}\n`;
}

/** `export type Entry = z.infer<typeof entry>` becomes the interface, and `entry` a schema of it. */
function named(declarations: string): string {
  const own = [...declarations.matchAll(INFERRED)].flatMap(([, name = ""]) => (things.has(name) ? name : []));
  const types = declarations.replace(INFERRED, (whole, name: string) => (things.has(name) ? "" : whole));
  const schemas = types.replace(SCHEMA, (whole, schema: string) => {
    const name = schema.charAt(0).toUpperCase() + schema.slice(1);
    return own.includes(name) ? `export declare const ${schema}: z.ZodType<${name}>;` : whole;
  });
  const list = own.join(", ");
  return `import type { ${list} } from "../contract.js";\nexport type { ${list} };\n${schemas}`;
}

function roll(entry: string): boolean {
  const compilerOptions = {
    ...{ module: "nodenext", target: "es2022", strict: true, skipLibCheck: true, types: ["node"] },
  };
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: `${ROOT}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: `${ROOT}dist/bundle/index.d.ts` },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  return Extractor.invoke(config, { localBuild: true, messageCallback: quiet }).succeeded;
}

/** It says which compiler it uses; only what is wrong is to be told. */
function quiet(message: ExtractorMessage): void {
  if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
}
