import type { Side } from './side.ts';

/** How much a letter says, in Latin ones; what is not named says as much as one. */
const says = [
  { letters: /[\p{Script=Han}]/gu, amount: 3.2 },
  { letters: /[\p{Script=Hangul}]/gu, amount: 2 },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, amount: 1.8 },
  { letters: /[\p{Script=Arabic}\p{Script=Hebrew}]/gu, amount: 1.45 },
] as const;
/** Whole texts whose lengths differ from the usual by more than this factor are not the same text from end to end. */
const strays = 1.5;

/**
 * How much longer (in letters) the right version is than the left one for the same content. The lengths of the whole texts
 * tell, unless they are far from what is usual between their scripts: then one version is only a part of the other, or lacks
 * much, and the usual holds.
 */
export function lengthRatio(left: Side, right: Side): number {
  const whole = (sum(right.lengths) + 20) / (sum(left.lengths) + 20);
  const usual = density(left) / density(right);
  return Math.abs(Math.log(whole / usual)) > Math.log(strays) ? usual : whole;
}

/** What a letter of this version says on average. */
function density(side: Side): number {
  let letters = 0;
  let amounts = 0;
  for (const { form, frequency, kind } of side.words) {
    if (kind === 'mark') continue;
    let own = form.length;
    for (const { letters: some, amount } of says) own += (amount - 1) * (form.match(some)?.length ?? 0);
    letters += frequency * form.length;
    amounts += frequency * own;
  }
  return letters === 0 ? 1 : amounts / letters;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
