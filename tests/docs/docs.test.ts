// What the documentation says is so: its links lead somewhere, its commands run, and no command or option is left out.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];
const textOf = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

const linksOf = (page: string): string[] =>
  matches(textOf.get(page) ?? '', /\]\(([^)\s]+)\)/g)
    .map((link) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^https?:/.test(link));

const commandsOf = (page: string): string[] =>
  matches(textOf.get(page) ?? '', /```sh\n([\s\S]*?)```/g)
    .flatMap((block) => block.split('\n'))
    .filter((line) => /^(npx entente |node docs\/examples\/|echo )/.test(line));

test.each(pages)('links of %s lead somewhere', (page) => {
  expect(linksOf(page).filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

const rooms: string[] = [];
afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true });
});

/** A folder that looks like the checkout to the commands, but may be written to. */
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-docs-'));
  rooms.push(folder);
  symlinkSync(resolve('scenarios'), join(folder, 'scenarios'), 'junction');
  symlinkSync(resolve('docs'), join(folder, 'docs'), 'junction');
  return folder;
}

const entente = `"${process.execPath}" "${resolve('bin/entente.js')}"`;

test.each(pages.filter((page) => commandsOf(page).length > 0))(
  'the commands of %s run, in their order',
  (page) => {
    const cwd = freshFolder();
    for (const command of commandsOf(page)) {
      const run = spawnSync(command.replaceAll('npx entente', entente), {
        cwd,
        shell: true,
        encoding: 'utf8',
      });
      expect({ command, status: run.status, said: run.stderr }).toEqual({
        command,
        status: 0,
        said: run.stderr,
      });
    }
  },
);

test('every example is run by a page', () => {
  const run = pages.flatMap(commandsOf).join('\n');
  expect(readdirSync('docs/examples').filter((name) => !run.includes(`docs/examples/${name}`))).toEqual([]);
});

const help = (...words: string[]): string =>
  execFileSync(process.execPath, ['bin/entente.js', ...words, '--help'], { encoding: 'utf8' });

test('the reference names every command and option', () => {
  const reference = textOf.get(join('docs', 'reference', 'command-line.md')) ?? '';
  const commands = matches(help(), /^ {2}([a-z]+) \[options\]/gm);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const row = reference.split('\n').find((line) => line.startsWith(`| \`${command}`)) ?? '';
    const options = matches(help(command), /^ {2}(?:-\w, )?(--[a-z-]+)/gm).filter(
      (option) => option !== '--help',
    );
    expect(row, command).not.toBe('');
    expect({ command, missing: options.filter((option) => !row.includes(`\`${option}`)) }).toEqual({
      command,
      missing: [],
    });
  }
});
