import type { PointOnPaper, WalkAroundOnPaper } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { limitsFor, type Point } from '../../rules/index.ts';
import { pointsInForce } from '../records/points-in-force.ts';

interface Row {
  workshop_id: string;
  make: string | null;
  model: string | null;
  body: WalkAroundOnPaper['body'];
  template_version: number | null;
  results: {
    photos: string[];
    point: string;
    grade: PointOnPaper['grade'];
    valueMilli: number | null;
    note: string | null;
  }[];
  papers: WalkAroundOnPaper['papers'];
}

/** As papers tell it, with the photos that show why. */
export interface FindingsOfVisit extends WalkAroundOnPaper {
  points: (PointOnPaper & { photos: string[] })[];
}

/**
 * What the walk-around found, as a paper or the customer's page tells it: measured values by the limits of this car, and
 * all that is amber or red; in the order of the list. Null where nobody went around or took a paper.
 */
export async function findingsOf(tx: Tx, visitId: string): Promise<FindingsOfVisit | null> {
  const [row] = await tx.rows<Row>('walk_around_findings', read, [tx.organizationId, visitId]);
  if (!row) return null;
  const { workshop_id, template_version, results, papers, body } = row;
  const { points } = await pointsInForce(tx, workshop_id, template_version ?? undefined);
  const told = points.flatMap((point): FindingsOfVisit['points'] => {
    const result = results.find((each) => each.point === point.key);
    const isTold =
      result && (result.valueMilli !== null || result.grade === 'amber' || result.grade === 'red');
    if (!isTold) return [];
    const { grade, valueMilli, note, photos } = result;
    return [{ names: point.names, grade, valueMilli, note, photos, ...measureOf(point, row) }];
  });
  const notInspected = results.filter(({ grade }) => grade === 'not-inspected').length;
  return {
    ...{ body, papers, points: told },
    ...{ inspected: results.length - notInspected, notInspected },
  };
}

function measureOf({ measure }: Point, car: Row): Pick<PointOnPaper, 'unit' | 'worse' | 'amberAt' | 'redAt'> {
  if (!measure) return { unit: null, worse: null, amberAt: null, redAt: null };
  return { unit: measure.unit, worse: measure.worse, ...limitsFor(measure, car) };
}

const read = `
  select v.workshop_id, c.make, c.model, c.body,
    (select max(p.template_version) from point_results p where p.organization_id = v.organization_id
      and p.visit_id = v.id) as template_version,
    coalesce((select jsonb_agg(jsonb_build_object('point', r.point, 'grade', r.grade, 'valueMilli', r.value_milli,
        'note', r.note, 'photos', array(select f.file_id from point_photos f
          where f.organization_id = r.organization_id and f.point_result_id = r.id order by f.file_id)))
      from point_results r where r.organization_id = v.organization_id and r.visit_id = v.id), '[]') as results,
    coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'validUntil', p.valid_until, 'complete', p.complete,
        'note', p.note) order by p.taken_at, p.id)
      from visit_papers p where p.organization_id = v.organization_id and p.visit_id = v.id
        and p.returned_at is null), '[]') as papers
  from visits v join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  where v.organization_id = $1 and v.id = $2`;
