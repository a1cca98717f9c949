import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant, Money, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { CoverReason } from './cover-reason.tsx';
import css from './jobs.module.css';
import { type Job, may } from './order.ts';

/** A2: whether the promise that somebody else pays stands: quiet while it is provisional, loud while it is undecided. */
export function CoverTag({ job }: { job: Job }) {
  const { t } = useTranslation('repair-orders');
  if (!job.cover) return null;
  const { standing } = job.cover;
  return (
    <StatusTag tone={standing === 'pending' ? 'trouble' : 'quiet'}>
      {t(`cover.standing.${standing}`)}
    </StatusTag>
  );
}

/** What was found about who pays, who bears the search, and what can be done while the customer has not answered. */
export function CoverNote({ job, currency }: { job: Job; currency: string }) {
  const { t } = useTranslation('repair-orders');
  const [opened, open] = useState<'bear' | 'take-back' | null>(null);
  const found = job.cover?.found;
  const mayJudge = may(job, 'judgeCause');
  if (!found) {
    return job.cover?.standing === 'provisional' && mayJudge ? (
      <p className={css.finding}>
        <LinkTo to={`/jobs/${job.id}#cause`}>{t('cover.judge')}</LinkTo>
      </p>
    ) : null;
  }
  const isPending = found.decision === null;
  return (
    <Alert
      type={isPending ? 'warning' : 'info'}
      className={css.cover}
      title={
        <>
          {t('cover.found')}: {found.cause}
          {found.ground ? ` · ${t(`cover.ground.${found.ground}`)}` : ''}
        </>
      }
      description={
        <>
          <p>
            {t('cover.by', { name: found.foundByName })} <Instant at={found.foundAt} />
            {found.decision ? ` · ${t(`cover.decision.${found.decision}`)}` : ''}
            {found.decidedBecause ? ` · ${found.decidedBecause}` : ''}
          </p>
          {found.searchBorneBy ? (
            <p>
              {t(`cover.search.${found.searchBorneBy}`)}{' '}
              <Money minor={found.searchMinor ?? 0} currency={currency} />
            </p>
          ) : null}
          {isPending ? <p>{t('cover.ask')}</p> : null}
          {isPending ? (
            <div className={css.buttons}>
              {may(job, 'bearCover') ? <Button onClick={() => open('bear')}>{t('cover.bear')}</Button> : null}
              {may(job, 'takeBackCause') ? (
                <Button type="text" onClick={() => open('take-back')}>
                  {t('cover.take-back')}
                </Button>
              ) : null}
            </div>
          ) : null}
          {opened ? <CoverReason job={job} what={opened} close={() => open(null)} /> : null}
        </>
      }
    />
  );
}
