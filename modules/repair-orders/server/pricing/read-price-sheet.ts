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
  });
  return row && { row, sheet: sheetFrom(row), locale: row.customer_locale ?? row.locale };
}

function opCodeIdsIn(jobs: readonly JobDraft[], lines: readonly LineDraft[]): string[] {
  return [...new Set([...jobs, ...lines].flatMap((each) => each.opCodeId ?? []))];
}

function partIdsIn(lines: readonly LineDraft[]): string[] {
  return [...new Set(lines.flatMap((line) => line.partId ?? []))];
}

function sheetFrom(row: PriceSheetRow): PriceSheet {
  return {
    terms: { pricesIncludeTax: row.prices_include_tax },
    laborRateFor: (skill) => laborRateIn(row, skill)?.perHourMinor ?? null,
    taxRateFor: (kind) => taxRateIn(row, kind),
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
      row.parts.map((each) => [
        each.id,
        { number: each.number, names: each.names, source: each.source, priceMinor: each.price_minor },
      ]),
    ),
  };
}
