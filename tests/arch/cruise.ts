// Runs dependency-cruiser with the project's own rules over a tree and hands back what it saw. They stand in .dependency-cruiser.js.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

type Violation = { readonly rule: string; readonly from: string };
type Cruise = { readonly modules: readonly string[]; readonly violations: readonly Violation[] };

type Report = {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string }[] };
};

/** Cruises `root`/src; module paths are relative to `root`. Throws if the tool itself fails. */
export function cruise(root: string): Cruise {
  const bin = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', '--config', '.dependency-cruiser.js', '--output-type', 'json'];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!run.stdout) throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as Report;
  return {
    modules: report.modules.map(({ source }) => source).filter((path) => path.startsWith('src/')),
    violations: report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from })),
  };
}
