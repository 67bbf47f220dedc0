/** Examples above `onrecord --help`. */
export const HELP = `Examples:
  onrecord extract articles/                       one merged timeline as JSON
  onrecord show articles/                          the same for a person
  onrecord extract --records articles/ > day.ndjson
  onrecord merge day.ndjson week.ndjson            one timeline of many runs
  onrecord report articles/ -o report.html         a page to look at
  onrecord quotes articles/ --speaker Putin        who said what, as a table to read
  onrecord export csv timeline.json                a table of the quotations
  onrecord profile articles/ -o story.json         a draft of whom another story is about
`;

/** What stands below `onrecord --help`: exit codes, and what the environment says. */
export const ENVIRONMENT_HELP = `
Exit codes (where several hold: 2, 130, 3, 4, 1 in this order):
  0    done, also when nothing was found
  1    nothing found or timelines differ, under --exit-status; verify found what does not hold
  2    wrong usage or configuration
  3    some inputs could not be read; the others are printed
  4    conflicts found, under --fail-on-conflict or --baseline
  70   a defect of onrecord; it says how to report it
  130  interrupted

Configuration: onrecord.config.json, in the folder or above it; each key is an option: { "profile": "none", "jobs": 2 }

Environment:
  NO_COLOR, FORCE_COLOR  no colour, or colour also where no terminal reads
  GITHUB_ACTIONS         conflicts under --fail-on-conflict are annotations
  PAGER                  what onrecord show pages through on a terminal (default: less)
  ONRECORD_CACHE         the folder of the cache, as --cache names it
  ONRECORD_DEBUG         where onrecord itself fails on an article, show where
`;

/** Examples above `onrecord extract --help`. */
export const EXTRACT_HELP = `Examples:
  onrecord extract articles/
  onrecord extract page.html --published 2024-06-19 --format text
  onrecord extract articles/ --metadata dates.csv --since 2024-06 --speaker Putin
  onrecord extract --records articles/ | jq -r '.quotes[] | [.speaker.name, .text] | @tsv'
  curl -s https://example.org/story.html | onrecord extract -
  onrecord extract articles/ --fail-on-conflict -o timeline.json
`;

/** Examples above `onrecord merge --help`. */
export const MERGE_HELP = `Examples:
  onrecord extract --records articles/ | onrecord merge -
  onrecord merge monday.ndjson tuesday.ndjson --format text
  onrecord merge parts/*.ndjson                   what merge --parts wrote, on many machines
`;

/** Examples above `onrecord keys --help`. */
export const KEYS_HELP = `Examples:
  onrecord keys records.ndjson > keys.ndjson                 on as many machines as there are files
  onrecord keys --facts keys.ndjson > facts.ndjson           on one, of the keys of all
  onrecord merge --parts facts.ndjson component.ndjson > parts.ndjson
  onrecord merge parts.ndjson
`;

/** Examples above `onrecord export --help`. */
export const EXPORT_HELP = `Examples:
  onrecord export csv articles/ -o quotes.csv
  onrecord export csv timeline.json --table accounts --bom -o accounts.csv
  onrecord extract articles/ | onrecord export timelinejs - > timeline.js.json
  onrecord export brat articles/ -o corpus/       a text and its annotations for each article
`;

/** Examples above `onrecord show --help`. */
export const SHOW_HELP = `Examples:
  onrecord show articles/
  onrecord show timeline.json --by speaker --since 2024-06
  onrecord extract articles/ | onrecord show - --by day
`;

/** Examples above `onrecord profile --help`. */
export const PROFILE_HELP = `Examples:
  onrecord profile articles/ -o story.json        then correct it by hand
  onrecord show articles/ --profile story.json
`;

/** What `onrecord profile` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_PROFILE = `onrecord profile: give it the articles of a story.

  onrecord profile articles/ -o story.json
  onrecord profile --help             all options
`;

/** Examples above `onrecord report --help`. */
export const REPORT_HELP = `Examples:
  onrecord report articles/ -o report.html
  onrecord report timeline.json -o report.html    without the articles' texts
`;

