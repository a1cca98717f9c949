import type { z } from 'zod';
import { type PlateColumns, plateOf } from '#modules/repair-orders/server/index.ts';
import { type Actor, mayAt } from '#platform/server/actor.ts';
import type { complaintCard } from '../../api/index.ts';
import type { ComplaintChannel } from '../../rules/index.ts';
import type { ComplaintRow } from '../records/lock-complaint.ts';

/** A complaint with the names of everybody in it. */
export interface CardRow extends ComplaintRow, PlateColumns {
  channel: ComplaintChannel;
  words: string;
  customer_id: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  vehicle_id: string | null;
  make: string | null;
  model: string | null;
  owner_name: string;
  received_at: Date;
  received_by_name: string | null;
  told_at: Date;
  manager_seen_by_name: string | null;
  closing_asked_by_name: string | null;
  closed_at: Date | null;
  closed_by_name: string | null;
  outcome: 'satisfied' | 'approved' | null;
  closing_words: string | null;
}

const nameOf = (column: string) =>
  `(select s.name from staff s where s.organization_id = p.organization_id and s.id = p.${column})`;

export const cardColumns = `
  p.id, p.workshop_id, p.visit_id, p.number, p.state, p.level, p.circumstances, p.owner_id, p.manager_called_at,
  p.manager_seen_at, p.closing_asked_at, p.closing_reason, p.version, p.channel, p.words, p.customer_id, p.vehicle_id,
  p.received_at, p.told_at, p.closed_at, p.outcome, p.closing_words, k.name as customer_name,
  (select t.value from customer_contacts t where t.organization_id = p.organization_id and t.customer_id = p.customer_id
    and t.kind = 'phone' order by t.is_primary desc, t.id limit 1) as customer_phone,
  c.make, c.model, c.plate_text, c.plate_country, c.plate_kind,
  ${nameOf('owner_id')} as owner_name, ${nameOf('received_by')} as received_by_name,
  ${nameOf('manager_seen_by')} as manager_seen_by_name, ${nameOf('closing_asked_by')} as closing_asked_by_name,
  ${nameOf('closed_by')} as closed_by_name`;

export const cardTables = `
  complaints p
  left join customers k on k.organization_id = p.organization_id and k.id = p.customer_id
  left join vehicles c on c.organization_id = p.organization_id and c.id = p.vehicle_id`;

type Card = z.output<typeof complaintCard>;

/** A complaint as it is shown; the customer only to who may see customers. */
export function presentCard(row: CardRow, actor: Actor): Card {
  return {
    ...{
      id: row.id,
      version: row.version,
      workshopId: row.workshop_id,
      number: row.number,
      state: row.state,
    },
    ...{ channel: row.channel, level: row.level, circumstances: row.circumstances, words: row.words },
    ...aboutOf(row, mayAt(actor, 'customer.see', row.workshop_id)),
    owner: { id: row.owner_id, name: row.owner_name },
    receivedAt: row.received_at.toISOString(),
    receivedByName: row.received_by_name,
    toldAt: row.told_at.toISOString(),
    managerCalledAt: row.manager_called_at?.toISOString() ?? null,
    managerSeen: row.manager_seen_at && {
      at: row.manager_seen_at.toISOString(),
      name: row.manager_seen_by_name,
    },
    ...endingOf(row),
  };
}

function aboutOf(row: CardRow, seesCustomers: boolean): Pick<Card, 'customer' | 'vehicle' | 'visitId'> {
  const { customer_id, customer_name, customer_phone: phone, vehicle_id, make, model } = row;
  return {
    customer: seesCustomers && customer_id ? { id: customer_id, name: customer_name ?? '', phone } : null,
    vehicle: vehicle_id ? { id: vehicle_id, plate: plateOf(row), make, model } : null,
    visitId: row.visit_id,
  };
}

function endingOf(row: CardRow): Pick<Card, 'closingAsked' | 'closed'> {
  const { closing_asked_at, closing_reason, closed_at, outcome } = row;
  return {
    closingAsked: closing_asked_at && {
      ...{
        at: closing_asked_at.toISOString(),
        name: row.closing_asked_by_name,
        reason: closing_reason ?? '',
      },
    },
    closed:
      closed_at && outcome
        ? { at: closed_at.toISOString(), name: row.closed_by_name, outcome, words: row.closing_words ?? '' }
        : null,
  };
}
