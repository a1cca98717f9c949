import type { Tx } from '#platform/server/database/tx.ts';
import type { VisitDiagnosis } from '../../api/index.ts';

type Of<Name extends keyof VisitDiagnosis> = NonNullable<VisitDiagnosis[Name]>;
type Nullable<Name extends keyof VisitDiagnosis> = VisitDiagnosis[Name] | null;

/** What was found out about a visit's car; instants inside are texts as the database writes them. */
export interface DiagnosisRow {
  currency: string;
  time_zone: string;
  customer_locale: 'zh-CN' | 'en' | 'es';
  payers: string[];
  pre_inspection: VisitDiagnosis['preInspection']['record'];
  consent: Nullable<'consent'>;
  diagnosis: Nullable<'diagnosis'>;
  possible_causes: Of<'possibleCauses'>;
  confirmed_causes: Of<'confirmedCauses'>;
  notice: Nullable<'notice'>;
  expert_calls: Omit<Of<'expertCalls'>[number], 'responseMinutes'>[];
  fault_codes: Omit<Of<'faultCodes'>[number], 'text'>[];
  plan_promise: Omit<Of<'planPromise'>, 'level' | 'minutesLate'> | null;
}

/** Reads everything about finding the fault of one visit, in one statement. */
export async function readDiagnosis(tx: Tx, visitId: string): Promise<DiagnosisRow> {
  const [row] = await tx.rows<DiagnosisRow>('diagnosis_visit_diagnosis', read, [tx.organizationId, visitId]);
  if (!row) throw new Error(`No visit ${visitId} in this group.`);
  return row;
}

const staff = (column: string) =>
  `(select s.name from staff s where s.organization_id = t.organization_id and s.id = t.${column})`;
const newest = (table: string, fields: string) =>
  `(select jsonb_build_object('id', t.id, ${fields}) from ${table} t
    where t.organization_id = v.organization_id and t.visit_id = v.id order by t.id desc limit 1)`;
const all = (table: string, fields: string, more = '') =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', t.id, ${fields}) order by t.id) from ${table} t
    where t.organization_id = v.organization_id and t.visit_id = v.id ${more}), '[]')`;

const read = `
  select w.currency, w.time_zone, coalesce(c.preferred_locale, w.locale) as customer_locale,
    coalesce((select array_agg(distinct share ->> 'payer') from repair_orders o
      join repair_order_lines l on l.organization_id = o.organization_id and l.repair_order_id = o.id
        and l.removed_at is null,
      jsonb_array_elements(l.shares) share
      where o.organization_id = v.organization_id and o.visit_id = v.id and o.state <> 'cancelled'), '{}') as payers,
    ${newest(
      'pre_inspections',
      `'outcome', t.outcome, 'note', t.note, 'decidedByName', t.decided_by_name, 'at', t.noted_at,
       'byName', ${staff('noted_by')}`,
    )} as pre_inspection,
    ${newest(
      'diagnosis_consents',
      `'scope', t.scope, 'feeMinor', t.fee_minor, 'limitMinor', t.limit_minor, 'currency', t.currency,
       'channel', t.channel, 'decidedByName', t.decided_by_name, 'at', t.consented_at`,
    )} as consent,
    ${newest(
      'diagnoses',
      `'startedAt', t.started_at, 'startedByName', ${staff('started_by')}, 'finishedAt', t.finished_at,
       'placeOfFault', t.place_of_fault, 'stateFound', t.state_found, 'advice', t.advice, 'documentId', t.document_id,
       'handedAt', t.handed_at, 'handedHow', t.handed_how`,
    )} as diagnosis,
    ${all(
      'possible_causes',
      `'concernId', t.concern_id, 'title', t.title, 'fromMinor', t.from_minor, 'toMinor', t.to_minor,
       'customerMayPay', t.customer_may_pay, 'because', t.because, 'at', t.noted_at, 'setAsideAt', t.set_aside_at,
       'setAsideBecause', t.set_aside_because`,
    )} as possible_causes,
    ${all(
      'confirmed_causes',
      `'concernId', t.concern_id, 'causeId', t.cause_id, 'words', t.words, 'at', t.confirmed_at,
       'byName', ${staff('confirmed_by')}, 'explainedAt', t.explained_at, 'explainedTo', t.explained_to,
       'explainedHow', t.explained_how`,
    )} as confirmed_causes,
    ${newest(
      'possible_charge_notices',
      `'grounds', (select array_agg(distinct g order by g) from possible_charge_notices n, unnest(n.grounds) g
         where n.organization_id = t.organization_id and n.visit_id = t.visit_id), 'shown', t.shown, 'signerName', t.signer_name, 'at', t.signed_at`,
    )} as notice,
    ${all(
      'expert_calls',
      `'reason', t.reason, 'expertName', ${staff('expert_id')}, 'calledAt', t.called_at, 'arrivedAt', t.arrived_at`,
    )} as expert_calls,
    ${all(
      'fault_codes',
      `'code', t.code, 'said', t.said, 'state', t.state, 'at', t.read_at`,
      'and t.removed_at is null',
    )} as fault_codes,
    (select jsonb_build_object('id', t.id, 'promisedAt', t.promised_at, 'channel', t.channel, 'givenAt', t.given_at,
        'keptAt', t.kept_at) from plan_promises t
      where t.organization_id = v.organization_id and t.visit_id = v.id and t.superseded_at is null) as plan_promise
  from visits v
  join workshops w on w.organization_id = v.organization_id and w.id = v.workshop_id
  left join customers c on c.organization_id = v.organization_id and c.id = v.customer_id
  where v.organization_id = $1 and v.id = $2`;
