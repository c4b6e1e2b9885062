// How conditions are put together: of what kind, on which number or event, of whom.

import type { ConditionFile, LessonMeasure, LessonMeasureFile } from '../../lesson';
import { useMaking } from './context';
import { List, Numeral, Pick, Tick } from './fields';
import { conditionOf, measureOf } from './fresh';
import { valueAt } from './paths';
import type { Named, Need } from './port';

const KINDS = ['level', 'change', 'compare', 'event'] as const;

export function Conditions({ at, label }: { at: string; label: string }) {
  const { words, world } = useMaking();
  return (
    <List<ConditionFile>
      at={at}
      label={label}
      one={words.builder.condition.one}
      fresh={() => conditionOf('level', world)}
    >
      {(place) => <Condition at={place} />}
    </List>
  );
}

function Condition({ at }: { at: string }) {
  const { lesson, set, words, world } = useMaking();
  const c = words.builder.condition;
  const condition = valueAt(lesson, at) as ConditionFile;
  const kinds = KINDS.map((id) => ({ id, name: c.kinds[id] }));
  return (
    <>
      <Pick
        at={`${at}.kind`}
        label={c.kind}
        of={kinds}
        onPick={(kind) => set(at, conditionOf(kind as ConditionFile['kind'], world, condition))}
      />
      {condition.kind === 'event' ? (
        <Happened at={at} />
      ) : (
        <>
          <Measure at={`${at}.measure`} label={c.measure} />
          {condition.kind === 'compare' ? <Measure at={`${at}.with`} label={c.with} /> : null}
          <Numeral at={`${at}.atLeast`} label={c.atLeast} may />
          {condition.kind === 'compare' ? null : <Numeral at={`${at}.atMost`} label={c.atMost} may />}
        </>
      )}
      <Tick at={`${at}.not`} label={c.not} />
    </>
  );
}

function Happened({ at }: { at: string }) {
  const { lesson, set, words, world } = useMaking();
  const { anybody, anyPact, condition: c, events } = words.builder;
  const kinds = Object.entries(events).map(([id, name]) => ({ id, name }));
  const { detail, ...rest } = valueAt(lesson, at) as Extract<ConditionFile, { readonly kind: 'event' }>;
  return (
    <>
      <Pick
        at={`${at}.event[0]`}
        label={c.event}
        of={kinds}
        // Details tell cases of one kind of event apart.
        onPick={(event) => set(at, { ...rest, event: [event] })}
      />
      {detail === undefined ? null : <p class="hint">{c.only(detail.join(', '))}</p>}
      <Pick at={`${at}.by`} label={c.by} of={world.nations} none={anybody} />
      <List<string> at={`${at}.among`} label={c.among} one={c.member} fresh={() => world.first}>
        {(place) => <Pick at={place} label={c.member} of={world.nations} />}
      </List>
      <Pick at={`${at}.pact`} label={c.pact} of={world.pacts} none={anyPact} />
      <Numeral at={`${at}.times`} label={c.times} may />
    </>
  );
}

/** A number of the game, and of whom. */
export function Measure({ at, label }: { at: string; label: string }) {
  const { lesson, set, words, world } = useMaking();
  const { condition: c, measures, scores } = words.builder;
  const measure = valueAt(lesson, at) as LessonMeasureFile;
  const kinds = Object.keys(world.measures).map((id) => ({ id, name: measures[id as LessonMeasure] }));
  const named: Readonly<Record<Need, readonly Named[]>> = {
    nation: world.nations,
    other: world.nations,
    pact: world.pacts,
    score: Object.entries(scores).map(([id, name]) => ({ id, name })),
  };
  return (
    <>
      <Pick
        at={`${at}.of`}
        label={label}
        of={kinds}
        onPick={(of) => set(at, measureOf(of as LessonMeasureFile['of'], world, measure))}
      />
      {world.measures[measure.of].map((need) => (
        <Pick key={need} at={`${at}.${need}`} label={c[need]} of={named[need]} />
      ))}
    </>
  );
}
