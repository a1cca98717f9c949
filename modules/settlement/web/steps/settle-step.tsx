import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the actual work becomes one sheet per payer. */
export default function SettleStep({ repairOrderId, close }: StepProps) {
  const settle = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/settle');
  useTap(
    async () => (repairOrderId ? settle.run({ params: { path: { repairOrderId } } }) : undefined),
    close,
  );
  return null;
}
