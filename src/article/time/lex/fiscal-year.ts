import { timeForm } from "../decisions.ts";

/** The year of "FY2019" and "FY19", written as one word; null for any other word. */
export function fiscalYear(text: string, start: number, end: number): number | null {
  if (text.charCodeAt(start) !== CAPITAL_F || text.charCodeAt(start + 1) !== CAPITAL_Y) return null;
  const digits = FISCAL.exec(text.slice(start, end))?.[1];
  if (digits === undefined) return null;
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) >= timeForm().centuryTurn ? 1900 : 2000);
}

const [CAPITAL_F, CAPITAL_Y] = [0x46, 0x59];
const FISCAL = /^FY((?:19|20)?\d\d)$/;
