// How the notes of a turn are shown, with the chapter they open; and the chapters to choose from.

import { useLanguage } from '../kit/language';
import { useWatch } from './watch';

export function Notes() {
  const { t } = useLanguage();
  const { at, notes, names } = useWatch();
  const here = notes.filter(({ turn }) => turn === at.value);
  return (
    <>
      <Chapters />
      {here.map(({ chapter, text, arrows = [] }, index) => (
        <article class="card note" key={index} aria-label={t.watch.note}>
          {chapter === undefined ? null : <h3>{chapter}</h3>}
          <p>{text}</p>
          {arrows.length === 0 ? null : (
            <p class="soft arrows-told">
              {arrows
                .map(({ from, to }) => `${names.value.title(from)} → ${names.value.title(to)}`)
                .join(' · ')}
            </p>
          )}
        </article>
      ))}
    </>
  );
}

/** The chapter that the turn lies in, and the way to the others. */
function Chapters() {
  const { naming, t } = useLanguage();
  const watch = useWatch();
  const chapters = watch.notes.filter(({ chapter }) => chapter !== undefined);
  if (chapters.length === 0) return null;
  const now = chapters.findLastIndex(({ turn }) => turn <= watch.at.value);
  return (
    <label class="field chapters">
      <span>{t.watch.chapters}</span>
      <select
        value={String(now)}
        onChange={(event) => {
          watch.playing.value = false;
          watch.goTo(chapters[Number(event.currentTarget.value)]?.turn ?? watch.at.value);
        }}
      >
        {now >= 0 ? null : <option value="-1">–</option>}
        {chapters.map(({ chapter, turn }, index) => (
          <option key={index} value={String(index)}>
            {naming.told(watch.names.value.short(turn), chapter ?? '')}
          </option>
        ))}
      </select>
    </label>
  );
}
