// How something long is begun, how far it is, and how it is stopped.

import { useLanguage } from '../../kit/language';
import type { Finder } from '../../ports';
import type { Finding } from './finding';

interface GoingProps<Found> {
  readonly finding: Finding<Found>;
  readonly finder: Finder<Found>;
  readonly words: {
    readonly what: string;
    readonly start: string;
    readonly again: string;
    readonly running: string;
    readonly begun: string;
    readonly soFar: string;
  };
}

export function Going<Found>({ finding, finder, words }: GoingProps<Found>) {
  const { t } = useLanguage();
  const progress = finding.progress.value;
  if (progress?.kind === 'whole') return null;
  if (progress?.kind === 'running')
    return (
      <div class="going">
        <progress max={1} value={Math.min(1, progress.done / progress.of)} aria-label={words.running} />
        <button type="button" class="small" onClick={finding.stop}>
          {t.review.cancel}
        </button>
        <p class="hint">{progress.found === null ? words.begun : words.soFar}</p>
      </div>
    );
  return (
    <div class="stack">
      <p class="lede">{progress === null ? words.what : t.review.ended[progress.kind]}</p>
      <button type="button" class={progress === null ? 'primary' : ''} onClick={() => finding.start(finder)}>
        {progress === null ? words.start : words.again}
      </button>
    </div>
  );
}
