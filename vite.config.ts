import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** react-aria carries its few texts in thirty languages; we speak bokmål, and English where one is missing. */
const ourLanguages: Plugin = {
  name: 'our-languages',
  enforce: 'pre',
  load: (id) =>
    /react-(aria|stately)[^?]*\/intl\/.*\/(?!nb-NO|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : null,
}

export default defineConfig({
  root: here('web'),
  plugins: [ourLanguages, react()],
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0, // the content security policy allows no data: fonts
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs comes in two files, not in forty; the rest follows its page.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/]((react|react-dom|scheduler|use-sync-external-store)[\\/]|@tanstack[\\/](?!react-virtual|virtual))/,
            },
            {
              name: 'frame',
              test: /[\\/]web[\\/](api|paths|search|ui[\\/](?!fields[\\/]Combo)|shell[\\/](?!SignIn(Page|Drawing)|Cast))|[\\/]domain[\\/]shared[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '^/api/': { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000', changeOrigin: false } } },
})
