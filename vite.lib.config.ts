// How the library is bundled: one module, and each scenario and theory in a file of its own that is fetched when it is asked for.
// Packages named in `dependencies` stay imports. Its declarations are made by scripts/types.js.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/lib',
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'src/library/index.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'files/[name].js' },
    },
  },
});
