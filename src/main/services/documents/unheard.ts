/**
 * Does `work`, and takes no notice of promises that break in the code of `library` (a folder below node_modules) while nobody
 * listens to them: pdfjs leaves such promises behind in files that are damaged, and tells of the fault another way as well.
 * Node would end the whole thread for one of them. Promises broken by other code end it as ever.
 */
export async function unheard<Given>(library: string, work: () => Promise<Given>): Promise<Given> {
  const onBroken = (reason: unknown): void => {
    if (reason instanceof Error && reason.stack?.includes(`/${library}/`) === true) return;
    setImmediate(() => {
      throw reason;
    });
  };
  process.on('unhandledRejection', onBroken);
  try {
    return await work();
  } finally {
    // Node tells of broken promises once the work at hand is done.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onBroken);
  }
}
