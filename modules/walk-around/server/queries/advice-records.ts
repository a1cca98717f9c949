import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { AdviceCount, adviceFiguresParams, adviceRecords, adviceRecordsQuery } from '../../api/index.ts';
import { spanOf } from './advice-figures.ts';
import { judgedAdvice } from './judged-advice.ts';

type Records = z.output<typeof adviceRecords>;
type Entry = Records['records'][number];
type Asked = z.output<typeof adviceFiguresParams> & z.output<typeof adviceRecordsQuery>;

const page = 50;

const condition: Readonly<Record<AdviceCount, string>> = {
  found: 'true',
  offered: 'a.is_offered',
  sold: 'a.is_sold',
  reinspected: 'a.is_reinspected',
  contradicted: 'a.is_contradicted',
};

/** INSP-6: the very advice behind a figure, newest first. */
export async function readAdviceRecords(
  asked: Asked,
  { tx, actor }: QueryContext,
): Promise<Records | Refusal> {
  const span = await spanOf(tx, asked, lacksRight(actor, 'recommendation.see-figures', asked.workshopId));
  if ('kind' in span) return span;
  const [rows, { currency }] = await Promise.all([
    tx.rows<Row>(
      `advice_records_${asked.count}_by_${asked.by}`,
      `with judged as (${judgedAdvice})
       select a.*, c.plate_text as plate, d.name as advisor, f.name as finder, b.name as later_name
       from judged a
       join vehicles c on c.organization_id = $1 and c.id = a.vehicle_id
       join staff f on f.organization_id = $1 and f.id = a.finder_id
       left join staff d on d.organization_id = $1 and d.id = a.advisor_id
       left join staff b on b.organization_id = $1 and b.id = a.later_by
       where ${condition[asked.count]} and ($5::uuid is null or a.${asked.by}_id = $5)
         and ($6::uuid is null or a.id < $6)
       order by a.id desc limit ${page + 1}`,
      [
        ...[tx.organizationId, asked.workshopId, span.startAt, span.endAt],
        ...[asked.staffId ?? null, asked.before ?? null],
      ],
    ),
    getWorkshop(tx, asked.workshopId),
  ]);
  const shown = rows.slice(0, page);
  const next = rows.length > page ? (shown.at(-1)?.id ?? null) : null;
  return { records: shown.map(entryOf), next, currency };
}

interface Row {
  id: string;
  visit_id: string;
  plate: string | null;
  names: Entry['names'];
  grade: Entry['grade'];
  value_milli: number | null;
  created_at: Date;
  advisor: string | null;
  finder: string;
  state: Entry['state'];
  reason: string | null;
  price_minor: number | null;
  is_offered: boolean;
  is_sold: boolean;
  is_contradicted: boolean;
  later_grade: NonNullable<Entry['later']>['grade'] | null;
  later_value_milli: number | null;
  later_at: Date | null;
  later_visit_id: string | null;
  later_name: string | null;
}

function entryOf(row: Row): Entry {
  const { later_grade: grade, later_at: at, later_visit_id: visitId, later_name: by } = row;
  return {
    ...{ id: row.id, visitId: row.visit_id, plate: row.plate, names: row.names, grade: row.grade },
    ...{ valueMilli: row.value_milli, givenAt: row.created_at.toISOString() },
    ...{ advisor: row.advisor, finder: row.finder, state: row.state, reason: row.reason },
    ...{ priceMinor: row.price_minor, offered: row.is_offered, sold: row.is_sold },
    contradicted: row.is_contradicted,
    later:
      grade && at && visitId && by
        ? { grade, valueMilli: row.later_value_milli, at: at.toISOString(), visitId, by }
        : null,
  };
}
