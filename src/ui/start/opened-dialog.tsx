// How an opened replay's verification is said in words, and how one goes on from it.

import type { OpenedReplay } from '../ports';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import type { StartProps } from './props';
import { useFront } from '../kit/language';

interface OpenedProps extends Pick<StartProps, 'onGame'> {
  readonly opened: OpenedReplay | 'checking';
  readonly onClose: () => void;
}

export function OpenedDialog({ opened, onClose, onGame }: OpenedProps) {
  const { t } = useFront();
  const session = opened !== 'checking' && opened.kind === 'true' ? opened.session : null;
  return (
    <Dialog
      title={t.start.openTitle}
      eyebrow={session?.content.title}
      onClose={onClose}
      footer={
        session === null ? undefined : (
          <button type="button" class="primary" onClick={() => onGame(session, null)}>
            {session.state().over ? t.start.watch : t.start.resume}
          </button>
        )
      }
    >
      <div role="status" class="verdict">
        <Verdict opened={opened} />
      </div>
    </Dialog>
  );
}

function Verdict({ opened }: { opened: OpenedReplay | 'checking' }) {
  const { t } = useFront();
  if (opened === 'checking') return <p>{t.start.checking}</p>;
  if (opened.kind === 'true')
    return (
      <>
        <p class="badge up">
          <Icon name="check" /> {t.start.verified}
        </p>
        <p>{t.start.verifiedText(opened.turns)}</p>
      </>
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
