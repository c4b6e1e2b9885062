// Which nations' names take an article inside a sentence.

const TAKES_THE =
  /(Union|Kingdom|States|Republic|Federation|Netherlands|Empire|Emirates|League|Confederation|Isles|Islands)$|^United /;

/** "Soviet Union" → "the Soviet Union"; "Belgium" stays. */
export function withArticle(name: string): string {
  return TAKES_THE.test(name) ? `the ${name}` : name;
}
