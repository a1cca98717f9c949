import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { nameIn } from '../../../rules/index.ts';
import type { Job, NewLine, Order } from '../order.ts';
import { may } from '../order.ts';
import type { Picked } from './price-list-field.tsx';

/** A package offered for this car, taken by one tap. */
interface Suggested {
  kind: 'suggested';
  packageId: string;
}

interface Place {
  order: Order;
  current: Job | undefined;
  concernId: string | null;
  began(jobId: string): void;
}

/** Sends what was picked: a package or an operation as a job, a part to the current job, or as a job of its own where there is none. */
export function useWriteDown({ order, current, concernId, began }: Place) {
  const { i18n } = useTranslation();
  const addJob = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/jobs', { basedOn: 'none' });
  const addLine = useCommand('post', '/api/v1/jobs/{jobId}/lines', { basedOn: 'none' });
  const job = async (body: Parameters<typeof addJob.run>[0]['body']) => {
    const answer = await addJob.run({
      params: { path: { repairOrderId: order.id } },
      body: { ...body, ...(concernId ? { concernId } : {}) },
    });
    if (answer) began(answer.id);
    return answer !== undefined;
  };
  const line = async (jobId: string, body: NewLine) =>
    (await addLine.run({ params: { path: { jobId } }, body })) !== undefined;

  return (picked: Picked | Suggested): Promise<boolean> => {
    if (picked.kind === 'suggested') return job({ packageId: picked.packageId });
    if (picked.kind === 'part') {
      const part: NewLine = { kind: 'part', partId: picked.id };
      return current
        ? line(current.id, part)
        : job({ title: nameIn(picked.part.names, i18n.language), lines: [part] });
    }
    if (picked.kind === 'package') return job({ packageId: picked.id });
    if (picked.kind === 'op-code') {
      return current && !may(order, 'write')
        ? line(current.id, { kind: 'labor', opCodeId: picked.id })
        : job({ opCodeId: picked.id });
    }
    const own = ownLine(picked.key, picked.words);
    if (picked.key === 'job' || picked.key === 'vague-job') {
      return job({ title: picked.words, vague: picked.key === 'vague-job', lines: [own] });
    }
    return current ? line(current.id, own) : Promise.resolve(false);
  };
}

/** A line nobody has a price for: it begins at nothing and asks for its number next. */
function ownLine(key: string, name: string): NewLine {
  if (key === 'fee' || key === 'sublet') return { kind: key, name, quantityMilli: 1_000, unitPriceMinor: 0 };
  return { kind: 'labor', name, hoursSeconds: 0 };
}
