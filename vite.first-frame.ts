import type { Plugin, Rolldown } from 'vite';

/**
 * Puts the sheets behind the frame that stands in the page itself: the frame shows with the first bytes, and the app
 * waits for its styles, not the person for a white screen. What the app is made of is named beside it, so that all of
 * it is fetched at once and not when the first piece has been read.
 */
export function firstFrame(app: string): Plugin {
  return {
    name: 'pitlane-first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const { scripts, sheets } = piecesOf(bundle, app);
        const shown = [...new Set([...(html.match(sheet) ?? []).map(trimmed), ...sheets])];
        const ahead = scripts.filter((tag) => !html.includes(tag));
        return html
          .replace(sheet, '')
          .replace('</head>', `${ahead.join('')}</head>`)
          .replace('</body>', `${shown.join('')}</body>`);
      },
    },
  };
}

const sheet = /\s*<link rel="stylesheet"[^>]*>/g;
const trimmed = (tag: string) => tag.trim();

/** The app's chunk with everything it imports, as the tags a browser fetches them by. */
function piecesOf(bundle: Rolldown.OutputBundle, app: string): { scripts: string[]; sheets: string[] } {
  const names = new Set<string>();
  const gather = (name: string) => {
    const chunk = bundle[name];
    if (names.has(name) || chunk?.type !== 'chunk') return;
    names.add(name);
    for (const imported of chunk.imports) gather(imported);
  };
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const { fileName, moduleIds } of chunks) {
    if (moduleIds.some((id) => id.endsWith(app))) gather(fileName);
  }
  const styles = chunks.flatMap((chunk) =>
    names.has(chunk.fileName) ? [...(chunk.viteMetadata?.importedCss ?? [])] : [],
  );
  return {
    scripts: [...names].map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`),
    sheets: [...new Set(styles)].map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
  };
}
