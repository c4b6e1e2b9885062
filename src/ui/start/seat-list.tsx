// How seats are given out: each nation to a person or to an agent.

import { AGENTS, type Content, type Seat } from '../../engine';
import { useFront } from '../kit/language';

interface SeatListProps {
  readonly content: Content;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly onChange: (seats: Readonly<Record<string, Seat>>) => void;
}

export function SeatList({ content, seats, onChange }: SeatListProps) {
  const { agentText, compare, naming, seatName, t } = useFront();
  const nations = [...content.nations].sort((a, b) => compare(a.name, b.name));
  return (
    <details class="seats">
      <summary class="head">{t.setup.seats}</summary>
      <p class="hint">{t.setup.seatsHint}</p>
      <ul>
        {nations.map(({ id, name, agent }) => (
          <li key={id}>
            <label>
              <span>{name}</span>
              <select
                value={seats[id] ?? agent}
                onChange={(event) => onChange({ ...seats, [id]: event.currentTarget.value as Seat })}
              >
                <option value="person">{t.setup.person}</option>
                {AGENTS.map((seat) => (
                  <option key={seat} value={seat}>
                    {naming.told(seatName(seat), agentText[seat].means)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
