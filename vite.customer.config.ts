import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './vite.web.config.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PITLANE_PORT ?? 3000}`;

/** What customers open on their phones: small, by itself, and without anything of the staff's screens. */
export default defineConfig({
  root: folder('apps/customer'),
  base: '/customer/',
  cacheDir: folder('node_modules/.vite/customer'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [compressed()],
  build: {
    outDir: folder('dist/customer'),
    emptyOutDir: true,
    /* Telephones of some years ago and the browsers inside messengers. */
    target: ['es2020', 'chrome87', 'safari14'],
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server } },
});
