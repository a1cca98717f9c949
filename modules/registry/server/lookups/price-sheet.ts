import type { Tx } from '#platform/server/database/tx.ts';
import type { OpCodeForVehicle } from './op-codes-for.ts';
import type { LaborRateInForce, TaxRateInForce } from './price-list.ts';
import type { PricedPart } from './prices-of-parts.ts';

/** Who and what a price sheet is drawn up for. */
export interface PriceSheetFor {
  workshopId: string;
  vehicleId: string;
  /** The car's owner when not said. */
  customerId?: string | null;
  opCodeIds: readonly string[];
  partIds: readonly string[];
  at: Date;
}

/** Everything an estimate is priced from, as it stands at one instant. */
export interface PriceSheetRow {
  currency: string;
  /** The workshop's own language; papers follow the customer's where it is known. */
  locale: 'zh-CN' | 'en' | 'es';
  prices_include_tax: boolean;
  /** The day in the workshop's calendar. */
  today: string;
  vehicle_id: string | null;
  customer_id: string | null;
  customer_locale: 'zh-CN' | 'en' | 'es' | null;
  laborRates: LaborRateInForce[];
  taxRates: TaxRateInForce[];
  opCodes: OpCodeForVehicle[];
  parts: Omit<PricedPart, 'cost_minor' | 'quantity_milli'>[];
}

/**
 * Workshop, car, customer, rates, operations and parts in one statement: an order with its lines is written in one
 * breath from it. Null where there is no such workshop; what is unknown or out of use is not on it.
 */
export async function priceSheetFor(tx: Tx, wanted: PriceSheetFor): Promise<PriceSheetRow | null> {
  const { workshopId, vehicleId, customerId = null, opCodeIds, partIds, at } = wanted;
  const [sheet] = await tx.rows<PriceSheetRow>('price_sheet', readPriceSheet, [
    ...[tx.organizationId, workshopId, at, vehicleId, customerId],
    ...[opCodeIds, partIds],
  ]);
  return sheet ?? null;
}

const inForce = `r.organization_id = w.organization_id and r.workshop_id = w.id and r.valid_from <= d.today
  and (r.valid_to is null or r.valid_to >= d.today)`;

const readPriceSheet = `
  select w.currency, w.locale, w.prices_include_tax, d.today::text as today, v.id as vehicle_id, c.id as customer_id,
    c.preferred_locale as customer_locale,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'skill', r.skill,
        'perHourMinor', r.per_hour_minor) order by r.valid_from desc, r.id desc)
      from labor_rates r where ${inForce}), '[]') as "laborRates",
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'appliesTo', r.applies_to,
        'rateBp', r.rate_bp) order by r.valid_from desc, r.id desc)
      from tax_rates r where ${inForce}), '[]') as "taxRates",
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'names', o.names, 'skill', o.skill,
        'repair_category', o.repair_category, 'default_payer', o.default_payer, 'vague', o.vague,
        'standard_seconds', coalesce((select t.standard_seconds from op_code_times t
          where t.organization_id = o.organization_id and t.op_code_id = o.id and lower(t.make) = lower(v.make)
            and (t.model is null or lower(t.model) = lower(v.model))
          order by t.model nulls last limit 1), o.standard_seconds)))
      from op_codes o
      where o.organization_id = w.organization_id and o.id = any($6) and o.archived_at is null), '[]') as "opCodes",
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'names', p.names, 'source', p.source,
        'unit', p.unit, 'critical', p.critical, 'price_minor', s.price_minor))
      from parts p
      left join part_stock s on s.organization_id = p.organization_id and s.workshop_id = w.id and s.part_id = p.id
      where p.organization_id = w.organization_id and p.id = any($7) and p.archived_at is null), '[]') as parts
  from workshops w
  cross join lateral (select ($3::timestamptz at time zone w.time_zone)::date as today) d
  left join vehicles v on v.organization_id = w.organization_id and v.id = $4 and v.archived_at is null
  left join customers c on c.organization_id = w.organization_id and c.id = coalesce($5, v.owner_id)
    and c.archived_at is null
  where w.organization_id = $1 and w.id = $2`;
