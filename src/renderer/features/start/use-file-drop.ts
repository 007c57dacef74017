import { useEffect, useState } from 'react';
import { droppedFiles } from '../../state/folder-files.ts';
import type { Given } from '../../state/given.ts';

/**
 * Catches files dropped anywhere in the window, so that the browser never leaves the page for them.
 * Gives true while files are held over the window.
 */
export function useFileDrop(onFiles: (files: readonly Given[]) => void): boolean {
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
      if (event.dataTransfer === null) return;
      const plain = [...event.dataTransfer.files].map((file) => ({ file }));
      droppedFiles(event.dataTransfer).then(
        (files) => files.length > 0 && onFiles(files),
        // A folder that cannot be read is told of where its name is shown.
        () => onFiles(plain),
      );
    });
    return () => ended.abort();
  }, [onFiles]);
  return over;
}
