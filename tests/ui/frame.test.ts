// Specifies the code that shows a game within another page: its address asks for that, and nothing in a title ends the attribute.
import { expect, test } from 'vitest';
import { frameOf } from '../../src/ui/share/frame';

test.each([
  [
    'https://a.example/e/#watch=europe-1914&turn=8',
    'https://a.example/e/?embed#watch=europe-1914&amp;turn=8',
  ],
  [
    'https://a.example/?lang=de#replay=1.ab.cd-_&turn=0',
    'https://a.example/?lang=de&amp;embed#replay=1.ab.cd-_&amp;turn=0',
  ],
])('%s', (link, src) => {
  expect(frameOf(link, 'A "game" <b>')).toBe(
    `<iframe src="${src}" title="A &quot;game&quot; &lt;b&gt;" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
  );
});
