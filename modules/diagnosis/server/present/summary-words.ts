import { textIn } from '#platform/server/text.ts';
import type { SummaryWords } from '../../rules/index.ts';

/** The words of the closing summary in the customer's language. */
export function summaryWords(locale: SummaryWords['locale']): SummaryWords {
  return {
    locale,
    said: (words) => textIn(locale, 'summary.said', { words }),
    meant: (words) => textIn(locale, 'summary.meant', { words }),
    part: (part) => textIn(locale, 'summary.part', { part: textIn(locale, `car-part.${part}`) }),
    aspect: (aspect, answers) => textIn(locale, `summary.aspect.${aspect}`, { answers }),
    reproduced: (how) => textIn(locale, 'summary.reproduced', { how }),
    notReproduced: (how) =>
      how
        ? textIn(locale, 'summary.not-reproduced-though', { how })
        : textIn(locale, 'summary.not-reproduced'),
    and: textIn(locale, 'summary.and'),
  };
}
