// How files come into the page and go out of it, and how text is copied.

/**
 * Asks for one file; null where none is chosen. Rejects where it cannot be read.
 * Until it is answered its field stands in the page, unseen: one that hangs nowhere may be swept away before its answer comes.
 */
export function pickBytes(accept: string): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const answer = (bytes: null | Promise<Uint8Array>): void => {
      input.remove();
      resolve(bytes);
    };
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      answer(file === undefined ? null : bytesOf(file));
    });
    input.addEventListener('cancel', () => answer(null));
    document.body.append(input);
    input.click();
  });
}

/** What a file holds; its encoding is for whoever reads it to find. */
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

export const saveText = (name: string, text: string, type = 'application/json'): void =>
  saveBlob(name, new Blob([text], { type }));

export const saveBytes = (name: string, bytes: Uint8Array, type: string): void =>
  saveBlob(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));

function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A file dropped where nothing takes it never replaces the page. */
export function refuseDrops(): void {
  for (const kind of ['dragover', 'drop'] as const)
    addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}
