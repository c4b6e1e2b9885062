// Six theories laid over the turn that is played: whom one would fear, which pact holds best and which breaks first.

import { useEffect, useState } from 'preact/hooks';
import { outlookUnder, type Content, type Outlook, type PactOutlook } from '../../engine';
import type { Glossary } from '../../language/glossary';
import { useGame } from '../game/game';
import { Dialog } from '../kit/dialog';
import { useLanguage } from '../kit/language';
import type { Ports } from '../ports';
import { TheoryCard } from './theory-card';
import '../style/glossary.css';

/** The same world under each theory; null where it came from a file. */
async function worldsOf(ports: Ports, own: Content): Promise<ReadonlyMap<string, Content> | null> {
  if (!ports.cards.some(({ id }) => id === own.id)) return null;
  const all = await Promise.all(
    ports.theories.map(async ({ id }) => [id, await ports.content(own.id, id)] as const),
  );
  return new Map(all);
}

export function TheoriesDialog({ ports }: { ports: Ports }) {
  const { dialog, person, session, state } = useGame();
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  const [outlooks, setOutlooks] = useState<ReadonlyMap<string, Outlook> | 'own-world' | null>(null);
  const { content } = state.value;
  useEffect(() => {
    void ports.glossary.whole().then(setGlossary);
    const own = session.scenario.file === undefined ? content : null;
    const laid = own === null ? Promise.resolve(null) : worldsOf(ports, own);
    void laid.then(
      (worlds) =>
        setOutlooks(
          worlds === null
            ? 'own-world'
            : new Map([...worlds].map(([id, world]) => [id, outlookUnder(state.value, world, person.value)])),
        ),
      () => setOutlooks('own-world'),
    );
  }, []);
  const close = (): void => {
    dialog.value = null;
  };
  if (glossary === null) return null;
  const words = glossary.words.theories;
  const listed = [...ports.theories].sort(
    (a, b) => Number(b.id === content.theory.id) - Number(a.id === content.theory.id),
  );
  return (
    <Dialog title={words.inGame} eyebrow={words.title} onClose={close} kind="wide">
      <p class="hint" role="status">
        {outlooks === null ? words.weighing : outlooks === 'own-world' ? words.ownWorld : words.how}
      </p>
      <div class="theory-cards">
        {listed.map(({ id, title }) => {
          const outlook = outlooks instanceof Map ? outlooks.get(id) : undefined;
          return (
            <TheoryCard
              key={id}
              id={id}
              title={title}
              words={words}
              {...(id === content.theory.id ? { note: words.played } : {})}
            >
              {outlook === undefined ? null : <Expected outlook={outlook} words={words} />}
            </TheoryCard>
          );
        })}
      </div>
    </Dialog>
  );
}

interface ExpectedProps {
  readonly outlook: Outlook;
  readonly words: Glossary['words']['theories'];
}

function Expected({ outlook: { fears, pacts }, words }: ExpectedProps) {
  const { percent, wholePoints } = useLanguage();
  const { names, person, state } = useGame();
  const years = state.value.content.theory.cohesion.breachHorizonYears;
  const firmest = pacts[0];
  const loosest = pacts.reduce<PactOutlook | undefined>(
    (worst, one) => (worst === undefined || one.breach >= worst.breach ? one : worst),
    undefined,
  );
  const nowOf = ({ pact }: PactOutlook): string =>
    wholePoints(state.value.structure.pacts.find(({ id }) => id === pact)?.cohesion ?? 0);
  return (
    <dl class="expected">
      {person.value === null ? null : (
        <div>
          <dt>{words.fears}</dt>
          <dd>{fears === null ? words.nobody : names.value.title(fears)}</dd>
        </div>
      )}
      {firmest === undefined || loosest === undefined ? (
        <div>
          <dd>{words.noPacts}</dd>
        </div>
      ) : (
        <>
          <div>
            <dt>{words.holds}</dt>
            <dd>
              {names.value.pact(firmest.pact)}{' '}
              <span class="soft">{words.settles(wholePoints(firmest.cohesion), nowOf(firmest))}</span>
            </dd>
          </div>
          <div>
            <dt>{words.lapses}</dt>
            <dd>
              {names.value.pact(loosest.pact)}{' '}
              <span class="soft">
                {words.settles(wholePoints(loosest.cohesion), nowOf(loosest))};{' '}
                {words.breaks(percent(loosest.breach), years)}
              </span>
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
