import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the first word to the customer, and the wait is over. */
export default function GreetStep({ visitId, close }: StepProps) {
  const greet = useCommand('post', '/api/v1/visits/{visitId}/greet');
  useTap(() => greet.run({ params: { path: { visitId } }, body: {} }), close);
  return null;
}
