// How a benchmark reads what it is given.

/** The whole number after an option, or what is usual. */
export function numberAfter(option: string, usual: number): number {
  const at = process.argv.indexOf(option);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}
