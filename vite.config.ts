import { defineConfig } from 'vite'

/** The workbench: web/app/index.html and all it loads → dist/web. */
export default defineConfig({
  root: 'web/app',
  publicDir: '../public',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
