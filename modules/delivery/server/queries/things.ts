import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { textIn } from '#platform/server/text.ts';

/** Something handed over with the car: a belonging by its name, a paper by its kind. */
export interface Thing {
  id: string;
  kind: 'belonging' | 'paper';
  name: string;
  quantity: number;
  returnedAt: Date | null;
  /** Why it does not go back with the car; null while nobody said. */
  unreturnedReason: string | null;
}

/** Everything the customer left with the car, belongings first, each as it stands. */
export async function thingsOf(tx: Tx, visitId: string, locale: Locale): Promise<Thing[]> {
  const rows = await tx.rows<Thing>('things_of_visit', select, [tx.organizationId, visitId]);
  return rows.map((thing) =>
    thing.kind === 'paper' ? { ...thing, name: textIn(locale, `paper.kind.${thing.name}`) } : thing,
  );
}

export function isOut({ returnedAt, unreturnedReason }: Thing): boolean {
  return returnedAt === null && unreturnedReason === null;
}

const select = `
  select id, kind, name, quantity, "returnedAt", "unreturnedReason" from (
    select b.id, 'belonging' as kind, b.name, b.quantity, b.returned_at as "returnedAt",
      b.unreturned_reason as "unreturnedReason"
    from visit_belongings b where b.organization_id = $1 and b.visit_id = $2
    union all
    select p.id, 'paper', p.kind, 1, p.returned_at, p.unreturned_reason
    from visit_papers p where p.organization_id = $1 and p.visit_id = $2) things
  order by kind, id`;
