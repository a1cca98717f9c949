import { describe, expect, it } from 'vitest';
import { askedBy, mentionedBeginningsBy, mentionedBy } from '#tests/web/asked-words.ts';
import {
  type Asked,
  placeholdersIn,
  readSources,
  readTexts,
  type Texts,
  withoutForm,
} from '#tests/web/words.ts';
import { type Locale, locales } from './locale.ts';

const texts = readTexts();
const namespaces = [...texts.keys()];
const sources = readSources();
const asked = sources.flatMap((source) => askedBy(source, namespaces));

describe('words', () => {
  it('are there in all three languages', () => {
    const missing = namespaces.flatMap((namespace) =>
      keysOfAny(namespace).flatMap((key) =>
        locales
          .filter((locale) => !hasAllForms(namespace, locale, key))
          .map((locale) => `${namespace}/${locale}: ${key}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are never empty', () => {
    const empty = namespaces.flatMap((namespace) =>
      locales.flatMap((locale) =>
        [...textsOf(namespace, locale)]
          .filter(([, text]) => text.trim() === '')
          .map(([key]) => `${namespace}/${locale}: ${key}`),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('carry the same {{placeholders}} in every language', () => {
    const different = namespaces.flatMap((namespace) =>
      keysOfAny(namespace).flatMap((key) => {
        const sets = locales.map((locale) => placeholdersOf(namespace, locale, key));
        return new Set(sets).size === 1 ? [] : [`${namespace}: ${key} ${sets.join(' | ')}`];
      }),
    );
    expect(different).toEqual([]);
  });

  it('exist for everything the sources ask for', () => {
    const absent = asked
      .filter((one) => !isThere(one))
      .map(({ file, key, as }) => `${file}: ${key}${as === 'prefix' ? '…' : ''}`);
    expect([...new Set(absent)]).toEqual([]);
  });

  it('are all used', () => {
    const mentioned = new Set(sources.flatMap(mentionedBy));
    const beginnings = [...new Set(sources.flatMap(mentionedBeginningsBy))];
    const isMentioned = (key: string) =>
      mentioned.has(key) || beginnings.some((begin) => key.startsWith(begin));
    const unused = namespaces.flatMap((namespace) =>
      keysOfAny(namespace)
        .filter((key) => !isMentioned(key) && !asked.some((one) => asksFor(one, namespace, key)))
        .map((key) => `${namespace}: ${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('that the server speaks stand in one file only, for it reads all files as one', () => {
    const spoken = keysSpokenByServer();
    const twice = spoken.filter((key) => namespaces.filter((namespace) => has(namespace, key)).length > 1);
    expect(twice).toEqual([]);
  });
});

describe('a screen', () => {
  it('takes its words from its own module or from the platform', () => {
    const foreign = sources.flatMap(({ file, namespace, text }) =>
      [...text.matchAll(/useTranslation\(\s*'([^']+)'/g)]
        .filter(([, name]) => name !== namespace && name !== 'platform')
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });
});

function textsOf(namespace: string, locale: Locale): Texts {
  return texts.get(namespace)?.get(locale) ?? new Map();
}

/** Keys any of the languages has, without their plural forms. */
function keysOfAny(namespace: string): string[] {
  return [...new Set(locales.flatMap((locale) => [...textsOf(namespace, locale).keys()].map(withoutForm)))];
}

function has(namespace: string, key: string): boolean {
  return keysOfAny(namespace).includes(key);
}

/** A counted text needs a form for every way its language counts; any other needs itself. */
function hasAllForms(namespace: string, locale: Locale, key: string): boolean {
  const own = textsOf(namespace, locale);
  if (own.has(key)) return true;
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return forms.every((form) => own.has(`${key}_${form}`));
}

function placeholdersOf(namespace: string, locale: Locale, key: string): string {
  const forms = [...textsOf(namespace, locale)].filter(([name]) => withoutForm(name) === key);
  return [...new Set(forms.flatMap(([, text]) => placeholdersIn(text)))].toSorted().join(', ');
}

function isThere({ key, as, namespaces: where }: Asked): boolean {
  const searched = where === 'any' ? namespaces : where;
  return searched.some((namespace) =>
    as === 'key' ? has(namespace, key) : keysOfAny(namespace).some((known) => known.startsWith(key)),
  );
}

function asksFor(one: Asked, namespace: string, key: string): boolean {
  if (one.namespaces !== 'any' && !one.namespaces.includes(namespace)) return false;
  return one.as === 'key' ? one.key === key : key.startsWith(one.key);
}

function keysSpokenByServer(): string[] {
  const asking = asked.filter((one) => one.namespaces === 'any' && one.as === 'key').map(({ key }) => key);
  const refusals = namespaces.flatMap(keysOfAny).filter((key) => /^(refusal|warning|event)\./.test(key));
  return [...new Set([...asking, ...refusals])];
}
