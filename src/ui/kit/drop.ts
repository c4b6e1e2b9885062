// How a file that is dropped anywhere on the page comes to whoever takes it.

import { useEffect, useState } from 'preact/hooks';

/** Hands over what was dropped; true while a file hovers over the page. */
export function useDrop(onFile: (file: File) => void): boolean {
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
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    });
    return () => off.abort();
  }, [onFile]);
  return over;
}

/** Text dragged into a field is no file, and is left alone. */
const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
