import { type AgreedBefore, readAgreedBefore } from '#modules/diagnosis/server/index.ts';
import { freeMinorOf } from '#modules/repair-orders/rules/index.ts';
import { presentCover, readJobs, readLines } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { JobPage } from '../../api/index.ts';
import { customerLeft } from '../records/customer-left.ts';

/** What is needed to name the cause of a job's fault: who was to pay, what it might be, what the customer agreed to. */
export async function causeOfJob(
  tx: Tx,
  { jobId, visitId, startedAt }: { jobId: string; visitId: string; startedAt: Date | null },
): Promise<JobPage['causes']> {
  const [jobs, lines, agreed] = await Promise.all([
    readJobs(tx, jobId, 'job'),
    readLines(tx, jobId, 'job'),
    readAgreedBefore(tx, visitId, startedAt),
  ]);
  const job = jobs.find(({ id }) => id === jobId);
  const cover = job ? presentCover(job, lines) : null;
  return {
    cover: cover as JobPage['causes']['cover'],
    freeLineIds: lines.filter((line) => line.job_id === jobId && freeMinorOf(line) > 0).map(({ id }) => id),
    possibleCauses: listed(agreed, job?.concern_id ?? null),
    signedGrounds: agreed.signedGrounds,
    diagnosisLeftMinor: customerLeft(agreed.diagnosisLimitMinor, { jobs, lines }, jobId),
  };
}

function listed({ possibleCauses }: AgreedBefore, concernId: string | null) {
  return possibleCauses
    .filter((cause) => !cause.concernId || cause.concernId === concernId)
    .map(({ id, title, customerMayPay }) => ({ id, title, customerMayPay }));
}
