// How the test is sat: which sitting, under which code, the questions, and what came of it. Nothing is told right before the second is over.

import { useState } from 'preact/hooks';
import {
  chosenIn,
  LONGEST_CODE,
  rightIn,
  SITTINGS,
  shownItems,
  withChoice,
  type KeptTest,
  type Sitting,
  type When,
} from '../../lesson';
import { nameFrom } from '../../text';
import { CopyCode } from '../lesson/copy-code';
import { Explained } from './explained';
import type { TestPageProps } from './props';

/** A code that stands for nobody. */
const freshTest = (seed: string): KeptTest => ({ code: seed.toUpperCase(), sittings: [], open: null });

export function Sit(props: TestPageProps) {
  const { kit, ports, words } = props;
  const [kept, setKept] = useState<KeptTest>(() => kit.conceptTest.kept() ?? freshTest(ports.freshSeed()));
  const [held, setHeld] = useState(true);
  const write = (next: KeptTest): void => {
    setKept(next);
    setHeld(kit.conceptTest.keep(next));
  };
  const { open } = kept;
  return (
    <>
      {held ? null : (
        <p class="hint warn" role="alert">
          {words.test.unkept}
        </p>
      )}
      {open === null ? (
        <Between {...props} kept={kept} write={write} />
      ) : (
        <Questions {...props} kept={kept} open={open} write={write} />
      )}
    </>
  );
}

interface KeptProps extends TestPageProps {
  readonly kept: KeptTest;
  readonly write: (next: KeptTest) => void;
}

/** Before, between and after the sittings. */
function Between({ kept, write, ...props }: KeptProps) {
  const { kit, ports, test, words } = props;
  const w = words.test;
  const [saved, setSaved] = useState<string | null>(null);
  const sat = (when: When): Sitting | null => kept.sittings.find((one) => one.when === when) ?? null;
  const begin = (when: When): void => {
    const code = nameFrom(kept.code) || ports.freshSeed().toUpperCase();
    write({ ...kept, code, open: { when, seed: `${code}-${when}`, choices: [] } });
    scrollTo(0, 0);
  };
  const after = sat('after');
  const next: When = sat('before') === null ? 'before' : 'after';
  return (
    <>
      <section class="test-head">
        <h1>{test.title}</h1>
        <p class="prose">{w.lede(test.items.length, test.minutes)}</p>
        <p class="prose">{w.anonymous}</p>
        <label class="field code">
          <span>{w.code}</span>
          <input
            value={kept.code}
            maxLength={LONGEST_CODE}
            autocomplete="off"
            readOnly={kept.sittings.length > 0}
            onInput={(event) => write({ ...kept, code: event.currentTarget.value.slice(0, LONGEST_CODE) })}
          />
        </label>
        <p class="hint">{w.codeHint}</p>
        <div class="row">
          {SITTINGS.map((when) => (
            <button
              key={when}
              type="button"
              class={when === next && after === null ? 'primary' : ''}
              disabled={sat(when) !== null || (when === 'before' && after !== null)}
              onClick={() => begin(when)}
            >
              {sat(when) === null ? w.begin[when] : w.done[when]}
            </button>
          ))}
        </div>
      </section>
      {kept.sittings.length === 0 ? null : (
        <section>
          <h2>{after === null ? w.keptHead : w.result}</h2>
          {after === null ? <p>{w.wait}</p> : null}
          {after === null ? null : (
            <p>
              {kept.sittings
                .map((sitting) => w.rightIn[sitting.when](rightIn(test, sitting), test.items.length))
                .join(' ')}
            </p>
          )}
          <div class="row">
            <button type="button" class="primary" onClick={() => setSaved(kit.conceptTest.save(kept))}>
              {w.save}
            </button>
            {saved === null ? null : (
              <span class="hint" role="status">
                {words.debrief.saved(saved)}
              </span>
            )}
          </div>
          <CopyCode ports={ports} words={words} make={() => kit.conceptTest.code(kept)} />
          <details>
            <summary class="hint">{w.other}</summary>
            <p>{w.otherHint}</p>
            <button
              type="button"
              onClick={() => {
                kit.conceptTest.forget();
                setSaved(null);
                write(freshTest(ports.freshSeed()));
              }}
            >
              {w.forget}
            </button>
          </details>
        </section>
      )}
      {after === null ? null : <Explained {...props} sittings={kept.sittings} />}
    </>
  );
}

interface QuestionsProps extends KeptProps {
  readonly open: Sitting;
}

function Questions({ kept, open, write, test, words }: QuestionsProps) {
  const w = words.test;
  const [asked, setAsked] = useState(false);
  const left = test.items.filter(({ id }) => chosenIn(open, id) === null).length;
  const finish = (): void => {
    if (left > 0 && !asked) return setAsked(true);
    write({ ...kept, sittings: [...kept.sittings, open], open: null });
    scrollTo(0, 0);
  };
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <p class="eyebrow">{w.sitting[open.when]}</p>
      <h1>{test.title}</h1>
      <p class="hint">{w.how}</p>
      {shownItems(test, open.seed).map((item, index) => (
        <fieldset key={item.id} class="options question-item">
          <legend>
            {index + 1}. {item.ask}
          </legend>
          {item.choices.map(({ id, says }) => (
            <label key={id}>
              <input
                type="radio"
                name={item.id}
                checked={chosenIn(open, item.id) === id}
                onChange={() => write({ ...kept, open: withChoice(open, item.id, id) })}
              />
              <span>{says}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="row">
        <button type="submit" class="primary">
          {asked && left > 0 ? w.finishAnyway : w.finish}
        </button>
        <span class={`hint${asked && left > 0 ? ' warn' : ''}`} role="status">
          {left === 0 ? w.all : w.left(left)}
        </span>
      </div>
    </form>
  );
}
