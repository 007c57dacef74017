/** The first bytes of files that are not text, with what to call them. */
const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\x00', 'a TIFF image'],
  ['MM\x00*', 'a TIFF image'],
  ['RIFF', 'an image, sound or film'],
  ['\x1F\x8B', 'a gzip archive'],
  ['7z\xBC\xAF\x27\x1C', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\xD0\xCF\x11\xE0', 'an old Microsoft Office document'],
  ['SQLite format 3\0', 'a database or a Triglot project'],
  ['\x7FELF', 'a program'],
  ['MZ\x90', 'a program'],
];

/** Names inside a ZIP archive that tell what it is. */
const zipContents: readonly (readonly [name: string, what: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['application/epub+zip', 'an EPUB book'],
];

/** What kind of binary file begins with `bytes`, in words with an article, or null when nothing is recognised. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 32));
  if (start.startsWith('PK\x03\x04')) {
    const names = latin1(bytes.subarray(0, 8192));
    return zipContents.find(([name]) => names.includes(name))?.[1] ?? 'a ZIP archive';
  }
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
