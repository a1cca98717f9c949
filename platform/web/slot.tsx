import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { takeTurn } from './design/in-turn.tsx';
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
  const room = isQuiet ? null : <LoadingRoom rows={3} />;
  /* One room for all of them: many rooms that close again one after the other make the page jump. */
  return entries.map((entry, place) => (
    <Piece key={entry.order} entry={entry} room={place === 0 ? room : null} about={{ visitId, ...about }} />
  ));
}

interface PieceProps {
  entry: SlotEntry;
  room: ReactNode;
  about: SlotPiece;
}

/** Fetched in its turn, for each program is many small files, and drawn in its turn. */
function Piece({ entry, room, about }: PieceProps) {
  const [state, setState] = useState<Loaded>({ Here: loaded.get(entry) });
  const isMissing = !state.Here && !state.fault;
  useEffect(() => {
    if (!isMissing) return;
    let leave: (() => void) | undefined;
    let isGone = false;
    const show = (next: Loaded) => {
      if (!isGone) leave = takeTurn(() => setState(next));
    };
    const fetchIt = () =>
      void entry.load().then(
        ({ default: Here }) => {
          loaded.set(entry, Here);
          show({ Here });
        },
        (fault: unknown) => show({ fault }),
      );
    leave = takeTurn(fetchIt);
    return () => {
      isGone = true;
      leave?.();
    };
  }, [entry, isMissing]);
  if (state.fault) throw state.fault;
  return state.Here ? <state.Here {...about} /> : room;
}

interface Loaded {
  Here?: ComponentType<SlotPiece> | undefined;
  fault?: unknown;
}

const loaded = new WeakMap<SlotEntry, ComponentType<SlotPiece>>();

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

const steps = new WeakMap<StepDefinition, ComponentType<StepProps>>();

function stepOf(step: StepDefinition): ComponentType<StepProps> {
  const component = steps.get(step) ?? lazy(step.load);
  steps.set(step, component);
  return component;
}
