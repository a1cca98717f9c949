import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '#platform/web/locale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const homes = ['platform', 'modules', 'apps'];

/** One place where text is asked for, and which namespaces may answer. */
export interface Asked {
  key: string;
  /** `prefix` stands for every key that begins so: `t(`state.${state}`)`. */
  as: 'key' | 'prefix';
  namespaces: 'any' | readonly string[];
  file: string;
}

export interface Source {
  file: string;
  namespace: string;
  text: string;
}

/** Every text of one namespace and language, flat: `refusal.request.taken` → sentence. */
export type Texts = Map<string, string>;

export function readSources(): Source[] {
  return homes
    .flatMap((home) => filesUnder(join(root, home)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|gen|fixture)\.tsx?$/.test(file))
    .map((file) => ({
      file: relative(root, file),
      namespace: namespaceOf(file),
      text: withoutComments(readFileSync(file, 'utf8')),
    }));
}

/** What a comment gives as an example is not asked for. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The locale files: namespace → language → texts. */
export function readTexts(): Map<string, Map<Locale, Texts>> {
  const found = new Map<string, Map<Locale, Texts>>();
  for (const file of homes.flatMap((home) => filesUnder(join(root, home)))) {
    const locale = locales.find((name) => file.endsWith(`/locales/${name}.json`));
    if (!locale) continue;
    const texts = found.get(namespaceOf(file)) ?? new Map<Locale, Texts>();
    found.set(namespaceOf(file), texts.set(locale, flatten(JSON.parse(readFileSync(file, 'utf8')))));
  }
  return found;
}

/** The key as it is asked for: `days_one` and `days_other` are forms of `days`. */
export function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].flatMap(([, name]) => name ?? []);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function namespaceOf(file: string): string {
  return /modules\/([^/]+)\//.exec(file)?.[1] ?? 'platform';
}

function flatten(tree: unknown, path: readonly string[] = []): Texts {
  if (typeof tree === 'string') return new Map([[path.join('.'), tree]]);
  const entries = Object.entries(tree as Record<string, unknown>);
  return new Map(entries.flatMap(([name, branch]) => [...flatten(branch, [...path, name])]));
}