/** Examples above `onrecord explain --help`. */
export const EXPLAIN_HELP = `Examples:
  onrecord explain s_183b9961a5696f89 timeline.json
  onrecord explain t_90d3 timeline.json articles/
  onrecord explain t_90d3 articles/ --format json
`;

/** What `onrecord explain` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_EXPLAIN = `onrecord explain: give it a timeline, articles or records behind the id.

  onrecord explain s_183b timeline.json
  onrecord explain --help             all options
`;

/** Examples above `onrecord verify --help`. */
export const VERIFY_HELP = `Examples:
  onrecord verify timeline.json
  onrecord verify timeline.json articles/
  onrecord verify records.ndjson articles/ --metadata dates.csv --format json
`;

/** Examples above `onrecord diff --help`. */
export const DIFF_HELP = `Examples:
  onrecord diff yesterday.json today.json
  onrecord diff yesterday.json today.json --format json --exit-status
`;

/** Examples above `onrecord completion --help`. */
export const COMPLETION_HELP = `Examples:
  source <(onrecord completion bash)                                      in ~/.bashrc
  source <(onrecord completion zsh)                                       in ~/.zshrc, behind compinit
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish
`;

/** Examples above `onrecord cache --help`. */
export const CACHE_HELP = `Examples:
  onrecord extract articles/ --cache ~/.cache/onrecord
  onrecord cache info ~/.cache/onrecord
  onrecord cache clear ~/.cache/onrecord
`;

/** Examples above `onrecord schema --help`. */
export const SCHEMA_HELP = `Examples:
  onrecord schema timeline
  onrecord schema article > article.schema.json
`;

/** What `onrecord extract` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_READ = `onrecord extract: give it files or folders, or pipe an article in.

  onrecord extract articles/          one merged timeline as JSON
  onrecord extract --help             all options
`;

/** What `onrecord merge` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_MERGE = `onrecord merge: give it files of records, or pipe records in.

  onrecord extract --records articles/ | onrecord merge -
  onrecord merge --help               all options
`;

/** What `onrecord keys` says on a terminal when it is given nothing to read. */
export const NO_KEYS = `onrecord keys: give it files of records, or pipe records in.

  onrecord extract --records articles/ | onrecord keys -
  onrecord keys --help                all options
`;

/** What `onrecord export` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_EXPORT = `onrecord export: give it a timeline, articles or records, or pipe them in.

  onrecord export csv timeline.json
  onrecord export --help              all options
`;

/** What `onrecord report` says on a terminal when it is given nothing to read, or no file to write. */
export const NOTHING_TO_REPORT = `onrecord report: give it articles, records or a timeline, and name the page with -o.

  onrecord report articles/ -o report.html
  onrecord report --help              all options
`;

/** What `onrecord show` says on a terminal when it is given nothing to read. */
export const NOTHING_TO_SHOW = `onrecord show: give it articles, records or a timeline, or pipe them in.

  onrecord show articles/
  onrecord show --help                all options
`;

/** The forms of a list, the first where none is asked for. */
export const LIST_FORMATS = ["table", "json", "ndjson", "csv", "tsv"] as const;

/** Examples above the help of a command that prints a list. */
export function listHelp(name: string): string {
  return `Examples:
  onrecord ${name} timeline.json
  onrecord ${name} articles/ --since 2024-06 --about missiles
  onrecord ${name} articles/ --speaker Putin --format csv -o ${name}.csv
`;
}

/** What a command that prints a list says on a terminal when it is given nothing to read. */
export function nothingToList(name: string): string {
  return `onrecord ${name}: give it a timeline, articles or records, or pipe them in.

  onrecord ${name} timeline.json
  onrecord ${name} --help               all options
`;
}
