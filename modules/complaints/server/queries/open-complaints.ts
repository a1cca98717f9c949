import {
  type ComplaintsAsked,
  formerOwnersWord,
  type OpenComplaint,
} from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { ComplaintLevel } from '../../rules/index.ts';

interface OpenRow {
  id: string;
  number: string;
  workshop_id: string;
  level: ComplaintLevel;
  words: string;
  received_at: Date;
  owner_name: string | null;
  of_former_owner: boolean;
}

/** RECV-2: what is open about a car or with the customer who brings it; one look-up by index. */
export async function openComplaintsOf(tx: Tx, { of, id }: ComplaintsAsked): Promise<OpenComplaint[]> {
  const rows = await tx.rows<OpenRow>(`open_complaints_of_${of}`, select[of], [tx.organizationId, id]);
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, workshopId: row.workshop_id, level: row.level, words: row.words },
    ...{ receivedAt: row.received_at, ownerName: row.owner_name, ofFormerOwner: row.of_former_owner },
  }));
}

const who = {
  visit: 'select vehicle_id, customer_id from visits where organization_id = $1 and id = $2',
  vehicle:
    'select id as vehicle_id, owner_id as customer_id from vehicles where organization_id = $1 and id = $2',
};

const open = (of: keyof typeof who) => `
  with c as materialized (${who[of]}),
  found as (
    select p.id from c join complaints p on p.organization_id = $1 and p.vehicle_id = c.vehicle_id
    where p.state <> 'closed'
    union
    select p.id from c join complaints p on p.organization_id = $1 and p.customer_id = c.customer_id
    where p.state <> 'closed'
  )
  select p.id, p.number, p.workshop_id, p.level, p.words, p.received_at, s.name as owner_name,
    p.vehicle_id is not null and p.customer_id is distinct from c.customer_id
      and ${formerOwnersWord({ vehicle: 'p.vehicle_id', customer: 'p.customer_id', at: 'p.told_at' })} as of_former_owner
  from found f
  join complaints p on p.organization_id = $1 and p.id = f.id
  cross join c
  left join staff s on s.organization_id = p.organization_id and s.id = p.owner_id
  order by p.level desc, p.id limit 10`;

const select = { visit: open('visit'), vehicle: open('vehicle') };
