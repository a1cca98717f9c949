import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: the kit came off before the customer. */
export default function UnprotectStep({ visitId, close }: StepProps) {
  const unprotect = useCommand('post', '/api/v1/visits/{visitId}/unprotect');
  useTap(() => unprotect.run({ params: { path: { visitId } } }), close);
  return null;
}
