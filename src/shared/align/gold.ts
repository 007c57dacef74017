/** Segment numbers (from 0) per side of one bead; a side may be empty. */
export type GoldBead = readonly (readonly number[])[];

export interface GoldDocument {
  readonly id: string;
  /** Segment texts per side. */
  readonly sides: readonly (readonly string[])[];
  readonly gold: readonly GoldBead[];
}

/** Documents aligned by people, two sides or more. */
export interface GoldSet {
  readonly name: string;
  readonly langs: readonly string[];
  readonly docs: readonly GoldDocument[];
}

/** Reads the parsed JSON of a gold set. Throws an Error that says in one sentence what is wrong with it. */
export function readGold(json: unknown, name = 'gold'): GoldSet {
  if (!isRecord(json)) throw new Error('it is not a JSON object with "langs" and "docs"');
  const { langs, docs } = json;
  if (!isList(langs) || langs.length < 2 || !langs.every((lang) => typeof lang === 'string'))
    throw new Error('"langs" has to name two languages or more');
  if (!isList(docs)) throw new Error('"docs" has to be a list');
  return {
    name: typeof json.name === 'string' ? json.name : name,
    langs,
    docs: docs.map((doc, at) => readDocument(doc, at, langs.length)),
  };
}

function readDocument(doc: unknown, at: number, sideCount: number): GoldDocument {
  const where = `document ${at + 1}`;
  if (!isRecord(doc)) throw new Error(`${where} is not an object with "sides" and "gold"`);
  const { sides, gold } = doc;
  if (!isList(sides) || sides.length !== sideCount || !sides.every(isTexts))
    throw new Error(`${where} needs "sides" with a list of texts for each of the ${sideCount} languages`);
  if (!isList(gold)) throw new Error(`${where} needs "gold", a list of beads`);
  const beads = gold.map((bead, number) => {
    if (!isBead(bead, sideCount))
      throw new Error(`${where}, bead ${number + 1} is not a list of numbers per side`);
    return bead;
  });
  return { id: typeof doc.id === 'string' ? doc.id : String(at + 1), sides, gold: beads };
}

/** Numbers past the end of a side are let be: some gold counts segments its texts do not hold. */
function isBead(bead: unknown, sideCount: number): bead is GoldBead {
  return (
    isList(bead) &&
    bead.length === sideCount &&
    bead.every(
      (side) => isList(side) && side.every((n) => typeof n === 'number' && Number.isInteger(n) && n >= 0),
    )
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return isList(value) && value.every((text) => typeof text === 'string');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
