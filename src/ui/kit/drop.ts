// How files that are dropped anywhere on the page come to whoever takes them.

import { useCallback, useEffect, useState } from 'preact/hooks';

/** Hands over the first file that was dropped; true while one hovers over the page. */
export const useDrop = (onFile: (file: File) => void): boolean =>
  useDroppedFiles(
    useCallback(
      ([file]) => {
        if (file !== undefined) onFile(file);
      },
      [onFile],
    ),
  );

/** Hands over all that were dropped together; true while some hover over the page. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const off = new AbortController();
    const on = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      document.addEventListener(kind, (event) => isFile(event) && act(event), { signal: off.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => off.abort();
  }, [onFiles]);
  return over;
}

/** Text dragged into a field is no file, and is left alone. */
const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
