import { CheckCircleFilled, StopFilled } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Instant, LoadingRoom, OdometerField, PlateChip } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './gate.module.css';
import { codeLength, type PassCheck, usePassCheck } from './use-gate.ts';

interface VerdictProps {
  code: string;
  /** The visit this must be the pass of; at the gate any car may come. */
  visitId?: string;
  done: () => void;
}

/** SETL-4, DLVR-4: green only when the pass is right, else the reason in words. */
export function PassVerdict({ code, visitId, done }: VerdictProps) {
  const { t } = useTranslation('delivery');
  const check = usePassCheck(code);
  if (code.length < codeLength) return null;
  if (check.error) return <Stop title={toProblem(check.error).detail} again={done} />;
  if (!check.data) return <LoadingRoom rows={2} />;
  const { car, state, exit, usedAt, voidedAt } = check.data;
  if (visitId && car.visitId !== visitId) return <Stop title={t('exit.other-car')} again={done} />;
  if (state !== 'valid' || !exit) {
    const at = usedAt ?? voidedAt;
    return (
      <Stop title={t(`exit.${state === 'used' ? 'used' : 'voided'}`)} check={check.data} again={done}>
        {at ? <Instant at={at} /> : null}
      </Stop>
    );
  }
  if (!exit.allowed) {
    return (
      <Stop title={t('exit.held')} check={check.data} again={done}>
        <ul>
          {exit.reasons.map((reason) => (
            <li key={reason.code}>{reason.detail}</li>
          ))}
        </ul>
      </Stop>
    );
  }
  return <Go check={check.data} code={code} done={done} />;
}

interface StopProps {
  title: string;
  check?: PassCheck;
  again: () => void;
  children?: ReactNode;
}

function Stop({ title, check, again, children }: StopProps) {
  const { t } = useTranslation('delivery');
  return (
    <div className={css.stop} role="alert">
      <p className={css.verdict}>
        <StopFilled aria-hidden="true" /> {title}
      </p>
      {check ? <TheCar check={check} /> : null}
      <div>{children}</div>
      <Button size="large" onClick={again}>
        {t('exit.again')}
      </Button>
    </div>
  );
}

function Go({ check, code, done }: { check: PassCheck; code: string; done: () => void }) {
  const { t } = useTranslation('delivery');
  const { message } = App.useApp();
  const [odometer, setOdometer] = useState<number | null>(null);
  const isTheirs = useMay('visit.record-exit');
  const exit = useCommand('post', '/api/v1/visits/{visitId}/exit', {
    show: 'inline',
    basedOn: 'none',
    onDone() {
      message.success(t('exit.done', { plate: check.car.plate?.text ?? check.number }));
      done();
    },
  });
  const open = () =>
    void exit.run({
      params: { path: { visitId: check.car.visitId } },
      body: { code, ...(odometer === null ? {} : { odometer }) },
    });
  return (
    <div className={css.good} role="status">
      <p className={css.verdict}>
        <CheckCircleFilled aria-hidden="true" /> {t('exit.good')}
      </p>
      <TheCar check={check} />
      <RefusalAlert of={exit} />
      <div className={css.odometer}>
        <span aria-hidden="true">{t('exit.odometer')}</span>
        <OdometerField value={odometer} onChange={setOdometer} aria-label={t('exit.odometer')} />
      </div>
      {isTheirs ? (
        <Button type="primary" size="large" block className={css.go} loading={exit.pending} onClick={open}>
          {t('exit.record')}
        </Button>
      ) : null}
      <Button size="large" block onClick={done}>
        {t('exit.again')}
      </Button>
    </div>
  );
}

/** The plate stands large: it is held against the car, not against the paper. */
function TheCar({ check: { car, number, ground } }: { check: PassCheck }) {
  const { t } = useTranslation('delivery');
  return (
    <div className={css.car}>
      {car.plate ? <PlateChip plate={car.plate} size="large" /> : null}
      <span className={css.model}>{[car.make, car.model].filter(Boolean).join(' ')}</span>
      <span className={css.quiet}>
        {number} · {t(`settlement:gate-pass-ground.${ground}`)}
      </span>
    </div>
  );
}
