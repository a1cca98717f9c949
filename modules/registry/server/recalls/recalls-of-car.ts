import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { recallOfCar } from '../../api/index.ts';
import { type RecallKind, stateOfRecall } from '../../rules/index.ts';
import { instantOf } from '../present/values.ts';

type RecallOfCar = z.output<typeof recallOfCar>;

/** A recall that is for a car, with what was done about it. */
export interface RecallOfCarRow {
  id: string;
  number: string;
  kind: RecallKind;
  titles: RecallOfCar['titles'];
  safety: boolean;
  published_on: string;
  valid_until: string | null;
  archived_at: Date | null;
  certain: boolean;
  job_id: string | null;
  job_visit_id: string | null;
  job_finished: boolean | null;
  done_on: string | null;
  reason: string | null;
  closed_at: Date | null;
  closed_by_name: string | null;
}

/** The car itself, or the one that is here with a visit. */
export type CarOf = 'vehicle' | 'visit';

/** RECV-2: every recall that is for a car, by VIN where the maker listed them, else by model and year; in one look-up by index. */
export function recallsOfCar(tx: Tx, of: CarOf, id: string): Promise<RecallOfCarRow[]> {
  return tx.rows<RecallOfCarRow>(`recalls_of_${of}`, select(of), [tx.organizationId, id]);
}

/** As it stands on a day in the workshop's calendar. */
export function presentRecallOfCar(row: RecallOfCarRow, today: string): RecallOfCar {
  const { published_on: publishedOn, valid_until: validUntil, done_on, job_id, job_visit_id } = row;
  const job = row.job_finished === null ? null : row.job_finished ? 'finished' : 'unfinished';
  return {
    ...{ recallId: row.id, number: row.number, kind: row.kind, titles: row.titles, safety: row.safety },
    ...{ publishedOn, validUntil, certain: row.certain },
    state: stateOfRecall(
      { publishedOn, validUntil, withdrawn: row.archived_at !== null, doneElsewhereOn: done_on, job },
      today,
    ),
    job: job_id && job_visit_id ? { id: job_id, visitId: job_visit_id } : null,
    doneElsewhere: done_on
      ? {
          ...{ doneOn: done_on, reason: row.reason ?? '', notedByName: row.closed_by_name },
          notedAt: instantOf(row.closed_at) ?? '',
        }
      : null,
  };
}

const car: Readonly<Record<CarOf, string>> = {
  vehicle: 'select * from vehicles where organization_id = $1 and id = $2',
  visit: `select c.* from visits v join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
    where v.organization_id = $1 and v.id = $2`,
};

/**
 * A list of VINs alone decides. By model, or where the car does not tell its VIN yet, it is said to be possible: better
 * asked once too often than a car let go with a bad airbag.
 */
const select = (of: CarOf) => `
  with c as materialized (${car[of]}),
  meant as (
    select l.recall_id, true as certain from c join recall_vins l on l.organization_id = $1 and l.vin = c.vin
    union all
    select m.recall_id, r.vin_count = 0 and (c.model_year is not null or m.year_from is null and m.year_to is null)
    from c
    join recall_models m on m.organization_id = $1 and m.make_key = lower(c.make)
      and (m.model_key is null or m.model_key = lower(c.model))
      and (c.model_year is null or c.model_year between coalesce(m.year_from, 0) and coalesce(m.year_to, 9999))
    join recalls r on r.organization_id = $1 and r.id = m.recall_id and (r.vin_count = 0 or c.vin is null)
    union all
    select a.recall_id, true from c join recall_jobs a on a.organization_id = $1 and a.vehicle_id = c.id
    join jobs b on b.organization_id = $1 and b.id = a.job_id and b.state not in ('declined', 'cancelled')
    union all
    select d.recall_id, true from c join recall_closings d on d.organization_id = $1 and d.vehicle_id = c.id
      and d.withdrawn_at is null
  )
  select r.id, r.number, r.kind, r.titles, r.safety, r.published_on, r.valid_until, r.archived_at, f.certain,
    j.id as job_id, j.visit_id as job_visit_id, j.finished as job_finished,
    d.done_on, d.reason, d.closed_at, s.name as closed_by_name
  from (select recall_id, bool_or(certain) as certain from meant group by recall_id) f
  join recalls r on r.organization_id = $1 and r.id = f.recall_id
  cross join c
  left join lateral (
    select b.id, b.visit_id, b.state = 'finished' as finished
    from recall_jobs a join jobs b on b.organization_id = a.organization_id and b.id = a.job_id
      and b.state not in ('declined', 'cancelled')
    where a.organization_id = $1 and a.vehicle_id = c.id and a.recall_id = r.id
    order by b.state = 'finished' desc, b.id desc limit 1) j on true
  left join recall_closings d on d.organization_id = $1 and d.vehicle_id = c.id and d.recall_id = r.id
    and d.withdrawn_at is null
  left join staff s on s.organization_id = d.organization_id and s.id = d.closed_by
  order by r.safety desc, r.published_on desc, r.id desc limit 50`;
