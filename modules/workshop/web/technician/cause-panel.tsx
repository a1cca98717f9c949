import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts, Panel } from '#platform/web/design/index.ts';
import { CauseDrawer } from './cause-drawer.tsx';
import css from './technician.module.css';
import type { JobPage as Job } from './use-my-jobs.ts';

/** A2, A3, INSP-7: what the cause is, and whether whoever was to pay answers for it; nothing to name, nothing shown. */
export function CausePanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const [isOpen, open] = useState(false);
  const { cover, possibleCauses } = job.causes;
  if (!cover && possibleCauses.length === 0) return null;
  const may = job.allowedActions.some(({ action, allowed }) => action === 'judgeCause' && allowed);
  const isOpenQuestion = cover?.standing === 'provisional';
  return (
    <Panel title={t('cause.title')} id="cause">
      {cover ? (
        <Alert
          showIcon
          type={cover.standing === 'pending' ? 'warning' : 'info'}
          title={t(`cause.${cover.standing}`)}
          className={css.note}
        />
      ) : null}
      {cover?.found ? (
        <Facts
          facts={[
            [t('cause.words'), cover.found.cause],
            [
              t('cause.why'),
              cover.found.ground ? t(`repair-orders:cover.ground.${cover.found.ground}`) : null,
            ],
            [
              t('cause.search'),
              cover.found.searchBorneBy ? t(`repair-orders:cover.search.${cover.found.searchBorneBy}`) : null,
            ],
          ]}
        />
      ) : null}
      {may ? (
        <Button
          block
          className={css.big}
          type={isOpenQuestion && job.state === 'in-progress' ? 'primary' : 'default'}
          onClick={() => open(true)}
        >
          {t('cause.open')}
        </Button>
      ) : null}
      {isOpen ? <CauseDrawer job={job} close={() => open(false)} /> : null}
    </Panel>
  );
}
