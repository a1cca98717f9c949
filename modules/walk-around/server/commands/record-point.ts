import { lockForStep } from '#modules/reception/server/index.ts';
import { getVehicle } from '#modules/registry/server/index.ts';
import { visitParams } from '#modules/repair-orders/api/index.ts';
import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { recordPointBody } from '../../api/index.ts';
import { type Grade, gradePoint, limitsFor, type Point } from '../../rules/index.ts';
import { advise, adviseNoMore } from '../records/advise.ts';
import { seenTimes } from '../records/device.ts';
import { type FoundPoint, findPoint } from '../records/find-point.ts';
import { takePhotos } from '../records/photos.ts';
import { keepFirstVersion } from '../records/points-in-force.ts';

const input = visitParams.extend(recordPointBody.shape);
type Answer = ReturnType<typeof input.parse>;

/**
 * INSP-6: how a point stands. Its light follows from the value and the limit of this very model; who answers what
 * another has answered meanwhile is told, and nothing is overwritten unseen.
 */
export const recordPoint = command('visit.mark-damage', input, async (answer, context) => {
  const { tx, announce } = context;
  const locked = await lockForStep(context, 'markDamage', answer.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const found = await findPoint(tx, visit, answer.point);
  if (!found.point) return refuse('walk-around/no-such-point');
  if (isChanged(answer, found)) return refuse('walk-around/answered-by-another');
  const measure = await measureFor(context, visit, found.point);
  const strange = await takePhotos(tx, visit, answer.fileIds);
  if (strange) return strange;
  const photos = answer.fileIds.length + (found.present?.photos ?? 0);
  const grade = gradePoint(measure, { ...answer, photos });
  if (isRefusal(grade)) return grade;

  const kept = keep(context, visit, answer, { found, grade });
  const recommended = grade === 'amber' || grade === 'red';
  const { valueMilli = null } = answer;
  if (recommended) {
    const { point, before } = found;
    await advise(context, visit, { resultId: kept.id, point, grade, valueMilli, measure, before });
  } else adviseNoMore(context, kept.id);
  announce({
    type: 'visit.point-recorded',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { point: answer.point, grade, valueMilli },
  });
  return { ...kept, visitId: visit.id, point: answer.point, grade, recommended };
});

/** Whoever does not say what they saw replaces nothing of another's, only adds. */
function isChanged({ seenVersion }: Answer, { present }: FoundPoint): boolean {
  return seenVersion !== undefined && (seenVersion ?? 0) !== (present?.version ?? 0);
}

async function measureFor({ tx }: CommandContext, visit: VisitRow, { measure }: Point) {
  if (!measure) return null;
  const car = await getVehicle(tx, visit.vehicle_id);
  return {
    worse: measure.worse,
    ...limitsFor(measure, { make: car?.make ?? null, model: car?.model ?? null }),
  };
}

function keep(
  { tx, actor, now }: CommandContext,
  visit: VisitRow,
  answer: Answer,
  { found, grade }: { found: FoundPoint; grade: Grade },
): { id: string; version: number } {
  const id = found.present?.id ?? newId(now);
  const isSkipped = grade === 'not-inspected';
  const { seenAt, deviceAt } = seenTimes(answer.device, visit, now);
  if (found.templateVersion === 1) keepFirstVersion(tx, visit.workshop_id, now);
  tx.send('keep_point', save, [
    ...[tx.organizationId, id, visit.id, visit.vehicle_id, answer.point, grade],
    ...[
      isSkipped ? null : (answer.valueMilli ?? null),
      isSkipped ? answer.reason : null,
      answer.note ?? null,
    ],
    ...[found.templateVersion, visit.odometer, seenAt, deviceAt, actor.staffId],
  ]);
  if (answer.fileIds.length > 0)
    tx.send('keep_point_photos', savePhotos, [tx.organizationId, id, answer.fileIds]);
  return { id, version: (found.present?.version ?? 0) + 1 };
}

const save = `
  insert into point_results (organization_id, id, visit_id, vehicle_id, point, grade, value_milli, reason, note,
    template_version, odometer, seen_at, device_at, seen_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (organization_id, visit_id, point) do update set grade = excluded.grade,
    value_milli = excluded.value_milli, reason = excluded.reason, note = excluded.note, odometer = excluded.odometer,
    seen_at = excluded.seen_at, device_at = excluded.device_at, seen_by = excluded.seen_by,
    version = point_results.version + 1`;

const savePhotos = `
  insert into point_photos (organization_id, point_result_id, file_id) select $1, $2, unnest($3::uuid[])
  on conflict do nothing`;
