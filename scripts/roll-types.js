// Rolls the declarations that tsc wrote into one, dist/bundle/index.d.ts: run by npm run build:types, before packing.
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const entry = `${ROOT}dist/index.d.ts`;
const compilerOptions = {
  module: "nodenext",
  target: "es2022",
  strict: true,
  skipLibCheck: true,
  types: ["node"],
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
      compilerMessageReporting: { default: { logLevel: "error" } },
      extractorMessageReporting: { default: { logLevel: "none" } },
    },
  },
});
const { succeeded } = Extractor.invoke(config, { localBuild: true, messageCallback: quiet });
if (!succeeded) process.exitCode = 1;

/** It says which compiler it uses; only what is wrong is to be told. */
function quiet(message) {
  if (message.logLevel !== "error") message.handled = true;
}
