// English as a language nobody speaks: each text once in brackets, accented and longer; what is put into it stays.
import { expect, test } from 'vitest';
import { speak } from '../../src/language/languages';
import { lengthened } from '../../src/language/pseudo';

test.each([
  ['Close', '⟦Çļööšéé⟧'],
  ['{n:VAR} *breaks* {p:p1}.', '⟦{n:VAR} *ƀřééààķš* {p:p1}.⟧'],
  ['12.5 %', '12.5 %'],
  ['{n:VAR}', '{n:VAR}'],
  ['All ⟦4 ţûûřñš⟧ replay', '⟦Ààļļ 4 ţûûřñš řééþļààýý⟧'],
])('%s', (text, told) => expect(lengthened(text)).toBe(told));

test('every text of the catalogue, and what its functions say, names of nations left as they are', async () => {
  const { front, whole } = await speak('en-XA');
  const language = await whole();
  expect(front.t.start.turns(3)).toMatch(/^⟦3 ţûûřñš⟧$/);
  expect(front.naming.withArticle('Soviet Union')).toBe('the Soviet Union');
  expect(language.t.report.spoken('', 2, 1)).toMatch(/^⟦[^⟦⟧]*⟧$/);
  expect(language.partText('trust').name).toMatch(/^⟦.*⟧$/);
});
