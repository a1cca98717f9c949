import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadProblem, PageHeader, useRoom } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { ArrivalPad } from './arrival-pad.tsx';
import css from './gate.module.css';
import { InsidePanel } from './inside-panel.tsx';
import { LeavingPanel } from './leaving-panel.tsx';
import { useGate } from './use-gate.ts';

const sides = ['in', 'inside', 'out'] as const;

/** The gate: who comes in, who is inside, who may leave. One thing at a time on the phone. */
export default function GatePage() {
  const { t } = useTranslation('delivery');
  const room = useRoom();
  const gate = useGate();
  const [asked, choose] = useQueryParam('side');
  const mayArrive = useMay('visit.arrive');
  const side = sides.find((each) => each === asked) ?? 'in';
  const shown = (each: (typeof sides)[number]) => room !== 'phone' || side === each;
  const inside = gate.data?.inside ?? [];
  const leaving = gate.data?.leaving ?? [];
  const counts = { in: null, inside: inside.length, out: leaving.length };
  return (
    <>
      <PageHeader title={t('nav.gate')} />
      {gate.error && !gate.data ? (
        <LoadProblem problem={toProblem(gate.error)} again={() => void gate.refetch()} />
      ) : null}
      {room === 'phone' ? (
        <Segmented
          block
          size="large"
          value={side}
          onChange={choose}
          className={css.sides}
          options={sides.map((value) => ({
            value,
            label: (
              <>
                {t(`gate.${value}`)} {counts[value] === null ? null : <b>{counts[value]}</b>}
              </>
            ),
          }))}
        />
      ) : null}
      <div className={css.gate}>
        {shown('in') && mayArrive ? <ArrivalPad expected={gate.data?.expected ?? []} /> : null}
        {shown('out') ? <LeavingPanel cars={leaving} /> : null}
        {shown('inside') ? <InsidePanel cars={inside} isLoading={gate.isPending} /> : null}
      </div>
    </>
  );
}
