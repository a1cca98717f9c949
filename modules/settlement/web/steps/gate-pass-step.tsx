import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: nothing is due, the car may leave. */
export default function GatePassStep({ visitId, close }: StepProps) {
  const issue = useCommand('post', '/api/v1/visits/{visitId}/gate-pass');
  useTap(() => issue.run({ params: { path: { visitId } } }), close);
  return null;
}
