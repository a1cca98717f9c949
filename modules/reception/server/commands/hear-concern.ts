import type { z } from 'zod';
import { type concern, visitParams } from '#modules/repair-orders/api/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { hearConcernBody } from '../../api/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(hearConcernBody.shape);

/** INSP-1: the customer says what is wrong; their words are written down as they fall and stay so. */
export const hearConcern = command('visit.hear-concern', input, async ({ visitId, words, kind }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockForStep(context, 'hearConcern', visitId);
  if (isRefusal(locked)) return locked;
  const id = newId(now);
  const [written] = await tx.rows<{ position: number }>('write_concern', writeConcern, [
    tx.organizationId,
    id,
    visitId,
    words,
    kind,
    now,
    actor.staffId,
  ]);
  announce({
    type: 'visit.concern-heard',
    workshopId: locked.visit.workshop_id,
    visitId,
    payload: { concernId: id, kind },
  });
  const heard: z.output<typeof concern> = {
    id,
    position: written?.position ?? 1,
    words,
    kind,
    earlierWords: [],
    saidAt: now.toISOString(),
    withdrawnAt: null,
    withdrawReason: null,
  };
  return heard;
});

const writeConcern = `
  insert into visit_concerns (organization_id, id, visit_id, position, words, kind, created_at, created_by)
  select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7
  from visit_concerns where organization_id = $1 and visit_id = $3
  returning position`;
