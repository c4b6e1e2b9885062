// Files by path, where the program runs on Node.

interface NodeLike {
  readonly getBuiltinModule?: (id: 'node:fs') => {
    readFileSync(path: string, encoding: 'utf8'): string;
  };
}

/** The text of a file; throws what Node throws where it cannot be read. Asked at run time: an import would stop bundlers for browsers. */
export function readTextFile(path: string): string {
  const { process } = globalThis as { readonly process?: NodeLike };
  const files = process?.getBuiltinModule?.('node:fs');
  if (files === undefined)
    throw new Error(`"${path}" is no built-in id, and files can be read on Node alone; hand over the JSON`);
  return files.readFileSync(path, 'utf8');
}
