import type { z } from 'zod';
import { skills } from '#modules/registry/rules/index.ts';
import { commitmentsOf, type PriceSheetRow, priceSheetFor } from '#modules/registry/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { publishedPrices } from '../../api/index.ts';
import { type JobDraft, type PriceSheet, writeJob } from '../../rules/index.ts';
import { sheetFrom } from '../pricing/read-price-sheet.ts';

export type PublishedPrices = z.output<typeof publishedPrices>;

interface Shown {
  name: string;
  published: boolean;
  packages: { id: string; code: string }[];
  op_codes: string[];
  parts: string[];
}

/** No car and no customer in particular: lists that are for some do not count. */
const anybody = '00000000-0000-0000-0000-000000000000';

/**
 * QUOTE-8: what hangs on the wall, lies on the counter and stands on the public page. It is priced by the very sheet and
 * rules an order is written with, so that it cannot say anything but what bills. Null where there is no such workshop.
 */
export async function readPublishedPrices(
  tx: Tx,
  workshopId: string,
  at: Date,
): Promise<PublishedPrices | null> {
  const [shown] = await tx.rows<Shown>('published_things', readShown, [tx.organizationId, workshopId]);
  if (!shown) return null;
  const [row, commitments] = await Promise.all([
    priceSheetFor(tx, {
      ...{ workshopId, vehicleId: anybody, opCodeIds: shown.op_codes, partIds: shown.parts, at },
      packageIds: shown.packages.map(({ id }) => id),
    }),
    commitmentsOf(tx, workshopId, at),
  ]);
  if (!row) return null;
  const sheet = sheetFrom(row);
  return {
    ...{ workshopId, workshopName: shown.name, currency: row.currency, locale: row.locale, on: row.today },
    ...{ pricesIncludeTax: row.prices_include_tax, published: shown.published },
    hours: hoursIn(sheet),
    packages: shown.packages.flatMap(({ id, code }) => {
      const names = row.packages.find((each) => each.id === id)?.names ?? {};
      return priced({ packageId: id }, sheet, (totalMinor) => ({ id, code, names, totalMinor }));
    }),
    operations: row.opCodes
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .flatMap(({ id, code, names, standard_seconds: standardSeconds }) =>
        priced({ opCodeId: id }, sheet, (totalMinor) => ({ id, code, names, standardSeconds, totalMinor })),
      ),
    parts: partsIn(row, sheet),
    commitments: commitments.map(({ id, kind, texts, remedies }) => ({ id, kind, texts, remedies })),
  };
}

/** The hour of any work, and of each skill that costs otherwise. */
function hoursIn(sheet: PriceSheet): PublishedPrices['hours'] {
  const general = sheet.laborRateFor(null)?.priceMinor ?? null;
  const special = skills.flatMap((skill) => {
    const perHourMinor = sheet.laborRateFor(skill)?.priceMinor ?? null;
    return perHourMinor === null || perHourMinor === general ? [] : [{ skill, perHourMinor }];
  });
  return [...(general === null ? [] : [{ skill: null, perHourMinor: general }]), ...special];
}

function partsIn(row: PriceSheetRow, sheet: PriceSheet): PublishedPrices['parts'] {
  return row.parts
    .toSorted((a, b) => a.number.localeCompare(b.number))
    .flatMap(({ id, number, names, source, unit }) => {
      const draft = { title: number, lines: [{ kind: 'part' as const, partId: id }] };
      return priced(draft, sheet, (totalMinor) => ({ id, number, names, source, unit, totalMinor }));
    });
}

/** What a job of it would come to on an order; what has no price is not published. */
function priced<Row>(draft: JobDraft, sheet: PriceSheet, row: (totalMinor: number) => Row): Row[] {
  const job = writeJob(draft, sheet, { locale: 'en' });
  if (isRefusal(job)) return [];
  return [row(sum(job.lines.map((line) => line.priced.totalMinor)))];
}

const readShown = `
  select w.name, w.prices_published as published,
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'code', g.code) order by g.code)
      from (select id, code from packages where organization_id = w.organization_id and workshop_id = w.id
        and published and archived_at is null order by code limit 100) g), '[]') as packages,
    array(select id from op_codes where organization_id = w.organization_id and archived_at is null and not vague
      and default_payer = 'customer' order by code limit 200) as op_codes,
    array(select s.part_id from part_stock s
      join parts p on p.organization_id = s.organization_id and p.id = s.part_id and p.archived_at is null
      where s.organization_id = w.organization_id and s.workshop_id = w.id order by p.number limit 300) as parts
  from workshops w where w.organization_id = $1 and w.id = $2`;
