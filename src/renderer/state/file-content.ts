/** The largest file that is taken, in bytes: what the services take too. */
export const largestFile = 100_000_000;

/** A file's bytes in base64; rejects when it is a folder or cannot be read. */
export function contentOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.onload = () => resolve(base64Part(String(reader.result)));
    reader.readAsDataURL(file);
  });
}

/** The base64 in a data URL; nothing for that of an empty file, which has none. */
export function base64Part(dataUrl: string): string {
  const comma = dataUrl.indexOf(',');
  return comma < 0 ? '' : dataUrl.slice(comma + 1);
}
