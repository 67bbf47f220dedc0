/** A half-open stretch `[start, end)` of an article's text. Published: Unicode code points; inside the program: UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}
