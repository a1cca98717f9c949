import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pauseReasons } from '#modules/workshop/rules/index.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './technician.module.css';
import type { MyJob } from './use-my-jobs.ts';

/** Why the work stops: one tap on the reason stops the clock. */
export function PauseSheet({ job, close }: { job: Pick<MyJob, 'id' | 'version'>; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [note, write] = useState('');
  const pause = useCommand('post', '/api/v1/jobs/{jobId}/pause', {
    basedOn: 'none',
    show: 'inline',
    onDone: close,
  });
  return (
    <Drawer open placement="bottom" size="auto" title={t('clock.why-pause')} onClose={close}>
      <RefusalAlert of={pause} />
      <Input
        aria-label={t('clock.note')}
        placeholder={t('clock.note')}
        value={note}
        maxLength={500}
        onChange={(event) => write(event.target.value)}
        className={css.note}
      />
      <div className={css.reasons}>
        {pauseReasons.map((reason) => (
          <Button
            key={reason}
            className={css.big}
            disabled={pause.pending}
            onClick={() =>
              void pause.run({
                params: { path: { jobId: job.id } },
                body: { reason, ...(note.trim() ? { note: note.trim() } : {}) },
              })
            }
          >
            {t(`pause-reason.${reason}`)}
          </Button>
        ))}
      </div>
    </Drawer>
  );
}
