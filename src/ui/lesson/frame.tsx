// The frame of a page beside the game: a bar with the brand and where else to go, and the page itself.

import type { ComponentChildren } from 'preact';
import { useFront } from '../kit/language';
import { ThemeChooser } from '../kit/theme-chooser';
import type { Ports } from '../ports';

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

interface FrameProps {
  readonly ports: Ports;
  /** What the brand leads to. */
  readonly home: string;
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Frame({ ports, home, label, tabs, class: kind = '', children }: FrameProps) {
  const { naming, t } = useFront();
  return (
    <div class={`lesson-page ${kind}`}>
      <header class="top">
        <a class="brand" href={ports.address.ofLesson(null)} aria-label={naming.told(t.brand, home)}>
          {t.brand}
        </a>
        <nav class="row" aria-label={label}>
          {tabs.map(({ label: name, href, current = false }) => (
            <a key={href} class="tab" href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <span class="grow" />
        <ThemeChooser ports={ports} />
      </header>
      <main id="main">{children}</main>
    </div>
  );
}
