import type { Tx } from '#platform/server/database/tx.ts';

export interface LaborRateInForce {
  id: string;
  name: string;
  skill: string | null;
  perHourMinor: number;
}

export interface TaxRateInForce {
  id: string;
  name: string;
  appliesTo: 'labor' | 'part' | 'all';
  rateBp: number;
}

/** Labour and tax rates of a workshop on a day, the one that began last first. */
export interface PriceList {
  laborRates: LaborRateInForce[];
  taxRates: TaxRateInForce[];
}

/** What a line charges for, as far as its tax depends on it. */
export type TaxedKind = 'labor' | 'part' | 'sublet' | 'fee';

/** All rates in force on a day of the workshop's calendar, in one statement: an order is priced from it. */
export async function priceListOn(tx: Tx, workshopId: string, on: string): Promise<PriceList> {
  const [list] = await tx.rows<PriceList>('price_list_on', readPriceList, [
    tx.organizationId,
    workshopId,
    on,
  ]);
  return list ?? { laborRates: [], taxRates: [] };
}

/** The price of an hour: that of the skill, else the general one; null where the workshop has none. */
export function laborRateIn(list: PriceList, skill: string | null): LaborRateInForce | null {
  const own = skill === null ? undefined : list.laborRates.find((rate) => rate.skill === skill);
  return own ?? list.laborRates.find((rate) => rate.skill === null) ?? null;
}

/**
 * The tax on a kind of line: its own rate, else the one on everything; work sent out and fees are services, as labour
 * is. What no rate names is not taxed.
 */
export function taxRateIn(list: PriceList, kind: TaxedKind): number {
  const scopes = kind === 'part' ? ['part', 'all'] : kind === 'labor' ? ['labor', 'all'] : ['all', 'labor'];
  const rates = scopes.map((scope) => list.taxRates.find((rate) => rate.appliesTo === scope));
  return rates.find((rate) => rate !== undefined)?.rateBp ?? 0;
}

/** The price of an hour on a day. */
export async function laborRateFor(
  tx: Tx,
  workshopId: string,
  skill: string | null,
  on: string,
): Promise<LaborRateInForce | null> {
  return laborRateIn(await priceListOn(tx, workshopId, on), skill);
}

/** The tax on a kind of line on a day, in basis points. */
export async function taxRateFor(tx: Tx, workshopId: string, kind: TaxedKind, on: string): Promise<number> {
  return taxRateIn(await priceListOn(tx, workshopId, on), kind);
}

const inForce = `organization_id = $1 and workshop_id = $2 and valid_from <= $3::date
  and (valid_to is null or valid_to >= $3::date)`;

const readPriceList = `
  select
    coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'skill', skill,
        'perHourMinor', per_hour_minor) order by valid_from desc, id desc)
      from labor_rates where ${inForce}), '[]') as "laborRates",
    coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'appliesTo', applies_to,
        'rateBp', rate_bp) order by valid_from desc, id desc)
      from tax_rates where ${inForce}), '[]') as "taxRates"`;
