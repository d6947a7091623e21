import { defineConfig } from 'vite'

/** The Worker: src/index.ts and all it imports → dist/worker/index.js, which runs locally and is deployed as it is. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'webworker' },
  build: {
    ssr: 'src/index.ts',
    outDir: 'dist/worker',
    emptyOutDir: true,
    target: 'es2024',
    minify: false,
    rolldownOptions: {
      external: /^(?:cloudflare|node):/,
      output: { entryFileNames: 'index.js', codeSplitting: false },
    },
  },
})
