// How the language of the page is chosen, each by its own name.

import type { Ports } from '../ports';
import { Segments } from './choices';
import { useFront } from './language';

export function LanguageChooser({ ports: { languages } }: { ports: Ports }) {
  const { t } = useFront();
  return (
    <Segments
      label={t.languages}
      value={languages.now}
      onChange={languages.choose}
      choices={languages.offered.map(({ tag, name }) => ({ value: tag, label: name }))}
      kind="languages"
    />
  );
}
