/** A table of words, by what its rows say of each. */
export interface Table {
  /** Every word that has a row. */
  words: ReadonlySet<string>;
  /** The irregular forms of a word, as its row lists them. */
  forms: ReadonlyMap<string, readonly string[]>;
  /** The words of a class; none of a class that no row names. */
  of: (name: string) => ReadonlySet<string>;
  /** For each word the first of its classes that `pick` knows, as `pick` reads it. */
  column: <T>(pick: (name: string) => T | undefined) => ReadonlyMap<string, T>;
}

/**
 * Reads rows of the form `word forms: classes` ("tell told: speech plain"). The order of a row's classes says nothing but
 * where a column takes the first.
 */
export function readRows(text: string): Table {
  const forms = new Map<string, readonly string[]>();
  const rows: [string, string[]][] = [];
  const classes = new Map<string, Set<string>>();
  for (const line of text.trim().split("\n")) {
    const [left = "", right = ""] = line.split(":");
    const [word = "", ...irregular] = left.split(" ");
    const names = right === "" ? [] : right.slice(1).split(" ");
    if (irregular.length > 0) forms.set(word, irregular);
    rows.push([word, names]);
    for (const name of names) {
      const words = classes.get(name);
      if (words === undefined) classes.set(name, new Set([word]));
      else words.add(word);
    }
  }
  return {
    words: new Set(rows.map(([word]) => word)),
    forms,
    of: (name) => classes.get(name) ?? NONE,
    column: (pick) => columnOf(rows, pick),
  };
}

const NONE: ReadonlySet<string> = new Set();

function columnOf<T>(rows: [string, string[]][], pick: (name: string) => T | undefined): Map<string, T> {
  const column = new Map<string, T>();
  for (const [word, names] of rows) {
    for (const name of names) {
      const value = pick(name);
      if (value === undefined) continue;
      column.set(word, value);
      break;
    }
  }
  return column;
}
