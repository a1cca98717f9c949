import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productFolder } from '#platform/server/product-folder.ts';
import type { Locale } from '#platform/web/locale.ts';

type Texts = { [key: string]: string | Texts };

const read = new Map<string, Texts>();

/** What the screen says under `module:key` in this language: journeys look for words, as people do. */
export function say(locale: Locale, key: string, params: Record<string, string> = {}): string {
  const [home = '', path = ''] = key.split(':');
  let found: string | Texts | undefined = textsOf(home, locale);
  for (const step of path.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  if (typeof found !== 'string') throw new Error(`There is no text "${key}" in ${locale}.`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}

function textsOf(home: string, locale: Locale): Texts {
  const file = home === 'platform' ? 'platform/locales' : `modules/${home}/api/locales`;
  const path = join(productFolder(), file, `${locale}.json`);
  const texts = read.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as Texts);
  read.set(path, texts);
  return texts;
}
