import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { damageKinds, damageSeverities } from '#modules/repair-orders/rules/index.ts';
import css from './around.module.css';
import type { Spot } from './car-side.tsx';
import { Photos } from './photos.tsx';
import type { Steps } from './use-steps.ts';

/** What it is, in one tap: the kind keeps the mark, with the severity and the photos chosen before. */
export function MarkChooser({ spot, steps, close }: { spot: Spot; steps: Steps; close(): void }) {
  const { t } = useTranslation('walk-around');
  const [severity, setSeverity] = useState<(typeof damageSeverities)[number]>('light');
  const [fileIds, setFileIds] = useState<string[]>([]);
  const keep = (kind: string) => {
    void steps.mark({ ...spot, kind, severity, fileIds });
    close();
  };
  return (
    <fieldset className={css.chooser}>
      <legend>{t('mark.what')}</legend>
      <div className={css.choices}>
        {damageSeverities.map((each) => (
          <button
            key={each}
            type="button"
            className={css.choice}
            aria-pressed={each === severity}
            onClick={() => setSeverity(each)}
          >
            {t(`severity.${each}`)}
          </button>
        ))}
        <Photos fileIds={fileIds} steps={steps} change={setFileIds} />
      </div>
      <div className={css.choices}>
        {damageKinds.map((kind) => (
          <button key={kind} type="button" className={css.kind} onClick={() => keep(kind)}>
            {t(`kind.${kind}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
