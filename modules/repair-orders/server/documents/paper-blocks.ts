import { chineseAmount } from '#platform/rules/chinese-amount.ts';
import { sum } from '#platform/rules/money.ts';
import type { Setting } from '#platform/server/documents/document-kind.ts';
import type { Block, Field, Total } from '#platform/server/pdf/drawing.ts';
import type { CustomerFacts, VehicleFacts } from './paper-facts.ts';

/** What the lines of a paper come to, as its price list writes prices: with tax inside or on top. */
export interface Priced {
  kind: string;
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
  discountMinor: number;
  taxRateBp: number;
}

/** The figure in the amount column: with tax where prices are written so. */
export function shownAmount(line: Priced, pricesIncludeTax: boolean): number {
  return pricesIncludeTax ? line.totalMinor : line.netMinor;
}

export function customerFields(customer: CustomerFacts | null, { t, f }: Setting): Field[] {
  if (!customer) return [];
  const { name, phone, address, taxNumber } = customer;
  return [
    { label: t('paper.field.customer'), value: [name, phone && f.phone(phone)].filter(Boolean).join('  ') },
    ...(taxNumber ? [{ label: t('paper.field.tax-number'), value: taxNumber }] : []),
    ...(address ? [{ label: t('paper.field.address'), value: address }] : []),
  ];
}

export function vehicleFields(vehicle: VehicleFacts, { t }: Setting): Field[] {
  const { plate, make, model, modelYear, vin, colour, engineNumber } = vehicle;
  const name = [make, model, modelYear && `(${modelYear})`].filter(Boolean).join(' ');
  return [
    { label: t('paper.field.plate'), value: plate ?? '' },
    { label: t('paper.field.vehicle'), value: name },
    { label: t('paper.field.vin'), value: vin ?? '' },
    ...(colour || engineNumber
      ? [{ label: t('paper.field.colour-engine'), value: [colour, engineNumber].filter(Boolean).join(' · ') }]
      : []),
  ];
}

/** Labour and material apart, the tax by its rates; whoever uses it adds the sum people look for. */
export function subtotals(lines: readonly Priced[], pricesIncludeTax: boolean, { t, f }: Setting): Total[] {
  const of = (kinds: readonly string[]) =>
    sum(lines.filter(({ kind }) => kinds.includes(kind)).map((line) => shownAmount(line, pricesIncludeTax)));
  const discount = sum(lines.map((line) => line.discountMinor));
  const others = lines.some(({ kind }) => kind === 'sublet' || kind === 'fee');
  return [
    { label: t('paper.total.labor'), value: f.amount(of(['labor'])) },
    { label: t('paper.total.part'), value: f.amount(of(['part'])) },
    ...(others ? [{ label: t('paper.total.other'), value: f.amount(of(['sublet', 'fee'])) }] : []),
    ...(discount > 0 ? [{ label: t('paper.total.discount'), value: f.amount(discount) }] : []),
    ...(pricesIncludeTax
      ? []
      : [{ label: t('paper.total.net'), value: f.amount(sum(lines.map((line) => line.netMinor))) }]),
    ...taxTotals(lines, pricesIncludeTax, { t, f }),
  ];
}

function taxTotals(
  lines: readonly Priced[],
  pricesIncludeTax: boolean,
  { t, f }: Pick<Setting, 't' | 'f'>,
): Total[] {
  const rates = [...new Set(lines.map(({ taxRateBp }) => taxRateBp))].toSorted((a, b) => a - b);
  return rates
    .map((rateBp) => ({
      rate: f.percent(rateBp),
      taxMinor: sum(lines.filter(({ taxRateBp }) => taxRateBp === rateBp).map((line) => line.taxMinor)),
    }))
    .filter(({ taxMinor }) => taxMinor !== 0)
    .map(({ rate, taxMinor }) => ({
      label: pricesIncludeTax ? t('paper.total.tax-inside', { rate }) : t('paper.total.tax', { rate }),
      value: f.amount(taxMinor),
    }));
}

/** Chinese papers carry their sum in capital characters beside the figures. */
export function inWords(minor: number, currency: string, { locale, t }: Setting): Block[] {
  if (locale !== 'zh-CN' || currency !== 'CNY') return [];
  return [{ kind: 'paragraph', text: t('paper.in-words', { words: chineseAmount(minor) }) }];
}
