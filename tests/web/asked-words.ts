import type { Asked, Source } from './words.ts';

/** Screens ask `t('visit.greet')` in their own namespace, then the platform's; `registry:nav.vehicles` names another. */
const screenCall = /(?<![\w.])t\(\s*(?:'([^'\n]+)'|`([^`$\n]*)\$\{)/g;
const namedKey = /'([a-z][a-z-]*):([a-z][\w.-]+)'/g;
/** Server texts are looked up in all files together. */
const serverCall = /textIn\(\s*[^,()]+,\s*(?:'([^'\n]+)'|`([^`$\n]*)\$\{)/g;
const refusal = /refuse\(\s*'([a-z-]+\/[a-z0-9-]+)'/g;
const fieldRefusal = /refuseField\(\s*[^,]+,\s*'([a-z-]+\/[a-z0-9-]+)'/g;
const warning = /(?<!\w)warn\(\s*'([a-z-]+\/[a-z0-9-]+)'/g;
const literal = /['"`]([\w-]+(?:[./][\w-]+)+)['"`]/g;

/** Every text a source certainly asks for. */
export function askedBy({ file, namespace, text }: Source, namespaces: readonly string[]): Asked[] {
  const own = [...new Set([namespace, 'platform'])];
  const called = (pattern: RegExp, where: Asked['namespaces']): Asked[] =>
    [...text.matchAll(pattern)]
      .map(
        ([, key, prefix]): Asked => ({
          key: key ?? prefix ?? '',
          as: key ? 'key' : 'prefix',
          namespaces: where,
          file,
        }),
      )
      .filter(({ key }) => key !== '' && !key.includes(':'));
  const said = (pattern: RegExp, group: string): Asked[] =>
    [...text.matchAll(pattern)].map(([, code = '']) => ({
      key: `${group}.${code.replaceAll('/', '.')}`,
      as: 'key',
      namespaces: 'any',
      file,
    }));
  const named = [...text.matchAll(namedKey)]
    .filter(([, name = '']) => namespaces.includes(name))
    .map(([, name = '', key = '']): Asked => ({ key, as: 'key', namespaces: [name], file }));
  return [
    ...called(screenCall, own),
    ...called(serverCall, 'any'),
    ...said(refusal, 'refusal'),
    ...said(fieldRefusal, 'refusal'),
    ...said(warning, 'warning'),
    ...named,
  ].filter(({ key, as }) => as === 'key' || !['refusal.', 'warning.'].includes(key));
}

/** Beginnings of codes and keys that are put together: `field/${fault}` may say any text of `refusal.field`. */
export function mentionedBeginningsBy({ text }: Source): string[] {
  return [...text.matchAll(/`([a-z][\w-]*(?:[./][\w-]+)*[./])\$\{/g)]
    .flatMap(([, word = '']) => {
      const dotted = word.replaceAll('/', '.');
      return [dotted, `refusal.${dotted}`, `warning.${dotted}`, `event.${dotted}`];
    })
    .filter((beginning) => !['refusal.', 'warning.'].includes(beginning));
}

/** Words in quotes that may name a text: a code kept in a table, a key handed on. Enough to call it used. */
export function mentionedBy({ text }: Source): string[] {
  return [...text.matchAll(literal)].flatMap(([, word = '']) => {
    const dotted = word.replaceAll('/', '.');
    return [dotted, `refusal.${dotted}`, `warning.${dotted}`, `event.${dotted}`];
  });
}
