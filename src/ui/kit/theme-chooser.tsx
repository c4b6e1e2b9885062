// How light, dark or the system's colours are chosen.

import { useState } from 'preact/hooks';
import type { Ports, ThemeChoice } from '../ports';
import { Segments } from './choices';
import { t } from '../../language';

const CHOICES = ['light', 'dark', 'auto'] as const;

export function ThemeChooser({ ports }: { ports: Ports }) {
  const [choice, setChoice] = useState<ThemeChoice>(ports.theme.choice());
  const choose = (next: ThemeChoice): void => {
    ports.theme.choose(next);
    setChoice(next);
  };
  return (
    <Segments
      label={t.theme.label}
      value={choice}
      onChange={choose}
      choices={CHOICES.map((value) => ({ value, label: t.theme[value] }))}
      kind="themes"
    />
  );
}
