// Every item with what was chosen, what is right, and why each choice is or is not.

import { chosenIn, type Sitting, type TestItem } from '../../lesson';
import { Icon } from '../kit/icon';
import type { TestPageProps } from './props';

interface ExplainedProps extends Pick<TestPageProps, 'test' | 'words'> {
  readonly sittings: readonly Sitting[];
}

export function Explained({ test, words, sittings }: ExplainedProps) {
  return (
    <section class="explained">
      <h2>{words.test.explanations}</h2>
      {test.items.map((item, index) => (
        <Item key={item.id} item={item} number={index + 1} words={words} sittings={sittings} test={test} />
      ))}
    </section>
  );
}

interface ItemProps extends ExplainedProps {
  readonly item: TestItem;
  readonly number: number;
}

export function Item({ item, number, test, words, sittings }: ItemProps) {
  const w = words.test;
  const cited = test.sources.filter(({ id }) => item.sources.includes(id));
  return (
    <article class="explained-item keep">
      <h3>
        {number}. {item.ask}
      </h3>
      <ul>
        {item.choices.map(({ id, says, right = false, why }) => {
          const by = sittings.filter((sitting) => chosenIn(sitting, item.id) === id);
          return (
            <li key={id} class={right ? 'right' : ''}>
              <span class="tick">{right ? <Icon name="check" /> : null}</span>
              <div>
                <p>
                  {right ? <span class="unseen">{w.right} </span> : null}
                  <b>{says}</b>{' '}
                  {by.map(({ when }) => (
                    <span key={when} class="chip">
                      {w.yours[when]}
                    </span>
                  ))}
                </p>
                <p>{why}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="hint">{cited.map(({ title }) => title).join(' · ')}</p>
    </article>
  );
}
