// Ranks in French.

/** 1 → "1er". */
export const ordinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
