import { type ComponentType, lazy, Suspense } from 'react';
import { LoadingRoom } from './design/loading-room.tsx';
import { useModules } from './modules.tsx';
import type { SlotEntry, SlotPiece, StepDefinition, StepProps } from './page.ts';

interface SlotProps extends Partial<SlotPiece> {
  name: string;
  isQuiet?: boolean;
}

/**
 * What later modules hang into a page, in the order of the shop's day: `<Slot name="visit" visitId={id} />`. `isQuiet`
 * for pieces that are mostly empty: no room is reserved for them. A page that is no visit's leaves `visitId` out.
 */
export function Slot({ name, isQuiet = false, visitId = '', ...about }: SlotProps) {
  const entries = useModules()
    .flatMap((module) => module.slots?.[name] ?? [])
    .toSorted((a, b) => a.order - b.order);
  return entries.map((entry) => {
    const Piece = pieceOf(entry);
    return (
      <Suspense key={entry.order} fallback={isQuiet ? null : <LoadingRoom rows={3} />}>
        <Piece visitId={visitId} {...about} />
      </Suspense>
    );
  });
}

/** How each action is done, as the modules say; an action nobody claims is done in place on the page. */
export function useSteps(): Readonly<Record<string, StepDefinition>> {
  return Object.assign({}, ...useModules().map(({ steps }) => steps ?? {}));
}

export function StepPlace({ step, ...props }: StepProps & { step: StepDefinition }) {
  const Step = stepOf(step);
  return (
    <Suspense fallback={null}>
      <Step {...props} />
    </Suspense>
  );
}

const pieces = new WeakMap<SlotEntry, ComponentType<SlotPiece>>();
const steps = new WeakMap<StepDefinition, ComponentType<StepProps>>();

function pieceOf(entry: SlotEntry): ComponentType<SlotPiece> {
  const piece = pieces.get(entry) ?? lazy(entry.load);
  pieces.set(entry, piece);
  return piece;
}

function stepOf(step: StepDefinition): ComponentType<StepProps> {
  const component = steps.get(step) ?? lazy(step.load);
  steps.set(step, component);
  return component;
}
