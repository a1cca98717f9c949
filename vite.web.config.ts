import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { firstFrame } from './vite.first-frame.ts';
import { serviceWorker } from './vite.service-worker.ts';
import { usedStyles } from './vite.used-styles.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PITLANE_PORT ?? 3000}`;
const reactItself = /node_modules\/(react|react-dom|scheduler)\//;
const libraries = /node_modules\/(@tanstack|i18next|react-i18next)\//;

/* What nearly all pages share comes in two requests, not in a hundred: on a phone each costs a trip of its own. */
const sharedParts = /node_modules\/(?!workbox|dexie)/;
const sharedRooms = /\/(platform|modules)\/(?!web\/offline)(?!.*locales\/)/;

const nearlyAll = 24;

/* What the words need before anything is drawn; it must not wait for the rest to be read. */
const firstRoom = /\/platform\/web\/(i18n|locale|remembered|store|design\/appearance)\.ts/;

/** One language is one request: its words of all modules lie in one chunk. */
const wordsOf = (file: string) => {
  const language = /locales\/(zh-CN|en|es)\.json$/.exec(file)?.[1];
  return language ? `words-${language}` : null;
};

export default defineConfig({
  root: folder('apps/web'),
  cacheDir: folder('node_modules/.vite/web'),
  plugins: [
    react(),
    serviceWorker({
      worker: './platform/web/offline/service-worker.ts',
      pages: ['/modules/walk-around/web/around/around-page.tsx', '/platform/web/offline/tables.ts'],
    }),
    firstFrame('/apps/web/app.tsx'),
    usedStyles(),
    compressed(),
  ],
  build: {
    outDir: folder('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (file) => !isPieceOfDesign(file) },
      output: {
        codeSplitting: {
          groups: [
            { name: wordsOf, debugName: 'words', test: /locales\// },
            { name: 'react', test: reactItself },
            { name: 'libraries', test: libraries },
            { name: 'first', test: firstRoom },
            { name: 'parts', test: sharedParts, minShareCount: nearlyAll },
            { name: 'ours', test: sharedRooms, minShareCount: nearlyAll },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/openapi.json': server, '/healthz': server } },
});

/** A page that imports the design's index gets only the pieces it draws with. */
function isPieceOfDesign(file: string): boolean {
  return /platform\/web\/design\/[^/]+\.tsx?$/.test(file);
}

/** Writes every file beside itself in small, so that the server compresses nothing while people wait. */
export function compressed(): Plugin {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  let built = '';
  return {
    name: 'pitlane-compressed',
    apply: 'build',
    configResolved({ build }) {
      built = build.outDir;
    },
    closeBundle() {
      /* A build that failed leaves nothing: its own fault is to be told, not this one. */
      if (!existsSync(built)) return;
      for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json)$/.test(name)) continue;
        const file = join(built, name);
        const content = readFileSync(file);
        if (content.length < 1_000) continue;
        writeFileSync(`${file}.br`, brotliCompressSync(content, quality));
        writeFileSync(`${file}.gz`, gzipSync(content));
      }
    },
  };
}
