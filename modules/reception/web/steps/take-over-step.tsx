import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useSession } from '#platform/web/session/session.ts';
import { useTap } from '#platform/web/tap.ts';

/** One tap: from here on this car is mine to look after. */
export default function TakeOverStep({ visitId, close }: StepProps) {
  const { user } = useSession();
  const takeOver = useCommand('patch', '/api/v1/visits/{visitId}');
  useTap(() => takeOver.run({ params: { path: { visitId } }, body: { advisorId: user.staffId } }), close);
  return null;
}
