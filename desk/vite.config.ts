import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { licencesOf } from '../config/build/licences'

const here = import.meta.dirname

/** The desk is static but for its first page, which the door answers with its security headers. */
export default defineConfig({
  root: here,
  base: '/desk/',
  plugins: [react(), licences()],
  resolve: {
    alias: [
      // The phone's client asks by WeChat; here the browser asks, with the cookie that it keeps.
      { find: /^\.\/carry$/, replacement: join(here, 'app/api/carry.ts') },
      // What writes a spreadsheet would pack it in a worker made of text, which the page's policy forbids.
      { find: /^fflate$/, replacement: join(here, 'app/zip-at-once.ts') },
      { find: '@contract', replacement: join(here, '../types/contract') },
      { find: '@', replacement: join(here, '../src') },
    ],
    dedupe: ['react', 'react-dom'],
  },
  build: {
    outDir: join(here, '../dist/desk'),
    emptyOutDir: true,
    manifest: true,
    // Nothing is written into the page: its policy allows no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
})

/** Lays the licences of everything that is bundled beside it. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const files = [...this.getModuleIds()].filter((id) => id.includes('node_modules') && !id.startsWith('\0'))
      const source = licencesOf(join(here, '..'), files)
      this.emitFile({ type: 'asset', fileName: 'assets/THIRD-PARTY-LICENSES.txt', source })
    },
  }
}
