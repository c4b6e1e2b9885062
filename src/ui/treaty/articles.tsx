// A treaty as it reads: its articles, and what is given with it.

import { Sentence } from '../kit/names';
import { useLanguage } from '../kit/language';
import type { Draft } from './draft';

export function Articles({ terms, payments }: Pick<Draft, 'terms' | 'payments'>) {
  const { articlesOf, paymentLines } = useLanguage();
  return (
    <ol class="treaty-text">
      {[...articlesOf(terms), ...payments.map(paymentLines.one)].map((article) => (
        <li key={article}>
          <Sentence text={article} />
        </li>
      ))}
    </ol>
  );
}
