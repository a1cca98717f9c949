import type { Payer } from '#modules/registry/rules/index.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import type { Cell, Table, TableRow, Total } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';
import { isCoverPayer, type Names, nameIn } from '../../rules/index.ts';
import { shownAmount } from './paper-blocks.ts';
import type { JobFactsOnPaper, LineFacts } from './paper-facts.ts';

/** Jobs with their lines one under another, as an estimate is read: what, how much, for how much. */
export function workTable(
  jobs: readonly JobFactsOnPaper[],
  { pricesIncludeTax, totals }: { pricesIncludeTax: boolean; totals: Total[] },
  setting: Setting,
): Table {
  const { t, f, locale } = setting;
  const rows = jobs.flatMap((job, place): TableRow[] => [
    {
      group: `${place + 1}  ${spoken(job.title, job.titles, locale)}`,
      figure: f.amount(figureOf(job, pricesIncludeTax)),
    },
    ...job.lines.map((line) => ({
      cells: [
        nameCell(line, job, setting),
        textIn(locale, `line-kind.${line.kind}`),
        howMuch(line, setting),
        unitPrice(line, setting),
        f.amount(shownAmount(line, pricesIncludeTax)),
      ],
    })),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: t('paper.column.item'), width: 'fill' },
      { title: t('paper.column.kind'), width: 'auto' },
      { title: t('paper.column.how-much'), width: 'auto', align: 'right' },
      { title: t('paper.column.price'), width: 56, align: 'right' },
      { title: t('paper.column.amount', { currency: f.currency }), width: 66, align: 'right' },
    ],
    rows,
    totals,
  };
}

/** A32: a word of the catalogue in the reader's language; anything else as it was written. */
export function spoken(said: string, names: Names | undefined, locale: Setting['locale']): string {
  return names ? nameIn(names, locale) || said : said;
}

function figureOf({ lines }: JobFactsOnPaper, pricesIncludeTax: boolean): number {
  return lines.reduce((total, line) => total + shownAmount(line, pricesIncludeTax), 0);
}

/** Code and source stand under the name; so does who pays, where it is not the customer alone. */
function nameCell(line: LineFacts, job: JobFactsOnPaper, { t, f, locale }: Setting): Cell {
  const payers = line.payers.filter(({ totalMinor }) => totalMinor > 0);
  const others = payers.some(({ payer }) => payer !== 'customer');
  const note = [
    line.code,
    line.source && textIn(locale, `part-source.${line.source}`),
    line.discountMinor > 0 && t('paper.line.discount', { amount: f.amount(line.discountMinor) }),
    others &&
      payers
        .map(({ payer, totalMinor }) => `${payerOfJob(payer, job, locale)} ${f.amount(totalMinor)}`)
        .join(' + '),
    line.totalMinor === 0 && !job.provisional && t('paper.line.free'),
  ];
  return { text: spoken(line.name, line.names, locale), note: note.filter(Boolean).join(' · ') || undefined };
}

/** A2: who pays only for some causes is not named as if it were certain. */
export function payerOfJob(
  payer: Payer,
  { provisional = false }: Pick<JobFactsOnPaper, 'provisional'>,
  locale: Setting['locale'],
): string {
  const mark = provisional && isCoverPayer(payer) ? textIn(locale, 'cover.mark') : '';
  return `${payerName(payer, locale)}${mark}`;
}

export function payerName(payer: Payer, locale: Setting['locale']): string {
  return textIn(locale, `payer.${payer}`);
}

type Amounted = Pick<
  LineFacts,
  'hoursSeconds' | 'quantityMilli' | 'rateMinor' | 'unitPriceMinor' | 'fixedMinor'
>;

export function howMuch(line: Amounted, { f }: Setting): string {
  if (line.hoursSeconds !== null) return f.hoursWithUnit(line.hoursSeconds);
  return line.quantityMilli === null ? '' : f.quantity(line.quantityMilli);
}

export function unitPrice(line: Amounted, { f }: Setting): string {
  const price = line.fixedMinor ?? line.rateMinor ?? line.unitPriceMinor;
  return price === null ? '' : f.amount(price);
}
