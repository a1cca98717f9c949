import { useGo } from '#platform/web/navigation.tsx';
import type { StepProps } from '#platform/web/page.ts';
import { useTap } from '#platform/web/tap.ts';

/** The inspection has a sheet of its own: the step leads there. */
export default function GoInspectStep({ visitId, close }: StepProps) {
  const go = useGo();
  useTap(
    async () => {},
    () => {
      close();
      go(`/quality/${visitId}`);
    },
  );
  return null;
}
