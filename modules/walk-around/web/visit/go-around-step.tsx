import { useEffect } from 'react';
import { useGo } from '#platform/web/navigation.tsx';
import type { StepProps } from '#platform/web/page.ts';

/** Out to the car: damage is marked on the walk around it. */
export default function GoAroundStep({ visitId }: StepProps) {
  const go = useGo();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one goes once, when the step is taken
  useEffect(() => go(`/visits/${visitId}/walk-around`), []);
  return null;
}
