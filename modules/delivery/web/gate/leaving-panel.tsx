import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant, Panel } from '#platform/web/design/index.ts';
import { CodePad } from './code-pad.tsx';
import css from './gate.module.css';
import { GateCar } from './gate-car.tsx';
import { PassVerdict } from './pass-verdict.tsx';
import type { CarAtGate } from './use-gate.ts';

/** A car wants out: the six digits of its pass say whether it may. */
export function LeavingPanel({ cars }: { cars: readonly CarAtGate[] }) {
  const { t } = useTranslation('delivery');
  const [code, setCode] = useState('');
  return (
    <Panel title={t('gate.out')}>
      <div className={css.form}>
        <CodePad code={code} onChange={setCode} />
        <PassVerdict key={code} code={code} done={() => setCode('')} />
        {cars.length > 0 ? (
          <>
            <h3 className={css.title}>{t('gate.may-leave')}</h3>
            <ul className={css.rows}>
              {cars.map((car) => (
                <li key={car.visitId}>
                  <GateCar car={car}>
                    {car.gatePassAt ? (
                      <>
                        {t('gate.pass-since')} <Instant at={car.gatePassAt} />
                      </>
                    ) : null}
                  </GateCar>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className={css.quiet}>{t('gate.out-none')}</p>
        )}
      </div>
    </Panel>
  );
}
