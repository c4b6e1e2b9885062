// What students meet of a lesson, in the order in which they meet it: its question, its game, what is read, foretold and reached, the debrief.

import type { LessonFile } from '../../lesson';
import { useFront } from '../kit/language';
import { LESSON_PARTS } from '../lesson/parts';
import { Conditions, Measure } from './conditions';
import { useForm } from './context';
import { List, Numeral, Pick, Text } from './fields';
import { freshCheckpoint, freshOption, freshPrediction, measureOf, movedTo, withTurns } from './fresh';
import { valueAt } from './paths';

export function Question() {
  const { f } = useForm();
  const { glossary } = useFront();
  const concepts = Object.entries(glossary).map(([id, { term }]) => ({ id, name: term }));
  return (
    <>
      <Text at="title" label={f.title} />
      <Text at="question" label={f.question} />
      <Text at="summary" label={f.summary} lines={2} />
      <Text at="teacher.objective" label={f.objective} lines={3} />
      <List<string> at="concepts" label={f.concepts} one={f.concept} fresh={() => concepts[0]!.id}>
        {(at) => <Pick at={at} label={f.concept} of={concepts} />}
      </List>
    </>
  );
}

export function Game() {
  const { change, f, fresh, ports, words, world } = useForm();
  const { naming } = useFront();
  const { builder } = words;
  const worlds = ports.cards.map(({ id, title }) => ({ id, name: title }));
  const theories = ports.theories.map(({ id, title }) => ({ id, name: title }));
  const moveTo = async (id: string): Promise<void> => {
    const to = await (await ports.builder()).world(id);
    change((lesson) => movedTo(to, lesson, fresh, builder.scores));
  };
  return (
    <>
      <Pick at="scenario" label={f.scenario} of={worlds} onPick={(id) => void moveTo(id)} />
      <Pick at="nation" label={f.nation} of={world.nations} />
      <Pick at="theory" label={f.theory} of={theories} none={f.ownTheory} />
      <Text at="seed" label={f.seed} />
      <Locked />
      <Numeral
        at="turns"
        label={f.turns}
        onNumber={(turns) => change((lesson) => withTurns(lesson, turns))}
      />
      {LESSON_PARTS.map((part) => (
        <Numeral
          key={part}
          at={`minutes.${part}`}
          label={naming.told(builder.minutesOf, words.teacher.parts[part])}
        />
      ))}
      <p class="hint wide">{builder.movedHint}</p>
    </>
  );
}

/** A lesson always says whether its seed is locked. */
function Locked() {
  const { f, lesson, set } = useForm();
  return (
    <label class="inline">
      <input
        type="checkbox"
        checked={lesson.seedLocked}
        onChange={(event) => set('seedLocked', event.currentTarget.checked)}
      />
      {f.seedLocked}
    </label>
  );
}

export function FirstRead() {
  const { f } = useForm();
  return (
    <>
      <Text at="hook" label={f.hook} lines={6} />
      <Text at="task" label={f.task} lines={2} />
    </>
  );
}

export function Predictions() {
  const { f, fresh, lesson, world } = useForm();
  return (
    <List<LessonFile['predictions'][number]>
      at="predictions"
      label={f.predictions}
      one={f.prediction}
      fresh={() => freshPrediction(fresh, world, lesson)}
    >
      {(at) => (
        <>
          <Numeral at={`${at}.after`} label={f.after} />
          <Numeral at={`${at}.judged`} label={f.judged} />
          <Text at={`${at}.predict`} label={f.predict} lines={2} />
          <Answers at={`${at}.options`} />
          <Text at={`${at}.observe`} label={f.observe} lines={2} />
          <Text at={`${at}.explain`} label={f.explain} lines={2} />
          <Account at={`${at}.account`} />
        </>
      )}
    </List>
  );
}

type Option = LessonFile['predictions'][number]['options'][number];

function Answers({ at }: { at: string }) {
  const { f, fresh, lesson, world } = useForm();
  return (
    <List<Option> at={at} label={f.options} one={f.option} fresh={(list) => freshOption(fresh, world, list)}>
      {(place) => (
        <>
          <Text at={`${place}.says`} label={f.says} />
          <When at={`${place}.when`} has={valueAt(lesson, `${place}.when`) !== undefined} />
          <Text at={`${place}.reply`} label={f.reply} lines={2} />
        </>
      )}
    </List>
  );
}

