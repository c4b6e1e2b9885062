// A test of concepts in the page: sat before and after, its sheet to print, and the key with every explanation.

import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useFront } from '../kit/language';
import { Frame } from '../lesson/frame';
import type { Ports } from '../ports';
import type { SideProps } from '../side';
import { Key } from './key';
import { PaperTest } from './paper';
import type { TestPageProps } from './props';
import { Sit } from './sit';
import '../style/lesson.css';
import '../style/concept-test.css';

const VIEWS = { sit: Sit, sheet: PaperTest, key: Key } as const;
type View = keyof typeof VIEWS;
const isView = (view: string | null): view is View => view !== null && view in VIEWS;

/** The screen with its test at hand. */
export async function conceptTestScreen(ports: Ports): Promise<ComponentType<SideProps>> {
  const kit = await ports.classKit();
  return (props) => <Screen {...props} kit={kit} test={kit.conceptTest.file} />;
}

function Screen(props: TestPageProps) {
  const { t } = useFront();
  const { ports, view, words } = props;
  const w = words.test;
  const now: View = isView(view) ? view : 'sit';
  const View = VIEWS[now];
  useEffect(() => {
    document.title = `${w.name} · ${t.brand}`;
  }, []);
  const tabs = (['sit', 'sheet', 'key'] as const).map((one) => ({
    label: w.views[one],
    href: ports.address.ofSide('test', one === 'sit' ? null : one),
    current: one === now,
  }));
  const board = { label: t.lessons.board, href: ports.address.ofSide('board') };
  return (
    <Frame
      ports={ports}
      home={words.board.toLessons}
      label={w.name}
      // Who sits it is not led to the answers.
      tabs={now === 'sit' ? [] : [...tabs, board]}
      class="concept-test"
    >
      <View {...props} />
    </Frame>
  );
}
