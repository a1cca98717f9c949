import type { Insertable } from 'kysely';
import type { z } from 'zod';
import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { consentBody, contactBody } from '../../api/index.ts';
import { readContact } from '../edit/contact-value.ts';

interface ForCustomer {
  tx: Tx;
  customerId: string;
  now: Date;
}

/** Contacts of a new customer as rows: each once, of each kind one first. Every one that cannot be read is named. */
export function newContacts(
  given: readonly z.output<typeof contactBody>[],
  { tx, customerId, country, now }: ForCustomer & { country: string },
): Insertable<DB['customer_contacts']>[] | Refusal {
  const faults: FieldFault[] = [];
  const rows = new Map<string, Insertable<DB['customer_contacts']>>();
  for (const [place, { kind, value, label }] of given.entries()) {
    const read = readContact(kind, value, country, `/contacts/${place}/value`);
    if (isRefusal(read)) {
      faults.push(...(read.fields ?? []));
      continue;
    }
    const key = `${kind} ${read}`;
    if (rows.has(key)) continue;
    const same = given.filter((each) => each.kind === kind);
    rows.set(key, {
      organization_id: tx.organizationId,
      id: newId(now),
      customer_id: customerId,
      kind,
      value: read,
      label,
      is_primary: (same.find((each) => each.primary) ?? same[0]) === given[place],
    });
  }
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : [...rows.values()];
}

/** What a customer said yes or no to, as rows. */
export function newConsents(
  given: readonly z.output<typeof consentBody>[],
  { tx, customerId, actor, now }: ForCustomer & { actor: Actor },
): Insertable<DB['customer_consents']>[] {
  return given.map(({ purpose, granted, channel }) => ({
    organization_id: tx.organizationId,
    id: newId(now),
    customer_id: customerId,
    purpose,
    granted,
    channel,
    decided_at: now,
    recorded_by: actor.staffId,
  }));
}
