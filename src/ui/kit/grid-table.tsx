// A ruled table in a frame of its own: where it is wider than its place, the frame scrolls, and the keyboard can get there.

import type { ComponentChildren } from 'preact';

interface GridTableProps {
  /** What the table holds; it is read out, not shown. */
  readonly label: string;
  /** Looks of its own. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}

export function GridTable({ label, kind, children }: GridTableProps) {
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={label}>
      <table class={kind === undefined ? 'grid' : `grid ${kind}`}>
        <caption class="unseen">{label}</caption>
        {children}
      </table>
    </div>
  );
}
