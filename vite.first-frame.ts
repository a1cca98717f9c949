import type { Plugin } from 'vite';

/**
 * Puts the sheets behind the frame that stands in the page itself: the frame shows with the first bytes, and the app
 * waits for its styles, not the person for a white screen.
 */
export function firstFrame(): Plugin {
  return {
    name: 'pitlane-first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const sheets = html.match(sheet) ?? [];
        return html.replace(sheet, '').replace('</body>', `${sheets.join('')}</body>`);
      },
    },
  };
}

const sheet = /\s*<link rel="stylesheet"[^>]*>/g;
