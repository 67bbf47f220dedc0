// Writes man/onrecord.1 from the program's own help: npm run manual.
import { mkdirSync, writeFileSync } from "node:fs";
import { manual } from "./manual.ts";

const folder = new URL("../man/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("onrecord.1", folder), await manual());
