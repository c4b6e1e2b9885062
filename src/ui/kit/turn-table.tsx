// What a chart shows, as a table of turns behind a line that opens it.
import { GridTable } from './grid-table';

interface TurnTableProps {
  /** What the line that opens the table says. */
  readonly summary: string;
  readonly label: string;
  /** Heads the column of turns. */
  readonly turn: string;
  readonly turns: readonly string[];
  readonly series: readonly Series[];
}

/** One column: its value in each turn as it is shown, or null where it has none. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly at: (turn: number) => string | null;
}

export function TurnTable({ summary, label, turn, turns, series }: TurnTableProps) {
  return (
    <details>
      <summary>{summary}</summary>
      <GridTable label={label}>
        <thead>
          <tr>
            <th scope="col">{turn}</th>
            {series.map(({ key, name }) => (
              <th key={key} scope="col" class="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((date, index) => (
            <tr key={index}>
              <th scope="row">{date}</th>
              {series.map(({ key, at }) => (
                <td key={key} class="num">
                  {at(index) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </GridTable>
    </details>
  );
}
