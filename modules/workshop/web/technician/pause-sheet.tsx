import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pauseReasons } from '#modules/workshop/rules/index.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './technician.module.css';
import type { MyJob } from './use-my-jobs.ts';

interface PauseSheetProps {
  job: Pick<MyJob, 'id'>;
  close: () => void;
  /** Said above the reasons when another job is to begin in its place. */
  lead?: string | undefined;
  /** What begins once the clock stands still. */
  then?: () => void;
}

/** Why the work stops: one tap on the reason stops the clock, and starts the next job if that is why it stops. */
export function PauseSheet({ job, close, lead, then }: PauseSheetProps) {
  const { t } = useTranslation('workshop');
  const [note, write] = useState('');
  const pause = useCommand('post', '/api/v1/jobs/{jobId}/pause', {
    basedOn: 'none',
    show: 'inline',
    onDone: () => {
      close();
      then?.();
    },
  });
  return (
    <Drawer open placement="bottom" size="auto" title={t('clock.why-pause')} onClose={close}>
      {lead ? <p>{lead}</p> : null}
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
