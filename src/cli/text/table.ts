// How rows are set in columns: text to the left, numbers to the right, two spaces between.

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A column of numbers. */
export const right = (head: string): Column => ({ head, align: 'right' });

/** The rows under their heads, one line each; widths count code points, colours are for the caller to add to whole lines. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, k) => Math.max(...all.map((row) => widthOf(row[k] ?? ''))));
  return all.map((row) =>
    columns
      .map(({ align }, k) => pad(row[k] ?? '', widths[k]!, align))
      .join('  ')
      .trimEnd(),
  );
}

const widthOf = (text: string): number => [...text].length;

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? space + text : text + space;
}
