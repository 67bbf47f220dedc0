/** What a row of a table can be: a variant of a quotation, an entry, an account, an account on a conflict's side, a person, an article. */
export const TABLE_NAMES = ["quotes", "entries", "accounts", "conflicts", "people", "articles"] as const;

/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number];
