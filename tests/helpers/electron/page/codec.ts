export interface Codec {
  /** A value as text; throws "An object could not be cloned." where Electron would. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** How values that are bound to their world (functions, promises, files) cross; `null` for all others. */
export interface References {
  refer(value: object | ((...args: unknown[]) => unknown)): { tag: string; value: unknown } | null;
  resolve(tag: string, value: unknown): unknown;
}

/**
 * A codec that keeps what a structured clone keeps and JSON loses: undefined, odd numbers, bigints, dates, maps, sets,
 * bytes, errors. Runs in Node and, as source text, in both worlds of the page: so it uses nothing from outside itself.
 */
export function createCodec(references: References | null): Codec {
  type Tagged = { $: string; v?: unknown };
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return packNumber(value);
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    const referred = references?.refer(value as object) ?? null;
    if (referred !== null) return { $: referred.tag, v: referred.value };
    if (typeof value === 'function') throw new Error('An object could not be cloned.');
    return packObject(value);
  };
  const packNumber = (value: number): unknown => {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
  };
  const packObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof Map)
      return { $: 'map', v: [...value].map(([key, held]) => [pack(key), pack(held)]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(pack) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: base64(new Uint8Array(value)) };
    if (value instanceof Uint8Array) return { $: 'bytes', v: base64(value) };
    if (ArrayBuffer.isView(value)) throw new Error('An object could not be cloned.');
    const packed: Record<string, unknown> = {};
    for (const [key, held] of Object.entries(value)) packed[key] = pack(held);
    return Object.hasOwn(packed, '$') ? { $: 'object', v: packed } : packed;
  };
  const unpack = (packed: unknown): unknown => {
    if (packed === null || typeof packed !== 'object') return packed;
    if (Array.isArray(packed)) return packed.map(unpack);
    if (Object.hasOwn(packed, '$')) return unpackTagged(packed as Tagged);
    return unpackFields(packed);
  };
  const unpackFields = (packed: object): unknown => {
    const value: Record<string, unknown> = {};
    for (const [key, held] of Object.entries(packed)) value[key] = unpack(held);
    return value;
  };
  const unpackTagged = ({ $: tag, v: held }: Tagged): unknown => {
    if (tag === 'undefined') return undefined;
    if (tag === 'number') return Number(held);
    if (tag === 'bigint') return BigInt(held as string);
    if (tag === 'date') return new Date(held as number);
    if (tag === 'map') return new Map((held as [unknown, unknown][]).map(([k, v]) => [unpack(k), unpack(v)]));
    if (tag === 'set') return new Set((held as unknown[]).map(unpack));
    if (tag === 'error') return named(...(held as [string, string]));
    if (tag === 'buffer') return bytes(held as string).buffer;
    if (tag === 'bytes') return bytes(held as string);
    if (tag === 'object') return unpackFields(held as object);
    return references?.resolve(tag, held);
  };
  const named = (name: string, message: string): Error => {
    const error = new Error(message);
    error.name = name;
    return error;
  };
  const base64 = (content: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < content.length; at += 8192) {
      text += String.fromCharCode(...content.subarray(at, at + 8192));
    }
    return btoa(text);
  };
  const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  };
}
