import { defineConfig } from 'vite'

/**
 * The widget: one classic-named file, dist/web/viewer/v1/duizhao-viewer.js. The path carries the version of its
 * attributes and of the JSON it reads: pages that embed it are never edited again.
 */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/web/viewer/v1',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: 'web/viewer/duizhao-viewer.ts',
      formats: ['es'],
      fileName: () => 'duizhao-viewer.js',
    },
    // In library mode the white space of ES modules is kept unless the output itself is told to drop it.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
})
