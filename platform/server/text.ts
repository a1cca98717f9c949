import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { type Locale, locales } from './actor.ts';
import { productFolder } from './product-folder.ts';

let texts: i18n | undefined;

/** The text under `key` (e.g. `refusal.request.not-found`), looked up in the platform's file and every module's. */
export function textIn(locale: Locale, key: string, params: Readonly<Record<string, unknown>> = {}): string {
  texts ??= load();
  return texts.t(key, { ...params, lng: locale });
}

/** The first of these texts that there is; null when none is. */
export function firstTextIn(locale: Locale, keys: readonly string[]): string | null {
  texts ??= load();
  const known = keys.find((key) => texts?.exists(key, { lng: locale }));
  return known ? texts.t(known, { lng: locale }) : null;
}

/** Every module's texts in one tree per language; a key stands in one file only, which a test checks. */
function load(): i18n {
  const resources: Record<string, { texts: object }> = {};
  for (const locale of locales) resources[locale] = { texts: mergeAll(textFiles(locale)) };
  const instance = i18next.createInstance();
  void instance.init({
    resources,
    defaultNS: 'texts',
    ns: ['texts'],
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  return instance;
}

function textFiles(locale: Locale): string[] {
  const root = productFolder();
  const modules = existsSync(join(root, 'modules')) ? readdirSync(join(root, 'modules')) : [];
  return [
    join(root, `platform/locales/${locale}.json`),
    ...modules.map((name) => join(root, `modules/${name}/api/locales/${locale}.json`)),
  ].filter((path) => existsSync(path));
}

type Tree = { [key: string]: string | Tree };

function mergeAll(paths: string[]): Tree {
  return paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Tree).reduce(merge, {});
}

function merge(into: Tree, from: Tree): Tree {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    into[key] = typeof value === 'object' && typeof present === 'object' ? merge(present, value) : value;
  }
  return into;
}
