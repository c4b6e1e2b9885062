// How light, dark or the system's colours are chosen.

import { useEffect, useState } from 'preact/hooks';
import type { Ports, ThemeChoice } from '../ports';
import { Segments } from './choices';
import { useFront } from './language';

const CHOICES = ['light', 'dark', 'auto'] as const;

export function ThemeChooser({ ports }: { ports: Ports }) {
  const { t } = useFront();
  const [choice, setChoice] = useState<ThemeChoice>(ports.theme.choice());
  useEffect(() => ports.theme.subscribe(() => setChoice(ports.theme.choice())), []);
  return (
    <Segments
      label={t.theme.label}
      value={choice}
      onChange={ports.theme.choose}
      choices={CHOICES.map((value) => ({ value, label: t.theme[value] }))}
      kind="themes"
    />
  );
}
