import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type Container } from 'postcss';
import type { Plugin, Rolldown } from 'vite';

const components = fileURLToPath(new URL('node_modules/antd/es', import.meta.url));

/** Where a component's class is not called as its folder. */
const folderOf: Readonly<Record<string, string>> = {
  btn: 'button',
  picker: 'date-picker',
  'float-btn': 'float-button',
  qrcode: 'qr-code',
  ribbon: 'badge',
  'scroll-number': 'badge',
  otp: 'input',
  row: 'grid',
  col: 'grid',
};

/**
 * Leaves of the design library's sheet only the components that are drawn: it has the styles of all seventy in one
 * megabyte, which a phone reads before it shows anything. Which ones are drawn is taken from what was bundled.
 */
export function usedStyles(): Plugin {
  return {
    name: 'pitlane-used-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const drawn = drawnComponents(bundle);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          const sheet = String(file.source);
          if (sheet.includes('.ant-')) file.source = leaveUsed(sheet, drawn);
        }
      },
    },
  };
}

/* `button/Button.js`, `drawer/index.js`: what only lends a type or a hook to another has no look of its own. */
const componentFile = /node_modules\/antd\/es\/([\w-]+)\/(?:index|[A-Z]\w+)\.js$/;

/** Folders of the library whose component stands in some chunk. */
function drawnComponents(bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const folders = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([id]) => componentFile.exec(id)?.[1] ?? []),
  );
  return new Set(folders);
}

function leaveUsed(sheet: string, drawn: ReadonlySet<string>): string {
  const known = new Set([...readdirSync(components), ...Object.keys(folderOf)]);
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return;
    const used = rule.selectors.filter((selector) => isDrawn(selector, known, drawn));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

function isKeyframe(parent: Container | undefined): boolean {
  return parent?.type === 'atrule' && (parent as unknown as AtRule).name.endsWith('keyframes');
}

/** Columns that change with the width of the window are nowhere used, and are half of the grid. */
const responsiveColumn = /\.ant-col-(xs|sm|md|lg|xl|xxl|xxxl)-/;

/** Values of themes the sheet was drawn up with: ours are set by the app itself. */
const otherTheme = /^\.(css-var-_|data-ant-cssinjs)/;

/** A selector that names a component nobody draws can match nothing; what is not known to be one is kept. */
function isDrawn(selector: string, known: ReadonlySet<string>, drawn: ReadonlySet<string>): boolean {
  if (responsiveColumn.test(selector) || otherTheme.test(selector)) return false;
  const positive = selector.replace(/:not\([^)]*\)/g, '');
  const classes = [...positive.matchAll(/\.ant-([a-z-]+)/g)].map((match) => match[1] ?? '');
  return classes.every((name) => {
    const component = componentIn(name, known);
    return component === null || drawn.has(folderOf[component] ?? component);
  });
}

/** `float-btn-group` → `float-btn`: the longest name that is a component's. */
function componentIn(name: string, known: ReadonlySet<string>): string | null {
  const words = name.split('-').filter(Boolean);
  for (let length = words.length; length > 0; length -= 1) {
    const candidate = words.slice(0, length).join('-');
    if (known.has(candidate)) return candidate;
  }
  return null;
}
