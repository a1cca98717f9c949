import type { z } from 'zod';
import type { Actor } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { customerFile } from '../../api/index.ts';
import { instantOf, plateOf } from '../present/values.ts';
import { pastVisitsOf } from '../queries/past-visits.ts';

type File = z.input<typeof customerFile>;

interface CustomerFileRow {
  id: string;
  version: number;
  kind: File['kind'];
  name: string;
  tax_number: string | null;
  address: string | null;
  notes: string | null;
  preferred_channel: File['preferredChannel'];
  preferred_locale: File['preferredLocale'];
  group_id: string | null;
  driver_limit_minor: number | null;
  created_at: Date;
  archived_at: Date | null;
  account_class: File['accountClass'];
  class_history: File['classHistory'];
  contacts: File['contacts'];
  consents: File['consents'];
  consent_history: File['consents'];
  vehicles: {
    id: string;
    plate_text: string | null;
    plate_country: string | null;
    plate_kind: string | null;
    make: string | null;
    model: string | null;
    model_year: number | null;
  }[];
}

/** The whole file of a customer, in one round trip; null when there is none. */
export async function readCustomerFile(tx: Tx, actor: Actor, customerId: string): Promise<File | null> {
  const [[row], lastVisits] = await Promise.all([
    tx.rows<CustomerFileRow>('read_customer_file', readFile, [tx.organizationId, customerId]),
    pastVisitsOf(tx, actor, { customerId }),
  ]);
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: row.name,
    taxNumber: row.tax_number,
    address: row.address,
    notes: row.notes,
    preferredChannel: row.preferred_channel,
    preferredLocale: row.preferred_locale,
    groupId: row.group_id,
    driverLimitMinor: row.driver_limit_minor,
    createdAt: row.created_at.toISOString(),
    archivedAt: instantOf(row.archived_at),
    contacts: row.contacts,
    accountClass: row.account_class,
    classHistory: row.class_history.map((given) => ({
      ...given,
      decidedAt: new Date(given.decidedAt).toISOString(),
    })),
    consents: row.consents.map(presentConsent),
    consentHistory: row.consent_history.map(presentConsent),
    vehicles: row.vehicles.map((vehicle) => ({
      id: vehicle.id,
      plate: plateOf(vehicle),
      make: vehicle.make,
      model: vehicle.model,
      modelYear: vehicle.model_year,
    })),
    lastVisits,
  };
}

function presentConsent(consent: File['consents'][number]): File['consents'][number] {
  return { ...consent, decidedAt: new Date(consent.decidedAt).toISOString() };
}

const readFile = `
  select c.id, c.version, c.kind, c.name, c.tax_number, c.address, c.notes, c.preferred_channel, c.preferred_locale, c.group_id,
    c.driver_limit_minor,
    c.created_at, c.archived_at, c.account_class,
    coalesce((select jsonb_agg(jsonb_build_object('accountClass', g.account_class, 'reason', g.reason,
        'decidedAt', g.decided_at, 'decidedByName', f.name) order by g.decided_at desc, g.id desc)
      from (select * from customer_classes a where a.organization_id = c.organization_id and a.customer_id = c.id
        order by a.decided_at desc, a.id desc limit 20) g
      left join staff f on f.organization_id = g.organization_id and f.id = g.decided_by), '[]') as class_history,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'value', k.value, 'label', k.label,
        'primary', k.is_primary) order by k.kind, k.is_primary desc, k.id)
      from customer_contacts k where k.organization_id = c.organization_id and k.customer_id = c.id), '[]') as contacts,
    coalesce((select jsonb_agg(jsonb_build_object('purpose', n.purpose, 'granted', n.granted, 'channel', n.channel,
        'decidedAt', n.decided_at) order by n.purpose)
      from (select distinct on (s.purpose) s.* from customer_consents s
        where s.organization_id = c.organization_id and s.customer_id = c.id
        order by s.purpose, s.decided_at desc, s.id desc) n), '[]') as consents,
    coalesce((select jsonb_agg(jsonb_build_object('purpose', h.purpose, 'granted', h.granted, 'channel', h.channel,
        'decidedAt', h.decided_at) order by h.decided_at desc, h.id desc)
      from (select * from customer_consents s where s.organization_id = c.organization_id and s.customer_id = c.id
        order by s.decided_at desc, s.id desc limit 100) h), '[]') as consent_history,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'plate_text', v.plate_text,
        'plate_country', v.plate_country, 'plate_kind', v.plate_kind, 'make', v.make, 'model', v.model,
        'model_year', v.model_year) order by v.id desc)
      from (select * from vehicles v where v.organization_id = c.organization_id and v.owner_id = c.id
        and v.archived_at is null order by v.id desc limit 200) v), '[]') as vehicles
  from customers c where c.organization_id = $1 and c.id = $2`;
