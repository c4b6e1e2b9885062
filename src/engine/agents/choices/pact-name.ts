// What an agent calls a pact that it proposes: its kind and the capital it is signed in, as codes that a language spells out.

import type { NationId } from '../../model/ids';
import type { PactType } from '../../model/vocabulary';

/** `bilateral-defence @ORL` */
export const pactNameCode = (type: PactType, by: NationId): string => `${type} @${by}`;
