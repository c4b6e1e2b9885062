// How what runs on Node is bundled: the command line, and with `--mode bench` the benchmarks. Packages named in `dependencies` stay imports;
// content is read from the package root at run time.
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    ssr: true,
    outDir: mode === 'bench' ? 'dist/bench' : 'dist/cli',
    target: 'node20',
    reportCompressedSize: false,
    rolldownOptions: {
      input:
        mode === 'bench'
          ? {
              bench: 'tests/bench/bench.ts',
              scripts: 'tests/bench/scripts.ts',
              review: 'tests/bench/review.ts',
              'review-worker': 'tests/bench/review-worker.ts',
              kills: 'tests/bench/kills.ts',
              sweeps: 'tests/bench/sweeps.ts',
              engines: 'tests/engines/engines.ts',
              soundness: 'tests/bench/soundness.ts',
              chances: 'tests/bench/chances.ts',
              'chances-worker': 'tests/bench/chances-worker.ts',
              'play-table': 'tests/bench/play-table.ts',
              'play-table-worker': 'tests/bench/play-table-worker.ts',
              'soundness-worker': 'tests/bench/soundness-worker.ts',
            }
          : {
              entente: 'src/cli/entente.ts',
              'review-worker': 'src/cli/review-worker.ts',
              'games-worker': 'src/cli/games-worker.ts',
              'sweep-worker': 'src/cli/sweep/sweep-worker.ts',
            },
      // All beside each other: what is read at run time is found from there.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
}));
