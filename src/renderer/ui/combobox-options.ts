/** One thing that can be chosen in a combobox. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** Other words it is found by: its own name for itself, its code. */
  readonly also: readonly string[];
}

/**
 * The options that fit what was typed, best first: a label, code or other name that is it, begins with it, then one in
 * which a word begins with it, then one that holds it; of equals a label or code before another name. Everything when
 * nothing was typed.
 */
export function fitting(options: readonly ComboOption[], typed: string): readonly ComboOption[] {
  const wanted = plain(typed);
  if (wanted === '') return options;
  const ranked = options.map((option) => {
    const first = Math.min(rankOf(plain(option.label), wanted), rankOf(plain(option.value), wanted));
    const also = option.also.map((name) => rankOf(plain(name), wanted) + 0.5);
    return { option, rank: Math.min(first, ...also) };
  });
  return ranked
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** The option that what was typed names outright, by label, value or another name; null when none does. */
export function named(options: readonly ComboOption[], typed: string): ComboOption | null {
  const wanted = plain(typed);
  const isIt = (name: string) => plain(name) === wanted;
  return options.find(({ value, label, also }) => isIt(label) || isIt(value) || also.some(isIt)) ?? null;
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 4;
}

/** Lower case, without accents and outer blanks, so that "francais" finds "Français". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase();
}
