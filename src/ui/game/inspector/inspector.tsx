// How the inspector is divided: nation, pact, matrix and log, one at a time.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Tabs } from '../../kit/choices';
import { TABS, useGame } from '../game';
import { LogLater, MatrixLater, useTabsAhead } from './tabs-later';
import { NationPanel } from './nation-panel';
import { PactPanel } from './pact-panel';
import { useLanguage } from '../../kit/language';

export function Inspector() {
  const { t } = useLanguage();
  const game = useGame();
  const tab = game.tab.value;
  const shown = `${tab}-${tab === 'nation' ? game.nation.value : tab === 'pact' ? game.pact.value : ''}`;
  useTabsAhead();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current?.querySelector('.scroll')?.scrollTo(0, 0);
  }, [shown]);
  return (
    <section class="inspector panel" aria-label={t.inspector.label} id="inspector" tabIndex={-1}>
      <Tabs
        label={t.inspector.label}
        panel="inspector-body"
        value={tab}
        onChange={(value) => (game.tab.value = value)}
        choices={TABS.map((value) => ({ value, label: t.inspector[value] }))}
      />
      <div id="inspector-body" role="tabpanel" aria-label={t.inspector[tab]} class="tab-body" ref={body}>
        {tab === 'nation' ? <NationPanel key={game.nation.value} /> : null}
        {tab === 'pact' ? <PactPanel key={game.pact.value} /> : null}
        {tab === 'matrix' ? <MatrixLater /> : null}
        {tab === 'log' ? <LogLater /> : null}
      </div>
    </section>
  );
}
