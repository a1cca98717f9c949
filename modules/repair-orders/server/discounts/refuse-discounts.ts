import { mostOff } from '#modules/registry/rules/index.ts';
import { readDiscountLimits } from '#modules/registry/server/index.ts';
import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, rolesAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { givenAway, type WrittenJob, type WrittenLine } from '../../rules/index.ts';

type Asked = { tx: Tx; actor: Actor };
type Given = Pick<WrittenLine, 'kind' | 'fixedMinor' | 'priced' | 'discountBp' | 'listGrossMinor'>;
interface Off {
  line: Given;
  pointer: string;
}

/**
 * SETL-2: nobody gives away more than their roles may; more is asked for. A price typed below the list's is given away
 * too. The limits are read only where something is given away at all, so that ordinary lines cost nothing.
 */
export async function refuseDiscounts(
  { tx, actor }: Asked,
  workshopId: string,
  given: readonly Off[],
): Promise<Refusal | null> {
  const off = given.filter(({ line }) => givenAway(line).offMinor > 0);
  if (off.length === 0) return null;
  const limits = await readDiscountLimits(tx, workshopId);
  const roles = [...rolesAt(actor, workshopId)];
  const fields = off.flatMap(({ line, pointer }): FieldFault[] => {
    const { offMinor, grossMinor, belowListMinor } = givenAway(line);
    const limitMinor = mostOff(grossMinor, roles, limits);
    if (offMinor <= limitMinor) return [];
    if (belowListMinor === 0) {
      const field = line.discountBp ? 'discountBp' : 'discountMinor';
      return [{ pointer: `${pointer}/${field}`, code: 'discount/above-authority', params: { limitMinor } }];
    }
    const inUnits = { list: grossMinor / 100, off: offMinor / 100, limit: limitMinor / 100 };
    const params = { listMinor: grossMinor, offMinor, limitMinor, ...inUnits };
    return [{ pointer: `${pointer}/${priceFieldOf(line)}`, code: 'discount/price-below-list', params }];
  });
  const [first] = fields;
  return first ? refuse(first.code, first.params, fields) : null;
}

function priceFieldOf({ kind, fixedMinor }: Given): string {
  if (fixedMinor != null) return 'fixedMinor';
  return kind === 'labor' ? 'rateMinor' : 'unitPriceMinor';
}

/** Every line of jobs about to be written, each at its place in what was sent; lines of a package are the house's own. */
export function discountsIn(jobs: readonly WrittenJob[], pointer: (place: number) => string): Off[] {
  return jobs.flatMap((job, place) =>
    job.lines.map((line, index) => ({ line, pointer: `${pointer(place)}/lines/${index}` })),
  );
}
