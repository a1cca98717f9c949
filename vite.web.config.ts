import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PITLANE_PORT ?? 3000}`;

/** One language is one request: its words of all modules lie in one chunk. */
const wordsOf = (file: string) => {
  const language = /locales\/(zh-CN|en|es)\.json$/.exec(file)?.[1];
  return language ? `words-${language}` : null;
};

export default defineConfig({
  root: folder('apps/web'),
  cacheDir: folder('node_modules/.vite/web'),
  plugins: [react()],
  build: {
    outDir: folder('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: wordsOf, test: /locales\// },
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next)\//,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server, '/openapi.json': server, '/healthz': server } },
});
