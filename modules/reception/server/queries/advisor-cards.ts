import type { z } from 'zod';
import { whoMay } from '#modules/registry/rules/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { advisorCards, workshopParams } from '../../api/index.ts';

interface Row {
  id: string;
  name: string;
  code: string | null;
  title: string | null;
  phone: string | null;
  issued_at: Date | null;
  version: number | null;
}

/** Where a card is read by anybody. */
export function cardAddress(code: string, publicUrl = ''): string {
  return `${publicUrl}/api/v1/cards/${code}`;
}

/** RECV-8: the people of the desk with the cards they hand over. */
export async function readAdvisorCards(
  { workshopId }: z.output<typeof workshopParams>,
  { tx, actor }: QueryContext,
  publicUrl?: string,
): Promise<z.output<typeof advisorCards> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const rows = await tx.rows<Row>('advisor_cards', select, [
    ...[tx.organizationId, workshopId, whoMay('visit.take-over')],
  ]);
  return {
    items: rows.map(({ id, name, code, title, phone, issued_at, version }) => ({
      staff: { id, name },
      card:
        code && issued_at
          ? {
              ...{ version: version ?? 1, title, phone, issuedAt: issued_at.toISOString() },
              address: cardAddress(code, publicUrl),
            }
          : null,
    })),
  };
}

const select = `
  select s.id, s.name, a.code, a.title, a.phone, a.issued_at, a.version
  from staff s
  left join advisor_cards a on a.organization_id = s.organization_id and a.workshop_id = $2 and a.staff_id = s.id
    and a.withdrawn_at is null
  where s.organization_id = $1 and s.archived_at is null and exists (select 1 from staff_roles r
    where r.organization_id = s.organization_id and r.staff_id = s.id and r.workshop_id = $2 and r.role = any($3))
  order by s.name, s.id`;
