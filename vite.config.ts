import { defineConfig } from 'vite'
import { packedTables } from './scripts/build/packed-tables.ts'

/** Style sheets of the pages that the server makes: linked by these names, so they carry no hash. */
const SERVER_STYLES = ['read.css', 'page.css']

/** The workbench: web/app/index.html and all it loads → dist/web. */
export default defineConfig({
  root: 'web/app',
  publicDir: '../public',
  // Modules, so that the worker too fetches rules and termbase only when it checks something.
  worker: { format: 'es', plugins: () => [packedTables()] },
  plugins: [packedTables()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['web/app/index.html', ...SERVER_STYLES.map((name) => `web/styles/${name}`)],
      output: {
        assetFileNames: ({ names }) =>
          names.some((name) => SERVER_STYLES.includes(name))
            ? '[name][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
})
