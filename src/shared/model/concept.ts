/** Ways to say one thing, per BCP 47 language; words or short phrases, the most usual first. */
export type Concept = Readonly<Record<string, readonly string[]>>;
