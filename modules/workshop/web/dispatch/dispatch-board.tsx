import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlateChip, useNow } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { AssignDrawer } from './assign-drawer.tsx';
import { type BoardRow, type RowKind, rowsOf, type WorkshopBoard } from './board-rows.ts';
import { axisOf, type DayAxis, instantAtShare, nextQuarter } from './day-axis.ts';
import css from './dispatch.module.css';
import type { Carried } from './job-tile.tsx';
import { OnHoldLane } from './on-hold-lane.tsx';
import { planOf } from './plan-of.ts';
import { Timeline } from './timeline.tsx';
import { nobody, UnassignedColumn } from './unassigned-column.tsx';
import { type Plan, useDispatch } from './use-dispatch.tsx';

interface DispatchBoardProps {
  board: WorkshopBoard;
  hours: readonly { weekday: number; opens: string; closes: string }[];
  kind: RowKind;
}

interface Opened {
  job: Carried['job'];
  initial: Partial<Plan>;
}

/** The board itself: drag a job to a person and a time, or open it and say so. */
export function DispatchBoard({ board, hours, kind }: DispatchBoardProps) {
  const { timeZone } = useWorkshop();
  const now = useNow();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const rows = rowsOf(board, kind);
  const axis = axisOf(
    board.on,
    hours,
    rows.flatMap(({ assignments }) => assignments),
    timeZone,
  );
  const drop = useDrop(axis, setOpened);
  const open = ({ job, assignment }: Carried) =>
    setOpened({ job, initial: planOf(job, assignment, nextQuarter(Math.max(now, axis.from))) });
  return (
    <DndContext
      sensors={useHands()}
      collisionDetection={pointerWithin}
      accessibility={useDragWords()}
      onDragStart={({ active }) => setCarried(active.data.current as Carried)}
      onDragCancel={() => setCarried(null)}
      onDragEnd={(event) => {
        setCarried(null);
        drop(event);
      }}
    >
      <div className={css.dispatch}>
        <UnassignedColumn jobs={board.unassigned} open={open} />
        <div className={css.day}>
          <Timeline board={board} rows={rows} axis={axis} open={open} />
          <OnHoldLane jobs={board.onHold} open={open} />
        </div>
      </div>
      <DragOverlay dropAnimation={null}>{carried ? <InHand carried={carried} /> : null}</DragOverlay>
      {opened ? <AssignDrawer {...opened} board={board} close={() => setOpened(null)} /> : null}
    </DndContext>
  );
}

/** A mouse drags at once; a finger holds first, so that it can still scroll. */
function useHands() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
}

/** A drop that says who and when is done at once; one that leaves the person open asks. */
function useDrop(axis: DayAxis, ask: (opened: Opened) => void) {
  const { assign, release } = useDispatch();
  return ({ active, over }: DragEndEvent) => {
    const carried = active.data.current as Carried | undefined;
    if (!over || !carried) return;
    const { job, assignment } = carried;
    if (over.id === nobody) {
      if (job.state === 'assigned') void release(job);
      return;
    }
    const left = active.rect.current.translated?.left ?? over.rect.left;
    const startsAt = instantAtShare((left - over.rect.left) / over.rect.width, axis);
    const row = over.data.current as BoardRow;
    const plan = planOf(job, assignment, startsAt, row);
    if (plan.technicianId)
      void assign(job, { bayId: null, endsAt: null, ...plan, technicianId: plan.technicianId, startsAt });
    else ask({ job, initial: plan });
  };
}

function InHand({ carried: { job } }: { carried: Carried }) {
  return (
    <div className={`${css.tile} ${css.inHand}`}>
      {job.plate ? <PlateChip plate={job.plate} /> : null}
      <b className={css.cut}>{job.title}</b>
    </div>
  );
}

/** By keyboard nothing is dragged: Enter opens the form, and that is what is said. */
function useDragWords() {
  const { t } = useTranslation('workshop');
  const silent = () => undefined;
  return {
    screenReaderInstructions: { draggable: t('dispatch.drag-hint') },
    announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
  };
}
