import { useState } from 'react';
import type { OfferedAction } from '#platform/web/api/problem.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { StepPlace, useSteps } from '#platform/web/slot.tsx';
import type { Order } from '../order/order.ts';
import { namedSteps, placeOnPage } from './next-steps.ts';
import { useOrder, type VisitPage } from './use-visit.ts';

export interface VisitSteps {
  /** Of the visit and of its order, each under its own name. */
  readonly offered: readonly OfferedAction[];
  /** The step on its way, or the drawer that is open. */
  readonly current: string | null;
  /** The tap on its way to the server. */
  readonly tapped: string | null;
  may(step: string): boolean;
  run(step: string): void;
  close(): void;
}

/**
 * The steps of a visit and how they are begun. A drawer stands in the address (`?do=visit.takeKey`), so that it
 * survives a reload and panels of later modules can answer to it; a tap never does: a reload must not send again.
 */
export function useVisitSteps(visit: VisitPage): VisitSteps {
  return useStepsOf(visit, useOrder(visit.order?.id ?? null).data);
}

/** The same for who has the order at hand. */
export function useStepsOf(visit: VisitPage, order: Order | undefined): VisitSteps {
  const known = useSteps();
  const [opened, open] = useQueryParam('do');
  const [tapped, setTapped] = useState<string | null>(null);
  const offered = [
    ...namedSteps('order', order?.allowedActions ?? []),
    ...namedSteps('visit', visit.allowedActions),
  ];
  const run = (step: string) => {
    if (known[step]?.tap) return setTapped(step);
    open(step);
    if (!known[step]) show(placeOnPage(step));
  };
  return {
    offered,
    current: tapped ?? opened,
    tapped,
    may: (step) => offered.some(({ action, allowed }) => action === step && allowed),
    run,
    close() {
      setTapped(null);
      if (opened) open(null);
    },
  };
}

/** Draws the step that is open, where its module has a drawer or a tap for it. */
export function StepRunner({ visit, steps }: { visit: VisitPage; steps: VisitSteps }) {
  const known = useSteps();
  const step = steps.current ? known[steps.current] : undefined;
  if (!step) return null;
  return (
    <StepPlace
      key={steps.current}
      step={step}
      visitId={visit.id}
      repairOrderId={visit.order?.id ?? null}
      close={steps.close}
    />
  );
}

function show(place: string): void {
  const target = document.getElementById(place);
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
