const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const wellFormed = /^(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** The value (1–3999) of a Roman numeral in capitals, null when `text` is not a well-formed one. */
export function romanValue(text: string): number | null {
  if (!wellFormed.test(text)) return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charAt(at)] ?? 0;
    sum += value < (values[text.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
