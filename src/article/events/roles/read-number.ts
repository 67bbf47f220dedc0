const UNITS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
};

/** The value of a number's words as plain digits: ["10,000"] → "10000", ["34", "million"] → "34000000", ["twenty-one"] → "21". */
export function readNumber(words: string[]): string | null {
  let total = 0;
  let current = 0;
  let read = false;
  for (const word of words.flatMap((w) => w.split(/[-–]/))) {
    const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)
      ? Number(word.replaceAll(",", ""))
      : null;
    const unit = digits ?? UNITS[word];
    const scale = SCALES[word];
    if (unit !== undefined) current += unit;
    else if (scale !== undefined && scale < 1000) current = (read ? current : 1) * scale;
    else if (scale !== undefined) {
      total += (read ? current : 1) * scale;
      current = 0;
    } else return null;
    read = true;
  }
  const value = total + current;
  return read && value < 1e16 ? String(Math.round(value * 1e6) / 1e6) : null;
}
