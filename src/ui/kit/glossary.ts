// Where a term's whole entry comes from, fetched when one is opened.

import { createContext } from 'preact';
import type { Glossary } from '../../language/glossary';
import type { TermKey } from '../../language/terms';

export interface GlossaryPort {
  whole(): Promise<Glossary>;
  /** The address of the glossary's page, and of a term on it. */
  address(key?: TermKey): string;
}

/** Null where no page stands around (the playground). */
export const GlossaryContext = createContext<GlossaryPort | null>(null);
