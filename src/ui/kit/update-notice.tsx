// Tells of a newer version: it may be taken at once where nothing is being played, and else comes when the page is closed.

interface UpdateNoticeProps {
  readonly words: { readonly ready: string; readonly later: string; readonly take: string };
  readonly close: string;
  /** Null where a game is open. */
  readonly take: (() => void) | null;
  readonly shut: () => void;
}

export function UpdateNotice({ words, close, take, shut }: UpdateNoticeProps) {
  return (
    <p class="arriving" role="status">
      {take === null ? words.later : words.ready}{' '}
      {take === null ? null : (
        <button type="button" onClick={take}>
          {words.take}
        </button>
      )}{' '}
      <button type="button" class="quiet" onClick={shut}>
        {close}
      </button>
    </p>
  );
}
