import { useRef } from 'react';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the estimate stands, and what follows at once is going through it with the customer. */
export default function EstimateStep({ repairOrderId, close }: StepProps) {
  const [, goOnWith] = useQueryParam('do');
  const isDone = useRef(false);
  const estimate = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/estimate', {
    onDone: () => {
      isDone.current = true;
    },
  });
  useTap(
    () => estimate.run({ params: { path: { repairOrderId: repairOrderId ?? '' } } }),
    () => {
      close();
      if (isDone.current) goOnWith('order.confirm');
    },
  );
  return null;
}
