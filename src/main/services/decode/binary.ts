import type { TroubleKey } from '../../../shared/lib/trouble.ts';

type Kind = Extract<TroubleKey, `kind-${string}`>;

/** The first bytes of files that are not text, with what to call them. */
const signatures: readonly (readonly [start: string, what: Kind])[] = [
  ['%PDF-', 'kind-pdf'],
  ['{\\rtf', 'kind-rtf'],
  ['\x89PNG', 'kind-png'],
  ['\xFF\xD8\xFF', 'kind-jpeg'],
  ['GIF8', 'kind-gif'],
  ['II*\x00', 'kind-tiff'],
  ['MM\x00*', 'kind-tiff'],
  ['RIFF', 'kind-media'],
  ['\x1F\x8B', 'kind-gzip'],
  ['7z\xBC\xAF\x27\x1C', 'kind-7z'],
  ['Rar!', 'kind-rar'],
  ['\xD0\xCF\x11\xE0', 'kind-old-office'],
  ['SQLite format 3\0', 'kind-database'],
  ['\x7FELF', 'kind-program'],
  ['MZ\x90', 'kind-program'],
];

/** Names inside a ZIP archive that tell what it is. */
const zipContents: readonly (readonly [name: string, what: Kind])[] = [
  ['word/', 'kind-word'],
  ['xl/', 'kind-excel'],
  ['ppt/', 'kind-powerpoint'],
  ['application/vnd.oasis.opendocument.text', 'kind-odt'],
  ['application/vnd.oasis.opendocument', 'kind-opendocument'],
  ['application/epub+zip', 'kind-epub'],
];

/** What kind of binary file begins with `bytes`, as the key of its name, or null when nothing is recognised. */
export function recogniseBinary(bytes: Uint8Array): Kind | null {
  const start = latin1(bytes.subarray(0, 32));
  if (start.startsWith('PK\x03\x04')) {
    const names = latin1(bytes.subarray(0, 8192));
    return zipContents.find(([name]) => names.includes(name))?.[1] ?? 'kind-zip';
  }
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
