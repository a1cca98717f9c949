import type { z } from 'zod';
import { readNotices } from '#modules/registry/server/index.ts';
import type { visitParams } from '#modules/repair-orders/api/index.ts';
import { visitLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  belongingsOf,
  damageMarksOf,
  factsOfVisit,
  readVisit,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Locale, lacksRight, mayAt, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { walkAround } from '../../api/index.ts';
import { limitsFor, type Point, routeFor } from '../../rules/index.ts';
import { pointsInForce } from '../records/points-in-force.ts';
import { readLastTime } from './last-time.ts';
import { declinedBefore, recommendationsOf } from './recommendations.ts';
import { papersOf, resultsOf, stationsOf } from './sheet-parts.ts';
import { readSheetRow, type SheetRow } from './sheet-row.ts';

type Sheet = z.output<typeof walkAround>;

/** INSP-4: the whole sheet of a walk-around in one answer: with it the tablet goes out to the car, network or not. */
export async function readWalkAround(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor, now, locale }: QueryContext,
): Promise<Sheet | Refusal> {
  const [visit, row] = await Promise.all([readVisit(tx, 'visit', visitId, actor), readSheetRow(tx, visitId)]);
  if (isRefusal(visit)) return visit;
  if (!row) return refuse('request/not-found');
  const missingRight = lacksRight(actor, 'visit.see', visit.workshop_id);
  if (missingRight) return missingRight;
  const [
    template,
    stations,
    results,
    previous,
    damageMarks,
    belongings,
    papers,
    recommendations,
    declined,
    notices,
  ] = await Promise.all([
    pointsInForce(tx, visit.workshop_id, row.template_version ?? undefined),
    stationsOf(tx, visitId),
    resultsOf(tx, visitId),
    readLastTime(tx, visitId, row),
    damageMarksOf(tx, visitId),
    belongingsOf(tx, visitId),
    papersOf(tx, visitId, now),
    recommendationsOf(tx, visitId),
    declinedBefore(tx, visitId),
    readNotices(tx, visit.workshop_id),
  ]);
  const actions = allowedActions(visitLifecycle, factsOfVisit(visit), rolesAt(actor, visit.workshop_id));
  return {
    ...headOf(visit, row, now),
    customerName: mayAt(actor, 'customer.see', visit.workshop_id) ? row.customer_name : null,
    declineRisk: riskIn(notices('declined-safety'), row.reader),
    allowedActions: actions.map((each) => withDetails(each, locale)),
    templateVersion: template.version,
    points: template.points.map((point) => pointFor(point, row)),
    ...{ stations, results, previous, damageMarks },
    ...conditionOf(visit, row),
    ...{ belongings, papers, recommendations, declinedBefore: declined },
    order: row.order_id ? { id: row.order_id, state: visit.order_state ?? '' } : null,
    currency: row.currency,
  };
}

function riskIn({ version, texts }: { version: number; texts: Record<Locale, string> }, locale: Locale) {
  return { version, text: texts[locale], locale };
}

function headOf(visit: VisitRow, row: SheetRow, now: Date) {
  const { plate_text: text, plate_country: country } = row;
  const driveSide = row.drive_side ?? 'left';
  return {
    visitId: visit.id,
    workshopId: visit.workshop_id,
    version: visit.version,
    serverNow: now.toISOString(),
    arrivedAt: visit.arrived_at.toISOString(),
    car: {
      vehicleId: row.vehicle_id,
      plate: text && country ? { text, country, kind: row.plate_kind } : null,
      ...{ make: row.make, model: row.model, modelYear: row.model_year, body: row.body, driveSide },
    },
    route: [...routeFor(driveSide)],
  };
}

/** The limits as they hold for this very car: the tablet need not know those of other models. */
function pointFor({ measure, ...point }: Point, car: SheetRow): Sheet['points'][number] {
  if (!measure) return { ...point, measure: null };
  const { perModel, ...own } = measure;
  return { ...point, measure: { ...own, ...limitsFor(measure, car) } };
}

function conditionOf(visit: VisitRow, row: SheetRow) {
  const { earlier_repair: answer, earlier_repair_at: answeredAt } = row;
  const { signer_name: signerName, belongings_signed_at: signedAt } = row;
  return {
    condition: {
      odometer: row.odometer,
      odometerUnit: row.odometer_unit,
      lastOdometer: row.last_odometer,
      fuelPercent: row.fuel_percent,
      warningLamps: row.warning_lamps,
      noDamageSeen: row.no_damage_seen,
      notedAt: visit.condition_noted_at?.toISOString() ?? null,
      protectedAt: visit.protected_at?.toISOString() ?? null,
    },
    key: { tag: visit.key_tag, place: row.key_place },
    storageBox: row.storage_box,
    belongingsSignature: signerName && signedAt ? { signerName, signedAt: signedAt.toISOString() } : null,
    earlierRepair:
      answer && answeredAt
        ? {
            answer,
            note: row.earlier_repair_note,
            fileIds: row.earlier_repair_files,
            answeredAt: answeredAt.toISOString(),
          }
        : null,
  };
}
