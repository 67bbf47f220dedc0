/** A field's name however it is written: "datePublished", "date_published" and "Date-Published" are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, "");
}
