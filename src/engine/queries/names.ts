// How a pact's name refers to a capital without saying what it is called: `Treaty of @ORL`.

import { indexOf } from '../model/columns';
import type { Content } from '../model/content';
import { asNationId } from '../model/ids';

const REFERENCE = /@([A-Z][A-Z0-9]+)/g;

/** A name for people: every capital that it refers to by its nation's id is spelled out; anything else stays. */
export function spelledOut(content: Content, name: string): string {
  return name.replace(
    REFERENCE,
    (whole, id: string) => content.nations[indexOf(content, asNationId(id))]?.capital.name ?? whole,
  );
}
