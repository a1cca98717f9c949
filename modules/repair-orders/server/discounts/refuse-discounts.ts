import { mostOff } from '#modules/registry/rules/index.ts';
import { readDiscountLimits } from '#modules/registry/server/index.ts';
import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, rolesAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { WrittenJob, WrittenLine } from '../../rules/index.ts';

type Asked = { tx: Tx; actor: Actor };
interface Off {
  line: Pick<WrittenLine, 'priced' | 'discountBp'>;
  pointer: string;
}

/**
 * SETL-2: nobody gives away more than their roles may; more is asked for. The limits are read only where something is
 * given away at all, so that ordinary lines cost nothing.
 */
export async function refuseDiscounts(
  { tx, actor }: Asked,
  workshopId: string,
  given: readonly Off[],
): Promise<Refusal | null> {
  const off = given.filter(({ line }) => line.priced.discountMinor > 0);
  if (off.length === 0) return null;
  const limits = await readDiscountLimits(tx, workshopId);
  const roles = [...rolesAt(actor, workshopId)];
  const fields = off.flatMap(({ line, pointer }): FieldFault[] => {
    const limitMinor = mostOff(line.priced.grossBeforeDiscountMinor, roles, limits);
    if (line.priced.discountMinor <= limitMinor) return [];
    const field = line.discountBp ? 'discountBp' : 'discountMinor';
    return [{ pointer: `${pointer}/${field}`, code: 'discount/above-authority', params: { limitMinor } }];
  });
  const [first] = fields;
  return first ? refuse('discount/above-authority', first.params, fields) : null;
}

/** Every line of jobs about to be written, each at its place in what was sent; lines of a package are the house's own. */
export function discountsIn(jobs: readonly WrittenJob[], pointer: (place: number) => string): Off[] {
  return jobs.flatMap((job, place) =>
    job.lines.map((line, index) => ({ line, pointer: `${pointer(place)}/lines/${index}` })),
  );
}
