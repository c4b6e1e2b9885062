// How an opened replay's verification is said in words, and how one goes on from it.

import type { Session } from '../../session';
import type { OpenedReplay } from '../ports';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import type { StartProps } from './props';
import { useFront } from '../kit/language';

/** A file that is being played again; `turns` is null until it has been read. */
export interface Checking {
  readonly kind: 'checking';
  readonly turn: number;
  readonly turns: number | null;
}

interface OpenedProps extends Pick<StartProps, 'onGame' | 'onWatch' | 'onTrouble'> {
  readonly opened: OpenedReplay | Checking;
  readonly onClose: () => void;
}

export function OpenedDialog({ opened, onClose, onGame, onWatch, onTrouble }: OpenedProps) {
  const { t } = useFront();
  const session = opened.kind === 'true' ? opened.session : null;
  const go = (going: Promise<void>): void =>
    void going.catch(() => {
      onClose();
      onTrouble();
    });
  return (
    <Dialog
      title={t.start.openTitle}
      eyebrow={session?.content.title}
      onClose={onClose}
      footer={
        session === null ? undefined : <Ways session={session} go={go} onGame={onGame} onWatch={onWatch} />
      }
    >
      <div role="status" class="verdict">
        <Verdict opened={opened} />
      </div>
    </Dialog>
  );
}

interface WaysProps extends Pick<StartProps, 'onGame' | 'onWatch'> {
  readonly session: Session;
  readonly go: (going: Promise<void>) => void;
}

/** A game that somebody still plays is gone on with first; any other is watched. */
function Ways({ session, go, onGame, onWatch }: WaysProps) {
  const { t } = useFront();
  const { over } = session.state();
  const goesOn = !over && session.persons.length > 0;
  return (
    <>
      <button type="button" class={goesOn ? '' : 'primary'} onClick={() => go(onWatch(session))}>
        {t.start.watchFromStart}
      </button>
      <button type="button" class={goesOn ? 'primary' : ''} onClick={() => go(onGame(session, null))}>
        {over ? t.start.watch : t.start.resume}
      </button>
    </>
  );
}

function Verdict({ opened }: { opened: OpenedReplay | Checking }) {
  const { t } = useFront();
  if (opened.kind === 'checking') {
    const { turn, turns } = opened;
    return <p>{turns === null ? t.start.checking : t.start.replaying(turn, turns)}</p>;
  }
  if (opened.kind === 'true')
    return (
      <>
        <p class="badge up">
          <Icon name="check" /> {t.start.verified}
        </p>
        <p>{t.start.verifiedText(opened.turns)}</p>
      </>
    );
  if (opened.kind === 'taken-in') return <p>{opened.why}</p>;
  if (opened.kind === 'lesson')
    return (
      <p>
        <a class="button primary" href={opened.address}>
          {t.lessons.of(t.lessons.open, opened.title)}
        </a>
      </p>
    );
  const differs = opened.kind === 'differs';
  return (
    <>
      <p class="badge down">
        <Icon name="close" /> {differs ? t.start.notVerified : t.start.unreadable}
      </p>
      {differs && opened.turn > 0 ? <p>{t.start.mismatch(opened.turn)}</p> : null}
      <p>{opened.why}</p>
    </>
  );
}
