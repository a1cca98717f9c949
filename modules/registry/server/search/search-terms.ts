import { plain } from './search-text.ts';

const shortest = 3;
const most = 5;

/**
 * What somebody typed as the terms the search functions take, the longest first since it drives the index. Parts too
 * short for a trigram are looked for at the beginning of a word. Null when nothing typed can be searched for.
 */
export function searchTermsOf(typed: string): string[] | null {
  const terms = plain(typed)
    .split(' ')
    .filter(Boolean)
    .toSorted((a, b) => [...b].length - [...a].length)
    .slice(0, most);
  const [longest] = terms;
  if (!longest || /^[a-z0-9]$/.test(longest)) return null;
  return terms.map((term) => ([...term].length < shortest ? ` ${term}` : term));
}
