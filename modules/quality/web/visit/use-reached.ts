import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';

type StageName = VisitPage['stages'][number]['stage'];

/** Whether the visit has come as far as this stage; a panel of a stage far ahead is only noise. */
export function useReached(visitId: string, stage: StageName): boolean {
  const entry = useVisit(visitId).data?.stages.find((each) => each.stage === stage);
  return entry?.state === 'done' || entry?.state === 'current';
}
