import { getWorkshop, readNotices } from '#modules/registry/server/index.ts';
import { keepSignature, readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { limitsFor, type Point } from '../../rules/index.ts';
import type { RefusalFacts } from '../documents/refusal-facts.ts';
import type { RecommendationRow } from './lock-recommendation.ts';
import { pointsInForce } from './points-in-force.ts';

interface Hand {
  reason: string;
  signerName: string;
  signature: string;
  /** The version of the risk that was shown. */
  noticeVersion?: number | undefined;
}

export interface KeptRefusal {
  signatureId: string;
  documentId: string;
}

/**
 * A4: keeps the customer's hand under the risk of a declined red finding, on a paper that says the value, its limit, the
 * photos, the advice and the words of the notice in force: what was shown is what is kept.
 */
export async function keepRefusal(
  context: CommandContext,
  visit: VisitRow,
  advice: RecommendationRow,
  { reason, signerName, signature: picture, noticeVersion }: Hand,
): Promise<KeptRefusal | Refusal> {
  const { tx, actor, now } = context;
  const [workshop, house, onPaper, notices, found] = await Promise.all([
    getWorkshop(tx, visit.workshop_id),
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
    readNotices(tx, visit.workshop_id),
    findFinding(context, advice.id),
  ]);
  if (!found) return refuse('request/not-found');
  const inForce = await pointsInForce(tx, visit.workshop_id, found.template_version);
  const point = inForce.points.find(({ key }) => key === advice.point);
  const { version, texts } = notices('declined-safety');
  if (noticeVersion !== undefined && noticeVersion !== version) return refuse('walk-around/risk-changed');
  const hand = await keepSignature(context, {
    ...{ visit, subjectId: advice.id, purpose: 'declined-safety', signerName, picture },
  });
  if (isRefusal(hand)) return hand;
  const locale = onPaper.locale ?? workshop.locale;
  const facts: RefusalFacts = {
    ...{ house, visit: onPaper, reason, note: found.note, photos: found.photos },
    point: advice.names[locale] ?? advice.point,
    pointNames: advice.names,
    measured: measuredOf(found, point),
    priceMinor: found.price_minor,
    ...{ foundBy: found.found_by, foundAt: found.seen_at.toISOString(), advisor: actor.name },
    notice: { version, text: texts[locale], texts },
    signature: { name: signerName, at: now.toISOString(), sha256: hand.sha256 },
  };
  const { documentId } = keepDocument(context, {
    ...{ kind: 'safety-refusal', workshopId: visit.workshop_id, visitId: visit.id, subjectId: advice.id },
    ...{ number: onPaper.orderNumber ?? advice.id.slice(-8), locale, facts, final: true },
  });
  return { signatureId: hand.signatureId, documentId };
}

function measuredOf({ value_milli: valueMilli, make, model }: Finding, point: Point | undefined) {
  if (valueMilli === null || !point?.measure) return null;
  return { valueMilli, unit: point.measure.unit, redAt: limitsFor(point.measure, { make, model }).redAt };
}

interface Finding {
  value_milli: number | null;
  note: string | null;
  template_version: number;
  seen_at: Date;
  found_by: string;
  price_minor: number | null;
  photos: string[];
  make: string | null;
  model: string | null;
}

async function findFinding({ tx }: CommandContext, id: string): Promise<Finding | undefined> {
  const [row] = await tx.rows<Finding>('finding_of_advice', select, [tx.organizationId, id]);
  return row;
}

const select = `
  select p.value_milli, p.note, p.template_version, p.seen_at, s.name as found_by, r.price_minor, c.make, c.model,
    array(select f.sha256 from point_photos o join files f on f.organization_id = o.organization_id and f.id = o.file_id
      where o.organization_id = p.organization_id and o.point_result_id = p.id order by f.id) as photos
  from recommendations r
  join point_results p on p.organization_id = r.organization_id and p.id = r.point_result_id
  join staff s on s.organization_id = p.organization_id and s.id = p.seen_by
  join vehicles c on c.organization_id = r.organization_id and c.id = r.vehicle_id
  where r.organization_id = $1 and r.id = $2`;
