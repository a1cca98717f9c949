import type { VisitOnPaper } from '#modules/repair-orders/server/index.ts';
import { readVisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { wordsInForce } from '../present/interview.ts';
import { readConcerns } from '../records/read-concerns.ts';

/** What the diagnosis sheet says, in no language but the words people wrote. */
export interface SheetFacts extends DocumentFacts {
  visit: VisitOnPaper;
  consent: { scope: string; feeMinor: number; limitMinor: number; decidedByName: string; at: string };
  concerns: { said: string; words: string; reproduced: boolean | null; how: string | null }[];
  faultCodes: { code: string; said: string | null }[];
  possibleCauses: {
    title: string;
    fromMinor: number;
    toMinor: number;
    customerMayPay: boolean;
    found: boolean;
  }[];
  confirmedCauses: { words: string; onList: boolean }[];
  placeOfFault: string;
  stateFound: string;
  advice: string;
  startedAt: string;
  finishedAt: string;
  technician: string;
}

interface Row extends Omit<SheetFacts, 'house' | 'visit' | 'concerns' | 'startedAt' | 'finishedAt'> {
  workshopId: string;
  locale: Locale;
  number: string;
  startedAt: Date;
  finishedAt: Date;
}

/** Gathers the sheet of one diagnosis as it ended; a figure of the day and the last digits of its id are its number. */
export async function gatherSheet(
  tx: Tx,
  { visitId, diagnosisId }: { visitId: string; diagnosisId: string },
): Promise<{ number: string; locale: Locale; facts: SheetFacts }> {
  const [[row], visit, concerns] = await Promise.all([
    tx.rows<Row>('diagnosis_sheet', read, [tx.organizationId, diagnosisId]),
    readVisitOnPaper(tx, visitId),
    readConcerns(tx, visitId),
  ]);
  if (!row) throw new Error(`No diagnosis ${diagnosisId} in this group.`);
  const { workshopId, locale, number, startedAt, finishedAt, consent, ...found } = row;
  return {
    number,
    locale: visit.locale ?? locale,
    facts: {
      ...found,
      house: await readHouse(tx, workshopId),
      visit,
      consent: { ...consent, at: new Date(consent.at).toISOString() },
      concerns: concerns.map((concern) => ({
        said: concern.words,
        words: wordsInForce(concern),
        reproduced: concern.reproduction?.reproduced ?? null,
        how: concern.reproduction?.how ?? null,
      })),
      ...{ startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() },
    },
  };
}

const read = `
  select d.workshop_id as "workshopId", w.locale,
    'D' || to_char(d.finished_at at time zone w.time_zone, 'YYMMDD') || '-' || upper(right(d.id::text, 4)) as number,
    d.place_of_fault as "placeOfFault", d.state_found as "stateFound", d.advice, d.started_at as "startedAt",
    d.finished_at as "finishedAt", s.name as technician,
    jsonb_build_object('scope', c.scope, 'feeMinor', c.fee_minor, 'limitMinor', c.limit_minor,
      'decidedByName', c.decided_by_name, 'at', c.consented_at) as consent,
    coalesce((select jsonb_agg(jsonb_build_object('code', f.code, 'said', f.said) order by f.id) from fault_codes f
      where f.organization_id = d.organization_id and f.visit_id = d.visit_id and f.removed_at is null), '[]')
      as "faultCodes",
    coalesce((select jsonb_agg(jsonb_build_object('title', p.title, 'fromMinor', p.from_minor, 'toMinor', p.to_minor,
        'customerMayPay', p.customer_may_pay, 'found', exists (select 1 from confirmed_causes x
          where x.organization_id = p.organization_id and x.cause_id = p.id)) order by p.id)
      from possible_causes p where p.organization_id = d.organization_id and p.visit_id = d.visit_id
        and p.set_aside_at is null), '[]') as "possibleCauses",
    coalesce((select jsonb_agg(jsonb_build_object('words', x.words, 'onList', x.cause_id is not null) order by x.id)
      from confirmed_causes x where x.organization_id = d.organization_id and x.visit_id = d.visit_id), '[]')
      as "confirmedCauses"
  from diagnoses d
  join workshops w on w.organization_id = d.organization_id and w.id = d.workshop_id
  join diagnosis_consents c on c.organization_id = d.organization_id and c.id = d.consent_id
  join staff s on s.organization_id = d.organization_id and s.id = d.finished_by
  where d.organization_id = $1 and d.id = $2`;
