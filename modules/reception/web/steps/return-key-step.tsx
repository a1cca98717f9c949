import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the key is in the customer’s hand again. */
export default function ReturnKeyStep({ visitId, close }: StepProps) {
  const giveBack = useCommand('post', '/api/v1/visits/{visitId}/key/return');
  useTap(() => giveBack.run({ params: { path: { visitId } } }), close);
  return null;
}
