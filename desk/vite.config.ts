import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/** The desk is static but for its first page, which the door answers with its security headers. */
export default defineConfig({
  root: here,
  base: '/desk/',
  plugins: [react()],
  resolve: {
    alias: [
      // The phone's client asks by WeChat; here the browser asks, with the cookie that it keeps.
      { find: /^\.\/carry$/, replacement: join(here, 'app/api/carry.ts') },
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
