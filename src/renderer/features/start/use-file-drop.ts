import { useEffect, useState } from 'react';

/**
 * Catches files dropped anywhere in the window, so that the browser never leaves the page for them.
 * Gives true while files are held over the window.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    let depth = 0;
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          act(event);
        },
        { signal: ended.signal },
      );
    const enter = (change: number) => {
      depth = Math.max(0, depth + change);
      setOver(depth > 0);
    };
    on('dragenter', () => enter(1));
    on('dragleave', () => enter(-1));
    on('dragover', (event) => {
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    on('drop', (event) => {
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    });
    return () => ended.abort();
  }, [onFiles]);
  return over;
}
