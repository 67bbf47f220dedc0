import type { ArticleRecord } from "../../model/article-record.ts";
import { recordOf } from "../../run/extract-records.ts";
import { isProblem } from "../../run/problem.ts";
import { draftProfile } from "../../timeline/draft-profile/draft-profile.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, SMOOTH } from "../exit-codes.ts";
import { NOTHING_TO_PROFILE } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { reportUnread } from "../notices.ts";
import { type InputOptions, readArticles } from "../read-articles.ts";
import { withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord profile`, as commander gives them. */
export type ProfileOptions = InputOptions & { output?: string };

/** Prints a draft of the profile of the articles' own story; gives the exit code. */
export async function profile(given: string[], options: ProfileOptions, world: World): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  if (names.length === 0) {
    world.stderr.write(NOTHING_TO_PROFILE);
    return EXIT.usage;
  }
  const none = await profileOf("none", world);
  if (none === null) return EXIT.usage;
  return withOutput(options.output, world, async ({ output, signal }) => {
    const wanted = { profile: none, withText: true, signal, target: output.target };
    const extracted = await readArticles(names, wanted, options, world);
    if (extracted === null) return { ...SMOOTH, usage: true };
    const records: ArticleRecord[] = [];
    let unread = false;
    for await (const result of extracted) {
      if (isProblem(result)) {
        reportUnread(result, world);
        unread = true;
      } else records.push(recordOf(result));
    }
    await output.write(`${JSON.stringify(draftProfile(records, none), null, 2)}\n`);
    return { ...SMOOTH, unread };
  });
}
