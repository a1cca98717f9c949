import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

interface Taken {
  /** The service worker's own source, built to `sw.js` beside the pages. */
  worker: string;
  /** Pages that open without network, by the end of their file's path. */
  pages: readonly string[];
}

/**
 * Builds the service worker and writes into it what it puts on the device: the shell, the words of every language and
 * the pages that work without network with all they stand on. Nothing else: a phone that only looks fetches nothing more.
 */
export function serviceWorker({ worker, pages }: Taken): Plugin {
  let asTheyAre = '';
  return {
    name: 'pitlane-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      asTheyAre = publicDir;
    },
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL(worker, import.meta.url)),
        fileName: 'sw.js',
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sw = bundle['sw.js'];
        if (sw?.type !== 'chunk') throw new Error('The service worker was not built.');
        if (sw.imports.length > 0)
          throw new Error(`The service worker stands alone: ${sw.imports.join(', ')}`);
        const files = [...filesOf(bundle, pages)].toSorted().map((file) => entryOf(bundle, file, asTheyAre));
        sw.code = sw.code.replace(/[\w$]+\.__WB_MANIFEST/, () => JSON.stringify(files));
      },
    },
  };
}

/** The app's own start, the words, and the pages; with everything each imports. */
function filesOf(bundle: Bundle, pages: readonly string[]): Set<string> {
  const files = new Set(['index.html', 'first-paint.js', 'mark.svg']);
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk' || chunk.fileName === 'sw.js') continue;
    const isApp = chunk.moduleIds.some((id) => /apps\/web\/(main|app)\.tsx$/.test(id));
    const isPage = chunk.moduleIds.some((id) => pages.some((page) => id.endsWith(page)));
    const isWords = chunk.moduleIds.some((id) => /\/locales?\/[\w-]+\.js(on)?$/.test(id));
    if (isApp || isPage || isWords) gather(bundle, chunk.fileName, files);
    if (isPage) for (const later of chunk.dynamicImports) gather(bundle, later, files);
  }
  return files;
}

function gather(bundle: Bundle, name: string, files: Set<string>): void {
  const chunk = bundle[name];
  if (files.has(name) || chunk?.type !== 'chunk') return;
  files.add(name);
  for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
  for (const imported of chunk.imports) gather(bundle, imported, files);
}

/** A file whose name tells its content needs no revision; others are told apart by what is in them. */
function entryOf(bundle: Bundle, file: string, asTheyAre: string): { url: string; revision: string | null } {
  if (file.startsWith('assets/')) return { url: `/${file}`, revision: null };
  const built = bundle[file];
  const content = built?.type === 'asset' ? built.source : readFileSync(join(asTheyAre, file));
  return { url: `/${file}`, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}
