// What stands below a class's table: how rows are set side by side, and the ones that are.

import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import { useFetched } from '../kit/fetched';
import type { Ports } from '../ports';
import type { BoardRow } from './board-rows';

const room = () => import('./side-by-side');

interface BesideProps {
  readonly ports: Ports;
  readonly lesson: LessonFile;
  readonly rows: readonly BoardRow[];
  readonly beside: readonly number[];
  readonly words: LessonWords;
}

export function Beside({ beside, rows, ...props }: BesideProps) {
  const chosen = rows.filter(({ number }) => beside.includes(number));
  if (rows.length < 2) return null;
  return chosen.length < 2 ? (
    <p class="hint unprinted">{props.words.board.sideHint}</p>
  ) : (
    <Fetched key={chosen.map(({ number }) => number).join()} rows={chosen} {...props} />
  );
}

function Fetched(props: Omit<BesideProps, 'beside'>) {
  const fetched = useFetched(room, () => undefined);
  return fetched === null ? null : <fetched.SideBySide {...props} />;
}
