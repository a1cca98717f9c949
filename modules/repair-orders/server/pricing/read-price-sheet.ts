import { countryProfileOn, findPrice } from '#modules/registry/rules/index.ts';
import { laborRateIn, type PriceSheetRow, priceSheetFor, taxRateIn } from '#modules/registry/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { JobDraft, LineDraft, PriceSheet } from '../../rules/index.ts';

export interface DrawnPriceSheet {
  sheet: PriceSheet;
  row: PriceSheetRow;
  /** The language the order's papers are written in. */
  locale: 'zh-CN' | 'en' | 'es';
}

/** Draws up the price sheet for jobs about to be written: one statement. Null where there is no such workshop. */
export async function readPriceSheet(
  tx: Tx,
  of: { workshopId: string; vehicleId: string; customerId?: string | null; at: Date },
  jobs: readonly JobDraft[],
): Promise<DrawnPriceSheet | null> {
  const lines = jobs.flatMap((job) => job.lines ?? []);
  const row = await priceSheetFor(tx, {
    ...of,
    opCodeIds: opCodeIdsIn(jobs, lines),
    partIds: partIdsIn(lines),
    packageIds: [...new Set(jobs.flatMap((job) => job.packageId ?? []))],
  });
  return row && { row, sheet: sheetFrom(row), locale: row.customer_locale ?? row.locale };
}

function opCodeIdsIn(jobs: readonly JobDraft[], lines: readonly LineDraft[]): string[] {
  return [...new Set([...jobs, ...lines].flatMap((each) => each.opCodeId ?? []))];
}

function partIdsIn(lines: readonly LineDraft[]): string[] {
  return [...new Set(lines.flatMap((line) => line.partId ?? []))];
}

/** The sheet rules price from: each price found by the one rule, from lists and the workshop's ordinary prices. */
export function sheetFrom(row: PriceSheetRow): PriceSheet {
  const charged = {
    ...{ customerGroupId: row.customer_group_id, make: row.make, model: row.model },
    on: row.today,
  };
  const ordinary = new Map(row.parts.map((part) => [part.id, part.price_minor]));
  return {
    terms: { pricesIncludeTax: row.prices_include_tax },
    laborRateFor: (skill) =>
      findPrice({ kind: 'hour', skill }, charged, row.listed, laborRateIn(row, skill)?.perHourMinor ?? null),
    operationPriceFor: (subjectId) => findPrice({ kind: 'operation', subjectId }, charged, row.listed, null),
    partPriceFor: (subjectId) =>
      findPrice({ kind: 'part', subjectId }, charged, row.listed, ordinary.get(subjectId) ?? null),
    customerPartNeedsCertificate: countryProfileOn(row.country, row.today).customerPartNeedsCertificate,
    taxRateFor: (kind) => taxRateIn(row, kind),
    ...catalogueOf(row),
  };
}

function catalogueOf(row: PriceSheetRow): Pick<PriceSheet, 'opCodes' | 'parts' | 'packages'> {
  return {
    opCodes: new Map(
      row.opCodes.map((each) => [
        each.id,
        {
          code: each.code,
          names: each.names,
          standardSeconds: each.standard_seconds,
          skill: each.skill,
          repairCategory: each.repair_category,
          defaultPayer: each.default_payer,
          vague: each.vague,
        },
      ]),
    ),
    parts: new Map(
      row.parts.map(({ id, number, names, source, critical }) => [id, { number, names, source, critical }]),
    ),
    packages: new Map(
      row.packages.map(({ id, code, names, fixed_minor: fixedMinor, lines }) => [
        id,
        { code, names, fixedMinor, lines },
      ]),
    ),
  };
}
