import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { damageKinds, damageSeverities } from '#modules/repair-orders/rules/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { PhotoField } from '#platform/web/design/index.ts';
import type { Spot } from './car-view.tsx';
import css from './damage.module.css';

type Severity = (typeof damageSeverities)[number];

interface MarkChooserProps {
  visitId: string;
  spot: Spot;
  close(): void;
}

/** What is there: how bad and a photo if it matters, then one of seven large buttons, which keeps the mark. */
export function MarkChooser({ visitId, spot, close }: MarkChooserProps) {
  const { t } = useTranslation('reception');
  const [severity, setSeverity] = useState<Severity>('light');
  const [fileIds, setFileIds] = useState<string[]>([]);
  const mark = useCommand('post', '/api/v1/visits/{visitId}/damage-marks', { onDone: close });
  return (
    <section className={css.chooser} aria-label={t('damage.what', { view: t(`damage.view.${spot.view}`) })}>
      <div className={css.head} style={{ marginBlockEnd: 0 }}>
        <b>{t('damage.what', { view: t(`damage.view.${spot.view}`) })}</b>
        <Button type="text" onClick={close}>
          {t('damage.not-here')}
        </Button>
      </div>
      <Segmented<Severity>
        block
        value={severity}
        onChange={setSeverity}
        options={damageSeverities.map((value) => ({ value, label: t(`damage.severity.${value}`) }))}
      />
      <PhotoField value={fileIds} onChange={setFileIds} visitId={visitId} max={6} />
      <div className={css.kinds}>
        {damageKinds.map((kind) => (
          <Button
            key={kind}
            size="large"
            disabled={mark.pending}
            onClick={() =>
              void mark.run({ params: { path: { visitId } }, body: { ...spot, kind, severity, fileIds } })
            }
          >
            {t(`damage.kind.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
