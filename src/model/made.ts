import type { Made } from "./common.ts";

/** The package's version; a test holds it in step with package.json. */
export const VERSION = "0.1.0";

/** The version of rules and models: raised by any change that can change a record. */
export const ENGINE = "en-1";

/** What made a record under a profile. */
export function madeBy(profile: string, profileHash: string): Made {
  return { version: VERSION, engine: ENGINE, profile, profileHash };
}
