import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the visit has its repair order, empty, with the concerns waiting for their jobs. */
export default function OpenOrderStep({ visitId, close }: StepProps) {
  const open = useCommand('post', '/api/v1/repair-orders');
  useTap(() => open.run({ body: { visitId } }), close);
  return null;
}