/** The last answer has no conditions; one that has come there by moving may drop them, and another take some up. */
function When({ at, has }: { at: string; has: boolean }) {
  const { f, faults, set, words } = useForm();
  const wrong = faults.some(({ path }) => path === at);
  return (
    <>
      {has || wrong ? <Conditions at={at} label={f.when} /> : null}
      {has && wrong ? (
        <button type="button" class="small" onClick={() => set(at, undefined)}>
          {words.builder.remove}
        </button>
      ) : null}
    </>
  );
}

function Account({ at }: { at: string }) {
  const { f, lesson, set, words, world } = useForm();
  const account = valueAt(lesson, at) as LessonFile['predictions'][number]['account'];
  const all = [...world.nations, ...world.pacts.map(({ id, name }) => ({ id: `pact:${id}`, name }))];
  const now = 'pact' in account ? `pact:${account.pact}` : account.nation;
  return (
    <>
      <div class="field pick" data-at={at}>
        <label>
          <span>{f.account}</span>
          <select
            value={now}
            onChange={({ currentTarget: { value } }) =>
              set(at, value.startsWith('pact:') ? { pact: value.slice(5) } : { nation: value })
            }
          >
            {all.some(({ id }) => id === now) ? null : <option value={now}>{now}</option>}
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {'pact' in account ? null : (
        <Pick at={`${at}.toward`} label={f.toward} of={world.nations} none={words.builder.none} />
      )}
    </>
  );
}

export function Way() {
  const { f, fresh, lesson, world } = useForm();
  return (
    <>
      <List<LessonFile['checkpoints'][number]>
        at="checkpoints"
        label={f.checkpoints}
        one={f.checkpoint}
        fresh={() => freshCheckpoint(fresh, world, lesson)}
      >
        {(at) => (
          <>
            <Text at={`${at}.says`} label={f.says} />
            <Conditions at={`${at}.when`} label={f.reachedWhen} />
            <Text at={`${at}.hint`} label={f.hint} lines={2} />
          </>
        )}
      </List>
      <List<LessonFile['hints'][number]>
        at="hints"
        label={f.hints}
        one={f.hint}
        fresh={() => ({ after: 1, says: fresh.hint })}
      >
        {(at) => (
          <>
            <Numeral at={`${at}.after`} label={f.shownAfter} />
            <Text at={`${at}.says`} label={f.says} />
          </>
        )}
      </List>
    </>
  );
}

export function Debrief() {
  const { f, fresh, lesson, world } = useForm();
  const sources = lesson.sources.map(({ id, title }) => ({ id, name: title.slice(0, 80) }));
  return (
    <>
      <List<LessonFile['debrief']['watch'][number]>
        at="debrief.watch"
        label={f.watch}
        one={f.watched}
        fresh={() => ({ says: fresh.text, measure: measureOf('score', world) })}
      >
        {(at) => (
          <>
            <Text at={`${at}.says`} label={f.name} />
            <Measure at={`${at}.measure`} label={f.watched} />
          </>
        )}
      </List>
      <List<readonly [string, string]>
        at="debrief.revealed"
        label={f.revealed}
        one={f.pair}
        fresh={() => [lesson.nation, world.nations.find(({ id }) => id !== lesson.nation)?.id ?? world.first]}
      >
        {(at) => (
          <>
            <Pick at={`${at}[0]`} label="1" of={world.nations} />
            <Pick at={`${at}[1]`} label="2" of={world.nations} />
          </>
        )}
      </List>
      <Text at="debrief.whatIf.ask" label={f.whatIf} lines={2} />
      <Numeral at="debrief.whatIf.after" label={f.whatIfAfter} />
      <Text at="debrief.soWhat.title" label={f.caseTitle} />
      <Text at="debrief.soWhat.text" label={f.caseText} lines={6} />
      <List<string>
        at="debrief.soWhat.sources"
        label={f.caseSources}
        one={f.source}
        fresh={() => sources[0]?.id ?? ''}
      >
        {(at) => <Pick at={at} label={f.source} of={sources} />}
      </List>
      <List<string> at="debrief.written" label={f.written} one={f.writtenOne} fresh={() => fresh.text} fixed>
        {(at) => <Text at={at} label={f.writtenOne} lines={2} />}
      </List>
      <Text at="exit" label={f.exit} />
    </>
  );
}
