import { fileTroubles } from './troubles/files.ts';
import { formatTroubles } from './troubles/formats.ts';
import { projectTroubles } from './troubles/projects.ts';

/** Every sentence on what can go wrong, in English, with places in braces to be filled in. */
export const troubles = { ...fileTroubles, ...formatTroubles, ...projectTroubles } as const;
export type TroubleKey = keyof typeof troubles;
/** The same sentences in another language, with the same places. */
export type Troubles = { readonly [Key in TroubleKey]: string };

/** What went wrong: a sentence by its key, so that it can be said in any language, and what fills its places. */
export interface Trouble {
  readonly key: TroubleKey;
  readonly slots: Readonly<Record<string, string | number | Trouble>>;
  /** The file it is about, with the line where there is one ("terms.csv:3"). */
  readonly place?: string;
}

type Slot<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
  : never;
type Slots<Key extends TroubleKey> = Readonly<
  Record<Slot<(typeof troubles)[Key]>, string | number | Trouble>
>;

/** The trouble of this key; every place of its sentence has to be filled. */
export function trouble<Key extends TroubleKey>(
  key: Key,
  ...[slots]: [Slot<(typeof troubles)[Key]>] extends [never] ? [] : [Slots<Key>]
): Trouble {
  return { key, slots: slots ?? {} };
}

/** The same trouble, said of the file at `place`. */
export function troubleAt(place: string, { key, slots }: Trouble): Trouble {
  return { key, slots, place };
}

/**
 * `told` as one line, in the words of `sentences`.
 * @param behind what stands between the place and the sentence
 */
export function toldIn(sentences: Troubles, behind: string, { key, slots, place }: Trouble): string {
  const sentence = sentences[key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const filling = slots[name] ?? '';
    return typeof filling === 'object' ? toldIn(sentences, behind, filling) : String(filling);
  });
  return place === undefined ? sentence : `${place}${behind}${sentence}`;
}

export function inEnglish(told: Trouble): string {
  return toldIn(troubles, ': ', told);
}
