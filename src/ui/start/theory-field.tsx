// How the theory of a game is chosen: a list with one sentence on the chosen one, the scenario's own first.

import type { LinkAsk, Ports } from '../ports';
import { useFront } from '../kit/language';

interface TheoryProps {
  readonly ports: Ports;
  /** The scenario's own. */
  readonly own: string;
  readonly theory: string;
  readonly onChange: (theory: string) => void;
}

/** The theory that a link names, where there is one. */
export const theoryAsked = (ports: Ports, link: LinkAsk | null): string | undefined =>
  ports.theories.find(({ id }) => id === link?.theory)?.id;

export function TheoryField({ ports, own, theory, onChange }: TheoryProps) {
  const { t } = useFront();
  const chosen = ports.theories.find(({ id }) => id === theory);
  const listed = [...ports.theories].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  return (
    <div class="seed-field theory-field">
      <label class="field">
        <span>{t.setup.theory}</span>
        <select value={theory} onChange={(event) => onChange(event.currentTarget.value)}>
          {listed.map(({ id, title }) => (
            <option key={id} value={id}>
              {id === own ? t.setup.ownTheory(title) : title}
            </option>
          ))}
        </select>
      </label>
      <p class="hint" role="status">
        {chosen?.sentence}
      </p>
    </div>
  );
}
