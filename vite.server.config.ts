import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pdfWorkerInput } from './platform/server/pdf/worker-entry.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages of hundreds of small files: taken into the bundle, reading the server costs half the time. */
const takenIn = [
  'kysely',
  'zod',
  'fastify-type-provider-zod',
  'libphonenumber-js',
  /^better-auth/,
  /^@better-auth\//,
  /^@better-fetch\//,
  /^@noble\//,
  'better-call',
  'defu',
  'file-type',
  'i18next',
  'jose',
  'lru-cache',
  'nanostores',
  'pinyin-pro',
  'rou3',
  'strtok3',
  'token-types',
  'uuid',
];

/** The server as plain JavaScript: our sources in few files, the packages of npm mostly left where they are. */
export default defineConfig({
  cacheDir: folder('node_modules/.vite/server'),
  publicDir: false,
  ssr: { noExternal: takenIn },
  build: {
    ssr: true,
    target: 'node20',
    outDir: folder('dist/server'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        cli: folder('apps/server/cli.ts'),
        pitlane: folder('apps/server/pitlane.ts'),
        ...pdfWorkerInput,
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
