// The English words of saved games: naming them, going back, deleting, carrying them elsewhere.

import { counted, list } from './formats';

interface TakenIn {
  readonly taken: number;
  readonly known: number;
  readonly broken: readonly number[];
}

export const savesText = {
  aside: 'set aside',
  rename: (title: string) => `Rename ${title}`,
  name: 'Name',
  keepName: 'Keep the name',
  earlier: 'Earlier turns',
  earlierHint: 'The saved game stays; from an earlier turn you play one of its own.',
  deleted: (title: string) => `${title} is deleted.`,
  undo: 'Undo',
  all: 'Save all as one file',
  savedAll: (name: string) => `Saved as ${name}. Open it in any browser to have these games there.`,
  takeIn: 'Take in a file of saved games…',
  menu: 'Set aside under a name…',
  title: 'Set the game aside',
  hint: 'It is kept as it stands now, beside the game that you play on, which saves itself.',
  keep: 'Set aside',
  kept: (name: string) => `Set aside as “${name}”.`,
  notKept: 'This browser did not keep it. Save the replay as a file.',
  noFile:
    'The file says that it holds saved games, and cannot be read as such: it may be cut off or of a newer version.',
  takenIn: ({ taken, known, broken }: TakenIn) =>
    [
      `${counted(taken, 'saved game', 'saved games')} taken in.`,
      known === 0 ? '' : `${counted(known, 'was', 'were')} here already.`,
      broken.length === 0
        ? ''
        : `${counted(broken.length, 'cannot', 'cannot')} be read: ${list(broken.map((at) => `number ${at}`))} in the file.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
