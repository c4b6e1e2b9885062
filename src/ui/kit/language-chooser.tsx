// How the language of the page is chosen, each by its own name.

import type { Ports } from '../ports';
import { Segments } from './choices';
import { useFront } from './language';

interface ChooserProps {
  readonly ports: Ports;
  /** What is waited for before the page is loaded anew. */
  readonly before?: () => Promise<void>;
}

export function LanguageChooser({ ports: { languages }, before }: ChooserProps) {
  const { t } = useFront();
  const choose = async (tag: string): Promise<void> => {
    await before?.();
    languages.choose(tag);
  };
  return (
    <Segments
      label={t.languages}
      value={languages.now}
      onChange={(tag) => void choose(tag)}
      choices={languages.offered.map(({ tag, name }) => ({ value: tag, label: name }))}
      kind="languages"
    />
  );
}
