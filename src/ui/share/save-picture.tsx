// How a drawing is saved: one button for each form, and what it was saved as.

import { useState } from 'preact/hooks';
import { useLanguage } from '../kit/language';
import type { PictureForm, Ports } from '../ports';

const FORMS: readonly PictureForm[] = ['svg', 'png'];

interface SavePictureProps {
  readonly ports: Ports;
  /** What it shows, as the buttons say. */
  readonly what: string;
  /** Of the file, without its form. */
  readonly name: string;
  readonly draw: () => string | Promise<string>;
}

export function SavePicture({ ports, what, name, draw }: SavePictureProps) {
  const { shareText } = useLanguage();
  const [told, setTold] = useState('');
  const save = async (form: PictureForm): Promise<void> => {
    try {
      setTold(shareText.saved(await ports.saveImage(name, await draw(), form)));
    } catch {
      setTold(shareText.notSaved);
    }
  };
  return (
    <span class="save-picture">
      {FORMS.map((form) => (
        <button
          type="button"
          key={form}
          class="quiet"
          aria-label={shareText.saveAs(what, form)}
          onClick={() => void save(form)}
        >
          {form.toUpperCase()}
        </button>
      ))}
      <span class="hint" role="status">
        {told}
      </span>
    </span>
  );
}
