import type { Locale } from '#platform/server/actor.ts';
import type { VisitDiagnosis } from '../../api/index.ts';
import { bearerOfFailedPromise, needsNotice, planLevel } from '../../rules/index.ts';
import { textOfFaultCode } from '../fault-codes/text-of-fault-code.ts';
import type { DiagnosisRow } from '../records/read-diagnosis.ts';

interface Beside {
  preInspection: Pick<VisitDiagnosis['preInspection'], 'reasons' | 'ageLimitYears'>;
  noticeText: string;
  now: Date;
  locale: Locale;
}

export function presentDiagnosis(
  row: DiagnosisRow,
  { preInspection, noticeText, now, locale }: Beside,
): VisitDiagnosis {
  return {
    preInspection: { ...preInspection, record: row.pre_inspection && withInstants(row.pre_inspection) },
    consent: row.consent && withInstants(row.consent),
    diagnosis: row.diagnosis && withInstants(row.diagnosis),
    possibleCauses: row.possible_causes.map(withInstants),
    confirmedCauses: row.confirmed_causes.map(withInstants),
    notice: row.notice && withInstants(row.notice),
    noticeText,
    noticeNeeded: needsNotice({
      payers: row.payers,
      customerMayPay: row.possible_causes.some((cause) => cause.customerMayPay && !cause.setAsideAt),
      noticeSigned: row.notice !== null,
    }),
    failedPromiseBorneBy: bearerOfFailedPromise(row.notice !== null),
    expertCalls: row.expert_calls.map((call) => ({
      ...withInstants(call),
      responseMinutes: call.arrivedAt ? minutesBetween(call.calledAt, call.arrivedAt) : null,
    })),
    faultCodes: row.fault_codes.map((read) => ({
      ...withInstants(read),
      text: textOfFaultCode(read.code, locale),
    })),
    planPromise: row.plan_promise && presentPlan(row.plan_promise, now),
    currency: row.currency,
  };
}

function presentPlan(
  row: NonNullable<DiagnosisRow['plan_promise']>,
  now: Date,
): NonNullable<VisitDiagnosis['planPromise']> {
  const plan = withInstants(row);
  const promisedAt = new Date(plan.promisedAt);
  const keptAt = plan.keptAt ? new Date(plan.keptAt) : null;
  const late = Math.floor(((keptAt ?? now).getTime() - promisedAt.getTime()) / 60_000);
  return { ...plan, level: planLevel({ promisedAt, keptAt }, now), minutesLate: Math.max(0, late) };
}

function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** Instants inside JSON come as the database writes them; the API writes them in UTC. */
function withInstants<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /(^at|At)$/.test(name) && typeof value === 'string' ? new Date(value).toISOString() : value,
    ]),
  ) as Row;
}
