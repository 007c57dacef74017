const ones =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const tens = ' Ten Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ');
const irregular: Readonly<Record<string, string>> = {
  One: 'First',
  Two: 'Second',
  Three: 'Third',
  Five: 'Fifth',
  Eight: 'Eighth',
  Nine: 'Ninth',
  Twelve: 'Twelfth',
};

/** A number in English words, as "Article One" has it; decimals from 1 000 on. */
export function cardinalWords(value: number): string {
  if (value > 999) return String(value);
  if (value < 20) return ones[value]!;
  if (value < 100)
    return value % 10 === 0 ? tens[value / 10]! : `${tens[Math.floor(value / 10)]}-${lower(value % 10)}`;
  const rest = value % 100;
  return `${ones[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` ${lower(rest)}`}`;
}

/** An ordinal in English words: "First", "Twenty-first". */
export function ordinalWords(value: number): string {
  if (value > 999) return String(value);
  return cardinalWords(value).replace(/[A-Za-z]+$/, (last) => {
    const word = last[0]!.toUpperCase() + last.slice(1);
    const made = irregular[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
    return last[0] === word[0] ? made : made.toLowerCase();
  });
}

function lower(value: number): string {
  return cardinalWords(value).toLowerCase();
}
