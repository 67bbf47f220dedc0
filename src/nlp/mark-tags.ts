/** The Penn tag of a token without letters or digits; empty for words and for what only its place can tell. */
export function markTag(text: string): string {
  const known = MARKS.get(text);
  if (known !== undefined) return known;
  const first = text.charCodeAt(0);
  if (isWordLike(first)) return "";
  if (/[\p{L}\p{N}]/u.test(text)) return "";
  if (/^[.!?…。]+$/.test(text)) return /^\.{2,}$|^…$/.test(text) ? ":" : ".";
  return /^\p{Sc}$/u.test(text) ? "$" : ":";
}

/** Whether a unit is a plain letter or digit. */
export function isWordLike(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ",": ",",
    ".": ".",
    "?": ".",
    "!": ".",
    ";": ":",
    ":": ":",
    "-": ":",
    "--": ":",
    "–": ":",
    "—": ":",
    "...": ":",
    "…": ":",
    "(": "-LRB-",
    "[": "-LRB-",
    "{": "-LRB-",
    "<": "-LRB-",
    ")": "-RRB-",
    "]": "-RRB-",
    "}": "-RRB-",
    ">": "-RRB-",
    "“": "``",
    "„": "``",
    "«": "``",
    "``": "``",
    '"': "",
    "'": "",
    "’": "",
    "‘": "``",
    "‹": "``",
    "`": "``",
    "”": "''",
    "»": "''",
    "''": "''",
    "›": "''",
    $: "$",
    "#": "SYM",
    "%": "NN",
    "&": "CC",
    "@": "IN",
    "/": "SYM",
    "+": "SYM",
    "=": "SYM",
    "°": "NN",
  }),
);
