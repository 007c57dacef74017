import { deflateRawSync } from 'node:zlib';

/** An entry of an archive that no ordinary program would write. */
export interface RawEntry {
  readonly name: string;
  readonly data: string | Packed;
  /** The size the archive says it has; the true one when absent. */
  readonly said?: number;
}

/** Bytes as they stand in the archive, and the size they unpack to. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** `size` zeros, packed. */
export function packedZeros(size: number): Packed {
  return { bytes: deflateRawSync(Buffer.alloc(size), { level: 1 }), size };
}

/** An archive with these entries, whatever their names and sizes; no sums are counted. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, said } of entries) {
    const packed = typeof data === 'string' ? null : data;
    const bytes = Buffer.from(packed?.bytes ?? (data as string));
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(packed === null ? 0 : 8, 4);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(said ?? packed?.size ?? bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, title, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, title]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Math.min(0xffff, entries.length), 8);
  end.writeUInt16LE(Math.min(0xffff, entries.length), 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** The entries of an archive of texts. */
export function rawEntries(entries: Readonly<Record<string, string>>): readonly RawEntry[] {
  return Object.entries(entries).map(([name, data]) => ({ name, data }));
}
