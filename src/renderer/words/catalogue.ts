import type { en } from './en.ts';

/** The same keys as `Room`, in another language: a word that is missing, or left over, does not compile. */
export type Translation<Room> = {
  readonly [Key in keyof Room]: Room[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

/** A catalogue: every word of the interface; a function where words depend on what they speak of. */
export type Words = Translation<typeof en>;
