import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Makes words lead to a file or an address (OSC 8); a terminal that follows no links shows the words alone. */
export function linkFrom(cwd: string): (words: string, source: string) => string {
  return (words, source) => {
    const address = addressOf(source, cwd);
    return address === null ? words : `${OPEN}${address}${END}${words}${OPEN}${END}`;
  };
}

const OPEN = "\u001B]8;;";
const END = "\u0007";

/** A URL holds nothing that could end the link early. Standard input and members of a stream lead nowhere of their own. */
function addressOf(source: string, cwd: string): string | null {
  if (/^https?:\/\//.test(source)) return URL.canParse(source) ? new URL(source).href : null;
  return source === "-" || source === ""
    ? null
    : pathToFileURL(resolve(cwd, source.replace(/#\d+$/, ""))).href;
}
