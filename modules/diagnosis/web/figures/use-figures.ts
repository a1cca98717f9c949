import { api } from '#platform/web/api/client.ts';
import type { components, paths } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type Figures = components['schemas']['DiagnosisFigures'];
type RecordsQuery = paths['/api/v1/diagnosis-figures/records']['get']['parameters']['query'];

export interface Period {
  from: string;
  to: string;
}

/** Which records are listed: of which figure, and of whom. */
export interface Asked {
  of: RecordsQuery['of'];
  staffId: string | null;
}

const days = 30;

/** The last thirty days up to today, as the browser has it; the server counts in the workshop's days. */
export function firstDays(): Period {
  const today = new Date();
  const first = new Date(today.getTime() - (days - 1) * 86_400_000);
  return { from: dayOf(first), to: dayOf(today) };
}

function dayOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function useFigures(period: Period) {
  const { id: workshopId } = useWorkshop();
  return api.useQuery('get', '/api/v1/diagnosis-figures', { params: { query: { workshopId, ...period } } });
}

export function useFigureRecords(period: Period, { of, staffId }: Asked) {
  const { id: workshopId } = useWorkshop();
  const query = { workshopId, ...period, of, ...(staffId ? { staffId } : {}) };
  return api.useQuery('get', '/api/v1/diagnosis-figures/records', { params: { query } });
}
