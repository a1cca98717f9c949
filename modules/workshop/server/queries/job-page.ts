import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { JobPage, jobParams } from '../../api/index.ts';
import { cardColumns, cardTables, type JobCardRow } from '../cards/card-rows.ts';
import { actionsOn, presentCard } from '../cards/present-card.ts';
import { causeOfJob } from './cause-of-job.ts';
import {
  type ClockingRow,
  clockingsOfJob,
  concernsAround,
  type JobLineRow,
  linesOfJob,
  sideOfJob,
} from './read-job-parts.ts';

/** One job with everything around it, as the technician needs it under the car. */
export async function readJobPage(
  { jobId }: z.output<typeof jobParams>,
  { tx, actor, now }: QueryContext,
): Promise<JobPage | Refusal> {
  const [[row], side, concerns, lines, clockings] = await Promise.all([
    tx.rows<JobCardRow>(
      'job_card',
      `select ${cardColumns} from ${cardTables} where j.organization_id = $1 and j.id = $3`,
      [tx.organizationId, now, jobId],
    ),
    sideOfJob(tx, jobId),
    concernsAround(tx, jobId),
    linesOfJob(tx, jobId),
    clockingsOfJob(tx, jobId),
  ]);
  if (!row || !side || !worksAt(actor, row.workshop_id)) return refuse('request/not-found');
  const started = { jobId, visitId: row.visit_id, startedAt: side.started_at };
  const causes = await causeOfJob(tx, started);
  return {
    ...presentCard(row),
    workshopId: row.workshop_id,
    orderState: row.order_state,
    finding: side.finding,
    cause: row.cause,
    correction: row.correction,
    startedAt: side.started_at?.toISOString() ?? null,
    finishedAt: side.finished_at?.toISOString() ?? null,
    protectedAt: row.protected_at?.toISOString() ?? null,
    advisorName: side.advisor_name,
    odometer: side.odometer,
    odometerUnit: side.odometer_unit,
    vin: side.vin,
    colour: side.colour,
    keepOldParts: side.keep_old_parts,
    concerns: concerns.map(({ id, words, kind, of_this_job }) => ({
      id,
      words,
      kind: kind as JobPage['concerns'][number]['kind'],
      ofThisJob: of_this_job,
    })),
    lines: lines.map(presentLine),
    photos: side.photos,
    clockings: clockings.map(presentClocking),
    causes,
    currency: side.currency,
    sentBackBecause: side.sent_back_because,
    allowedActions: actionsOn(row, actor),
  };
}

function presentLine(line: JobLineRow): JobPage['lines'][number] {
  return {
    id: line.id,
    kind: line.kind,
    code: line.code,
    name: line.name,
    source: line.source,
    hoursSeconds: line.hours_seconds,
    quantityMilli: line.quantity_milli,
    issuedMilli: line.issued_milli,
    stockMilli: line.stock_milli,
    location: line.location,
  };
}

function presentClocking(clocking: ClockingRow): JobPage['clockings'][number] {
  return {
    id: clocking.id,
    technicianId: clocking.technician_id,
    technicianName: clocking.technician_name,
    startedAt: clocking.started_at.toISOString(),
    endedAt: clocking.ended_at?.toISOString() ?? null,
    pauseReason: clocking.pause_reason,
    note: clocking.note,
  };
}
