// What can be done with a draft: tried as a student, printed, and published once there is nothing to mend.

import { useState } from 'preact/hooks';
import { Icon } from '../kit/icon';
import { useFront } from '../kit/language';
import { useMaking } from './context';
import type { BuilderPort } from './port';

interface PublishProps {
  readonly port: BuilderPort;
  /** What the address calls the draft. */
  readonly called: string;
}

interface Said {
  readonly text: string;
  readonly wrong?: boolean;
  /** To be copied by hand. */
  readonly link?: string;
}

export function Publish({ port, called }: PublishProps) {
  const { faults, lesson, ports, words } = useMaking();
  const { number, t } = useFront();
  const w = words.builder;
  const [said, setSaid] = useState<Said | null>(null);
  const fit = faults.length === 0;
  const attempt = (going: () => Promise<Said>): void => {
    if (!fit) return;
    setSaid({ text: w.checking });
    void going().then(setSaid, () => setSaid({ text: t.notFetched, wrong: true }));
  };
  const link = async (): Promise<Said> => {
    const made = await port.link(lesson);
    if ('length' in made) return { text: w.linkTooLong(number(made.length), number(made.most)), wrong: true };
    return (await ports.copy(made.link))
      ? { text: w.linkCopied(number(made.link.length)) }
      : { text: w.linkUncopied, link: made.link };
  };
  const pack = async (): Promise<Said> => {
    const onFile = (done: number, all: number): void => setSaid({ text: w.packing(done, all) });
    return { text: w.saved(await port.savePackage(lesson, onFile)) };
  };
  const off = fit ? undefined : true;
  return (
    <>
      <div class="acts">
        <a class="button" href={ports.address.ofLesson(called)} target="_blank" rel="noreferrer">
          <Icon name="play" />
          {w.preview}
        </a>
        <a class="button" href={ports.address.ofLesson(called, 'pack')} target="_blank" rel="noreferrer">
          {w.pack}
        </a>
      </div>
      <p class="hint">{w.previewHint}</p>
      <h2>{w.publish}</h2>
      <div class="acts">
        <button type="button" class="primary" aria-disabled={off} onClick={() => attempt(link)}>
          <Icon name="link" />
          {w.link}
        </button>
        <button
          type="button"
          aria-disabled={off}
          onClick={() => attempt(async () => ({ text: w.saved(port.saveFile(lesson)) }))}
        >
          <Icon name="file" />
          {w.file}
        </button>
        <button type="button" aria-disabled={off} onClick={() => attempt(pack)}>
          {w.scorm}
        </button>
      </div>
      <p class={`hint${said?.wrong ? ' warn' : ''}`} role="status">
        {said?.text}
      </p>
      {said?.link === undefined ? null : <code class="address">{said.link}</code>}
      <p class="hint">{w.fileHint}</p>
      <p class="hint">{w.scormHint}</p>
    </>
  );
}
