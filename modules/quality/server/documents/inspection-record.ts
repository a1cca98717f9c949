import {
  customerFields,
  readVisitOnPaper,
  type VisitOnPaper,
  vehicleFields,
} from '#modules/repair-orders/server/index.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import {
  type DocumentFacts,
  type DocumentKind,
  documentKind,
  type Paper,
  type Setting,
} from '#platform/server/documents/document-kind.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import type { Block } from '#platform/server/pdf/drawing.ts';
import { textIn } from '#platform/server/text.ts';

interface RecordFacts extends DocumentFacts {
  visit: VisitOnPaper;
  result: 'pass' | 'fail';
  checks: { key: string; result: string; note?: string | null }[];
  concerns: { words: string; solved: boolean; how: string }[];
  jobs: { title: string; technician: string | null; correction: string | null }[];
  roadTestKm: number | null;
  reason: string | null;
  inspectedAt: string;
  inspector: string;
}

/** QC-3 the record of the last final inspection of a visit: what was looked at, and what was shown for each concern. */
const record = documentKind<RecordFacts>({
  kind: 'final-inspection',
  draw: drawRecord,
  gather: async (visitId, { tx, actor }) => {
    const found = await findLast(tx, visitId);
    if (!found) return null;
    const { inspectionId, workshopId, number, locale, ...said } = found;
    if (!worksAt(actor, workshopId)) return refuse('request/not-found');
    const [house, visit] = await Promise.all([readHouse(tx, workshopId), readVisitOnPaper(tx, visitId)]);
    return { workshopId, subjectId: inspectionId, number, locale, facts: { ...said, house, visit } };
  },
});

export const qualityDocuments: readonly DocumentKind[] = [record];

type Found = Omit<RecordFacts, 'house' | 'visit'> & {
  inspectionId: string;
  workshopId: string;
  number: string;
  locale: 'zh-CN' | 'en' | 'es';
};

async function findLast(tx: Tx, visitId: string): Promise<Found | null> {
  const [found] = await tx.rows<Omit<Found, 'inspectedAt'> & { inspectedAt: Date }>(
    'last_final_inspection',
    `select i.id as "inspectionId", o.workshop_id as "workshopId", o.number, o.locale, i.result, i.checks,
       i.road_test_km as "roadTestKm", i.reason, i.inspected_at as "inspectedAt", s.name as inspector,
       coalesce((select jsonb_agg(jsonb_build_object('words', c.words, 'solved', (r ->> 'solved')::boolean,
           'how', r ->> 'how') order by c.position)
         from jsonb_array_elements(i.concern_results) r join visit_concerns c
           on c.organization_id = i.organization_id and c.id = (r ->> 'concernId')::uuid), '[]') as concerns,
       coalesce((select jsonb_agg(jsonb_build_object('title', j.title, 'technician', t.name,
           'correction', j.correction) order by j.position)
         from jobs j left join staff t on t.organization_id = j.organization_id and t.id = j.technician_id
         where j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = 'finished'), '[]') as jobs
     from inspections i
     join repair_orders o on o.organization_id = i.organization_id and o.id = i.repair_order_id
     join staff s on s.organization_id = i.organization_id and s.id = i.inspected_by
     where i.organization_id = $1 and i.visit_id = $2 and i.level = 'final'
     order by i.inspected_at desc, i.id desc limit 1`,
    [tx.organizationId, visitId],
  );
  return found ? { ...found, inspectedAt: found.inspectedAt.toISOString() } : null;
}

function drawRecord(facts: RecordFacts, setting: Setting): Paper {
  const { t, f } = setting;
  const { visit, inspectedAt, inspector, roadTestKm, result, reason } = facts;
  return {
    title: t('paper.inspection.title'),
    subtitle: t(`paper.inspection.${result}`),
    blocks: [
      {
        kind: 'fields',
        columns: 3,
        fields: [
          ...customerFields(visit.customer, setting),
          ...vehicleFields(visit.vehicle, setting),
          { label: t('paper.inspection.at'), value: f.moment(inspectedAt) },
          { label: t('paper.inspection.inspector'), value: inspector },
          {
            label: t('paper.inspection.road-test'),
            value: roadTestKm === null ? t('paper.no') : f.odometer(roadTestKm, 'km'),
          },
          ...(reason ? [{ label: t('paper.inspection.reason'), value: reason, wide: true }] : []),
        ],
      },
      ...tables(facts, setting),
      {
        kind: 'signatures',
        signatures: [{ role: t('paper.inspection.signed'), name: inspector, time: f.moment(inspectedAt) }],
      },
    ],
  };
}

function tables({ checks, concerns, jobs }: RecordFacts, { t, locale }: Setting): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', text: t('paper.inspection.points') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.inspection.point'), width: 170 },
        { title: t('paper.inspection.result'), width: 80 },
        { title: t('paper.inspection.note'), width: 'fill' },
      ],
      rows: checks.map(({ key, result, note }) => ({
        cells: [textIn(locale, `final-check.${key}`), textIn(locale, `check-result.${result}`), note ?? ''],
      })),
    },
    { kind: 'heading', text: t('paper.inspection.work') },
    {
      kind: 'table',
      columns: [
        { title: t('paper.column.job'), width: 170 },
        { title: t('paper.inspection.technician'), width: 80 },
        { title: t('paper.column.correction'), width: 'fill' },
      ],
      rows: jobs.map(({ title, technician, correction }) => ({
        cells: [title, technician ?? '', correction ?? ''],
      })),
    },
  ];
  if (concerns.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', text: t('paper.inspection.concerns') },
    {
      kind: 'checks',
      checks: concerns.map(({ words, solved, how }) => ({ text: words, ticked: solved, note: how })),
    },
  ];
}
