// What other rooms may use of a running game.

export { autosave, type SavePort } from './autosave';
export { BRANCH_LIMITS, type Annotation, type Branch } from '../replay';
export { branching, branchReplay } from './branch-replay';
export { branchAs, branchLine, playingBranch } from './tree';
export { branchSession, seatsWith } from './branch';
export type { PlayedTurn } from './history';
export { linking, unlinkable, unlinking, type Unlinkable, type Unlinked } from './link';
export { tidyOrder, type Pending } from './pending';
export {
  openSave,
  resumeSession,
  resuming,
  saveOf,
  writeSave,
  type CannotResume,
  type OpenedSave,
  type Save,
} from './save';
export { isSavesFile, readSavesFile, writeSavesFile, type FiledSave } from './saves-file';
export { takeUp, type FindContent, type TakenUp } from './take-up';
export { fillSeats } from './seats';
export { inTenths, shownAccount, type ShownAccount, type ShownEntry } from './shown';
export { createSession, type Session, type SessionChange, type SessionSetup } from './session';
export { ENGINE_VERSION, LINK_LIMITS } from '../replay';
