import {
  type DocumentFacts,
  documentKind,
  type Paper,
  type Setting,
} from '#platform/server/documents/document-kind.ts';
import type { Table } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';
import { nameIn } from '../../rules/index.ts';
import type { PublishedPrices } from './read-published-prices.ts';

export interface PriceSheetFacts extends DocumentFacts {
  prices: PublishedPrices;
}

/** QUOTE-8: the published prices on paper, as they stood when it was printed. */
export const priceSheetPaper = documentKind<PriceSheetFacts>({
  kind: 'price-sheet',
  draw: ({ prices }, setting): Paper => {
    const { t, f, locale } = setting;
    return {
      title: t('published.title'),
      subtitle: t(prices.pricesIncludeTax ? 'published.with-tax' : 'published.plus-tax', {
        on: f.day(prices.on),
      }),
      blocks: [
        { kind: 'heading', text: t('published.hours') },
        table(
          prices.hours.map(({ skill, perHourMinor }) => [
            skill ? textIn(locale, `skill.${skill}`) : t('published.any-work'),
            perHourMinor,
          ]),
          setting,
        ),
        ...section(
          'published.packages',
          prices.packages.map(({ names, totalMinor }) => [nameIn(names, locale), totalMinor]),
          setting,
        ),
        ...section(
          'published.operations',
          prices.operations.map(({ code, names, totalMinor }) => [
            `${code}  ${nameIn(names, locale)}`,
            totalMinor,
          ]),
          setting,
        ),
        ...section(
          'published.parts',
          prices.parts.map(({ number, names, totalMinor }) => [
            `${number}  ${nameIn(names, locale)}`,
            totalMinor,
          ]),
          setting,
        ),
        ...commitmentBlocks(prices, setting),
      ],
    };
  },
});

type Row = readonly [what: string, minor: number];

function section(
  title: 'published.packages' | 'published.operations' | 'published.parts',
  rows: Row[],
  setting: Setting,
): Paper['blocks'] {
  if (rows.length === 0) return [];
  return [{ kind: 'heading', text: setting.t(title) }, table(rows, setting)];
}

function table(rows: readonly Row[], { t, f }: Setting): Table {
  return {
    kind: 'table',
    columns: [
      { title: t('paper.column.item'), width: 'fill' },
      { title: t('paper.column.amount', { currency: f.currency }), width: 80, align: 'right' },
    ],
    rows: rows.map(([what, minor]) => ({ cells: [what, f.amount(minor)] })),
    totals: [],
  };
}

function commitmentBlocks({ commitments }: PublishedPrices, { t, locale }: Setting): Paper['blocks'] {
  if (commitments.length === 0) return [];
  return [
    { kind: 'heading', text: t('published.commitments') },
    ...commitments.map(({ texts, remedies }) => ({
      kind: 'notice' as const,
      text: `${nameIn(texts, locale)} ${t('published.otherwise')} ${nameIn(remedies, locale)}`,
    })),
  ];
}
