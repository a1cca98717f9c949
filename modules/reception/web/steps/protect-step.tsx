import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: seat, wheel, floor and gear lever are covered. */
export default function ProtectStep({ visitId, close }: StepProps) {
  const protect = useCommand('post', '/api/v1/visits/{visitId}/protect');
  useTap(() => protect.run({ params: { path: { visitId } } }), close);
  return null;
}
