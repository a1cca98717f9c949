import { type FieldFault, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readVinList } from '../../rules/index.ts';
import type { RecallModel } from './recall-rows.ts';

/** So many wrong lines are named one by one; who has more sent the wrong column. */
const namedFaults = 20;

/** The VINs of a list; a list with one wrong line is not taken, for the car behind it would be missed. */
export function vinsIn(list: string): readonly string[] | Refusal {
  const { vins, faults } = readVinList(list);
  if (faults.length === 0) return vins;
  return refuse(
    'recall/lines-are-no-vin',
    { count: faults.length },
    faults.slice(0, namedFaults).map(({ line, text }) => ({
      pointer: '/vinList',
      code: 'recall/line-is-no-vin',
      params: { line, text },
    })),
  );
}

interface Meant {
  vinCount: number;
  models: readonly RecallModel[];
  publishedOn: string;
  validUntil: string | null;
}

/** A recall must be for some car, and its days in order. */
export function refuseRecall({ vinCount, models, publishedOn, validUntil }: Meant): Refusal | null {
  const faults: FieldFault[] = models.flatMap(({ yearFrom, yearTo }, place) =>
    yearFrom && yearTo && yearTo < yearFrom
      ? [{ pointer: `/models/${place}/yearTo`, code: 'price/ends-before-it-begins' }]
      : [],
  );
  if (validUntil !== null && validUntil < publishedOn)
    faults.push({ pointer: '/validUntil', code: 'price/ends-before-it-begins' });
  if (vinCount === 0 && models.length === 0) faults.push({ pointer: '/models', code: 'recall/for-no-car' });
  return faults.length > 0 ? refuse('request/invalid', {}, faults) : null;
}

interface HowDone {
  opCodeId?: string | null | undefined;
  packageCode?: string | null | undefined;
}

/** Operation and package must be of this group and in use. */
export async function refuseUnknownWork(tx: Tx, { opCodeId, packageCode }: HowDone): Promise<Refusal | null> {
  if (!opCodeId && !packageCode) return null;
  const [known] = await tx.rows<{ op: boolean; menu: boolean }>(
    'known_work',
    `select
       $2::uuid is null or exists (select 1 from op_codes o where o.organization_id = $1 and o.id = $2
         and o.archived_at is null) as op,
       $3::text is null or exists (select 1 from packages g join workshops w on w.organization_id = g.organization_id
         and w.id = g.workshop_id where g.organization_id = $1 and g.code = $3 and g.archived_at is null) as menu`,
    [tx.organizationId, opCodeId ?? null, packageCode ?? null],
  );
  if (!known?.op) return refuseField('/opCodeId', 'line/no-such-op-code');
  return known.menu ? null : refuseField('/packageCode', 'job/no-such-package');
}
