const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * `text` in a legacy encoding (one or two bytes a character) or in UTF-16; Node only decodes these. The table is the decoder
 * turned round. Throws when the encoding lacks a character.
 */
export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (label === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = tables.get(label) ?? turnedRound(label);
  tables.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${label}`);
      return [...bytes];
    }),
  );
}

function turnedRound(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): boolean => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
      return true;
    } catch {
      return false;
    }
  };
  for (let lead = 0; lead < 256; lead += 1)
    if (!learn([lead])) for (let trail = 0x30; trail < 256; trail += 1) learn([lead, trail]);
  return table;
}
