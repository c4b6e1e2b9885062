// What other rooms may use of the replay: its form, reading, writing, recording, playing and verifying it.

export { spreadJson } from './spread-json';
export {
  BRANCH_LIMITS,
  type Annotation,
  type Branch,
  type Covers,
  type Hash,
  type Replay,
  type Source,
} from './format';
export { branchFrom, lineOf, type BranchLine, type Trunk } from './branches';
export { divergenceOf, headersApart, ordersOnlyIn, type Divergence, type Side } from './compare';
export {
  checkOf,
  LINK_LIMITS,
  linkTextOf,
  readLinkText,
  type LinkedGame,
  type LinkedTurn,
  type LinkFault,
} from './link';
export { positions } from './play';
export { readReplay, type ReadIssue } from './read';
export { orderSchema } from './schema';
export { sealsOf, type Header } from './seal';
export { advance, follow, record, startFrom, startOf, type Position } from './record';
export {
  resolverOf,
  sourcesOf,
  withTheory,
  type ContentResolver,
  type Library,
  type Sources,
} from './sources';
export { verify, verifying, type MismatchReason, type Verdict } from './verify';
export { ENGINE_VERSION } from './version';
export { writeReplay } from './write';
