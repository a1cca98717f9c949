import type { Tx } from '#platform/server/database/tx.ts';
import type { CountryProfileCode, ListedPrice } from '../../rules/index.ts';
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
  packageIds?: readonly string[];
  at: Date;
}

/** A package with what it is made of, as it is sold by one workshop. */
export interface PackageOnSheet {
  id: string;
  code: string;
  names: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  fixed_minor: number | null;
  lines: {
    kind: 'labor' | 'part' | 'sublet' | 'fee';
    opCodeId: string | null;
    partId: string | null;
    name: string | null;
    hoursSeconds: number | null;
    quantityMilli: number | null;
    fixedMinor: number | null;
  }[];
}

/** Everything an estimate is priced from, as it stands at one instant. */
export interface PriceSheetRow {
  currency: string;
  /** The workshop's own language; papers follow the customer's where it is known. */
  locale: 'zh-CN' | 'en' | 'es';
  country: CountryProfileCode;
  prices_include_tax: boolean;
  /** The day in the workshop's calendar. */
  today: string;
  vehicle_id: string | null;
  customer_id: string | null;
  customer_locale: 'zh-CN' | 'en' | 'es' | null;
  customer_group_id: string | null;
  make: string | null;
  model: string | null;
  laborRates: LaborRateInForce[];
  taxRates: TaxRateInForce[];
  opCodes: OpCodeForVehicle[];
  parts: Omit<PricedPart, 'cost_minor' | 'quantity_milli'>[];
  /** What lists in force today charge for an hour, and for what was asked for. */
  listed: ListedPrice[];
  packages: PackageOnSheet[];
}

/**
 * Workshop, car, customer, rates, operations and parts in one statement: an order with its lines is written in one
 * breath from it. Null where there is no such workshop; what is unknown or out of use is not on it.
 */
export async function priceSheetFor(tx: Tx, wanted: PriceSheetFor): Promise<PriceSheetRow | null> {
  const { workshopId, vehicleId, customerId = null, opCodeIds, partIds, packageIds = [], at } = wanted;
  const [sheet] = await tx.rows<PriceSheetRow>('price_sheet', readPriceSheet, [
    ...[tx.organizationId, workshopId, at, vehicleId, customerId],
    ...[opCodeIds, partIds, packageIds],
  ]);
  return sheet ?? null;
}

const inForce = `r.organization_id = w.organization_id and r.workshop_id = w.id and r.valid_from <= d.today
  and (r.valid_to is null or r.valid_to >= d.today)`;

/** Lists of the workshop in force, with their prices of an hour and of what was asked for. */
const listed = `
    coalesce((select jsonb_agg(jsonb_build_object('listId', r.id, 'listName', r.name,
        'customerGroupId', r.customer_group_id, 'make', r.make, 'model', r.model, 'validFrom', r.valid_from,
        'validTo', r.valid_to, 'kind', e.kind, 'skill', e.skill, 'subjectId', coalesce(e.op_code_id, e.part_id),
        'priceMinor', e.price_minor))
      from price_lists r
      join price_list_entries e on e.organization_id = r.organization_id and e.price_list_id = r.id
        and (e.kind = 'hour' or e.op_code_id = any(k.op_code_ids) or e.part_id = any(k.part_ids))
      where ${inForce} and r.archived_at is null), '[]') as listed`;

const packaged = `
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'code', g.code, 'names', g.names,
        'fixed_minor', g.fixed_minor,
        'lines', coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'opCodeId', l.op_code_id,
            'partId', l.part_id, 'name', l.name, 'hoursSeconds', l.hours_seconds,
            'quantityMilli', l.quantity_milli, 'fixedMinor', l.fixed_minor) order by l.position)
          from package_lines l where l.organization_id = g.organization_id and l.package_id = g.id), '[]')))
      from packages g
      where g.organization_id = w.organization_id and g.workshop_id = w.id and g.id = any($8)
        and g.archived_at is null), '[]') as packages`;

/** What was asked for by itself and what the packages asked for are made of. */
const wantedWith = (
  column: 'op_code_id' | 'part_id',
  given: string,
) => `case when cardinality($8::uuid[]) = 0 then ${given}::uuid[]
    else ${given}::uuid[] || array(select l.${column} from package_lines l
      where l.organization_id = w.organization_id and l.package_id = any($8) and l.${column} is not null) end`;

/* `case`, not `coalesce`: only of the first does the database know that it tells nothing, and uses the customer's index. */
const readPriceSheet = `
  select w.currency, w.locale, w.country, w.prices_include_tax, d.today::text as today, v.id as vehicle_id, c.id as customer_id,
    c.preferred_locale as customer_locale, c.group_id as customer_group_id, v.make, v.model,
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
      where o.organization_id = w.organization_id and o.id = any(k.op_code_ids) and o.archived_at is null), '[]') as "opCodes",
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'names', p.names, 'source', p.source,
        'unit', p.unit, 'critical', p.critical, 'price_minor', s.price_minor))
      from parts p
      left join part_stock s on s.organization_id = p.organization_id and s.workshop_id = w.id and s.part_id = p.id
      where p.organization_id = w.organization_id and p.id = any(k.part_ids) and p.archived_at is null), '[]') as parts,
    ${listed}, ${packaged}
  from workshops w
  cross join lateral (select ($3::timestamptz at time zone w.time_zone)::date as today) d
  cross join lateral (select ${wantedWith('op_code_id', '$6')} as op_code_ids, ${wantedWith('part_id', '$7')} as part_ids) k
  left join vehicles v on v.organization_id = w.organization_id and v.id = $4 and v.archived_at is null
  left join customers c on c.organization_id = w.organization_id and c.archived_at is null
    and c.id = case when $5::uuid is null then v.owner_id else $5::uuid end
  where w.organization_id = $1 and w.id = $2`;
