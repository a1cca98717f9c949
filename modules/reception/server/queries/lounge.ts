import type { z } from 'zod';
import { getServiceStandard } from '#modules/registry/server/index.ts';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { lounge, loungeQuery } from '../../api/index.ts';
import type { WayHome, WhereKind } from '../../rules/index.ts';
import { frontDeskOf } from './front-desk.ts';

type Guest = z.output<typeof lounge>['guests'][number];

interface GuestRow extends PlateColumns {
  visit_id: string;
  kind: WhereKind;
  means: WayHome | null;
  seats: number | null;
  reach: string | null;
  since: Date;
  make: string | null;
  model: string | null;
  customer_name: string | null;
  phone: string | null;
  advisor_name: string | null;
  promised_at: Date | null;
  words: string | null;
  told_at: Date | null;
  told_by: string | null;
}

/** RECV-6: the lounge as it stands now, those who wait longest first, with what is at hand to bring people home. */
export async function readLounge(
  { workshopId }: z.output<typeof loungeQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof lounge> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const [rows, desk, { seats, taken }, standard] = await Promise.all([
    tx.rows<GuestRow>('lounge_now', select, [tx.organizationId, workshopId]),
    frontDeskOf(tx, workshopId),
    shuttleToday(tx, workshopId, now),
    getServiceStandard(tx, workshopId),
  ]);
  const seesCustomers = mayAt(actor, 'customer.see', workshopId);
  const people = rows.map((row) => presentGuest(row, seesCustomers));
  return {
    guests: people.filter(({ kind }) => kind === 'lounge'),
    away: people.filter(({ kind }) => kind !== 'lounge'),
    wordMinutes: standard.parameters.loungeWordMinutes,
    offers: desk.loungeOffers,
    shuttle: { seats, taken },
    taxis: desk.taxis,
  };
}

/** Seats of the shuttle, and how many of them are given away today to others than this visit. */
export async function shuttleToday(tx: Tx, workshopId: string, now: Date, visitId: string | null = null) {
  const [row] = await tx.rows<{ seats: number; taken: number }>('shuttle_today', shuttle, [
    ...[tx.organizationId, workshopId, now, visitId],
  ]);
  const { seats, taken } = row ?? { seats: 0, taken: 0 };
  return { seats, taken, free: Math.max(0, seats - taken) };
}

function presentGuest(row: GuestRow, seesCustomers: boolean): Guest {
  return {
    visitId: row.visit_id,
    kind: row.kind,
    means: row.means,
    seats: row.seats,
    reach: seesCustomers ? row.reach : null,
    since: row.since.toISOString(),
    plate: plateOf(row),
    make: row.make,
    model: row.model,
    customerName: seesCustomers ? row.customer_name : null,
    phone: seesCustomers ? row.phone : null,
    advisorName: row.advisor_name,
    promisedAt: row.promised_at?.toISOString() ?? null,
    lastWord:
      row.words !== null && row.told_at !== null
        ? { words: row.words, toldAt: row.told_at.toISOString(), toldBy: row.told_by }
        : null,
  };
}

const select = `
  select w.visit_id, w.kind, w.means, w.seats, w.reach, w.since, c.plate_text, c.plate_country, c.plate_kind, c.make,
    c.model, coalesce(k.name, v.drop_off_name) as customer_name, coalesce(v.drop_off_phone,
      (select t.value from customer_contacts t where t.organization_id = v.organization_id
        and t.customer_id = v.customer_id and t.kind = 'phone' order by t.is_primary desc, t.id limit 1)) as phone,
    a.name as advisor_name, v.promised_at, l.words, l.told_at, s.name as told_by
  from whereabouts w
  join visits v on v.organization_id = w.organization_id and v.id = w.visit_id and v.state in ('in-house', 'leaving')
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join customers k on k.organization_id = v.organization_id and k.id = v.customer_id
  left join staff a on a.organization_id = v.organization_id and a.id = v.advisor_id
  left join lateral (select m.words, m.told_at, m.told_by from lounge_words m
    where m.organization_id = w.organization_id and m.visit_id = w.visit_id order by m.told_at desc limit 1) l on true
  left join staff s on s.organization_id = w.organization_id and s.id = l.told_by
  where w.organization_id = $1 and w.workshop_id = $2 and w.ended_at is null
  order by w.since limit 300`;

const shuttle = `
  select coalesce(f.shuttle_seats, 0) as seats,
    (select coalesce(sum(w.seats), 0)::integer from whereabouts w where w.organization_id = s.organization_id
      and w.workshop_id = s.id and w.ended_at is null and w.means = 'shuttle' and w.visit_id is distinct from $4::uuid
      and w.since >= ($3::timestamptz at time zone s.time_zone)::date::timestamp at time zone s.time_zone) as taken
  from workshops s
  left join front_desks f on f.organization_id = s.organization_id and f.workshop_id = s.id
  where s.organization_id = $1 and s.id = $2`;
