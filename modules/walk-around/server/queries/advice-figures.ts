import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { addDays, dayBounds } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { adviceFigures, adviceFiguresParams, adviceFiguresQuery } from '../../api/index.ts';
import { countsOfAdvice, judgedAdvice } from './judged-advice.ts';

type Figures = z.output<typeof adviceFigures>;
type Counted = Figures['total'];
type Asked = z.output<typeof adviceFiguresParams> & z.output<typeof adviceFiguresQuery>;

const mostDays = 366;

/** INSP-6: found, offered, sold and later contradicted advice, per advisor or per who found it, for a span of days. */
export async function readAdviceFigures(
  asked: Asked,
  { tx, actor }: QueryContext,
): Promise<Figures | Refusal> {
  const span = await spanOf(tx, asked, lacksRight(actor, 'recommendation.see-figures', asked.workshopId));
  if ('kind' in span) return span;
  const rows = await tx.rows<Counted & { staff_id: string | null; name: string | null }>(
    `advice_figures_by_${asked.by}`,
    `with judged as (${judgedAdvice})
     select a.${asked.by}_id as staff_id, s.name, ${countsOfAdvice}
     from judged a left join staff s on s.organization_id = $1 and s.id = a.${asked.by}_id
     group by a.${asked.by}_id, s.name order by count(*) desc, s.name`,
    [tx.organizationId, asked.workshopId, span.startAt, span.endAt],
  );
  const people = rows.map(({ staff_id: id, name, ...counted }) => ({
    staff: id && name ? { id, name } : null,
    ...counted,
  }));
  return { people, total: totalOf(rows) };
}

/** The span as instants of the workshop's own days; refuses who has no business with it, and a span too long to count. */
export async function spanOf(
  tx: Tx,
  { workshopId, from, to }: Pick<Asked, 'workshopId' | 'from' | 'to'>,
  no: Refusal | null,
): Promise<{ startAt: Date; endAt: Date } | Refusal> {
  if (no) return no;
  if (to < from || to > addDays(from, mostDays)) return refuseField('/to', 'walk-around/span-too-long');
  const { time_zone: zone } = await getWorkshop(tx, workshopId);
  return { startAt: new Date(dayBounds(from, zone).startAt), endAt: new Date(dayBounds(to, zone).endAt) };
}

function totalOf(rows: readonly Counted[]): Counted {
  const sum = (of: keyof Counted) => rows.reduce((all, row) => all + row[of], 0);
  return {
    ...{ found: sum('found'), offered: sum('offered'), sold: sum('sold') },
    ...{ reinspected: sum('reinspected'), contradicted: sum('contradicted') },
  };
}
