import { CheckCircleOutlined, QuestionCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromiseChoice } from '#modules/reception/web/index.ts';
import { LoadingRoom, StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import css from './completion.module.css';
import { CompletionPicture } from './completion-picture.tsx';
import { ReasonList } from './reason-list.tsx';
import { type Completion, useCompletion } from './use-completion.ts';

/** QUOTE-5: what the shop reckons, beside what is promised: one tap takes it over. */
export default function CompletionPiece({ visitId }: VisitPiece) {
  const { data } = useCompletion(visitId);
  const { computed } = usePromiseChoice();
  const readyAt = data?.readyAt ?? null;
  useEffect(() => computed(readyAt), [computed, readyAt]);
  if (!data) return <LoadingRoom rows={3} />;
  if (data.jobs.length === 0) return <NothingYet />;
  return (
    <section className={css.piece} aria-labelledby="completion-time">
      <Answer completion={data} />
      <CompletionPicture completion={data} />
      <ReasonList completion={data} />
    </section>
  );
}

function NothingYet() {
  const { t } = useTranslation('workshop');
  return <p className={css.quiet}>{t('completion.no-jobs')}</p>;
}

function Answer({ completion }: { completion: Completion }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const { promise } = usePromiseChoice();
  const { readyAt, slackMinutes, openJobs } = completion;
  if (!readyAt) return <b id="completion-time">{t('completion.cannot-say')}</b>;
  return (
    <div className={css.answer}>
      <span>
        <span id="completion-time" className={css.quiet}>
          {t('completion.title')}
        </span>
        <b className={css.time}>{format.clock(readyAt, now)}</b>
        <Sureness completion={completion} />
        <span className={css.quiet}>
          {t('completion.from', { count: openJobs, slack: format.span(slackMinutes * 60) })}
        </span>
      </span>
      <Button type="primary" ghost onClick={() => promise(readyAt)}>
        {t('completion.take')}
      </Button>
    </div>
  );
}

const icons = {
  high: <CheckCircleOutlined />,
  medium: <QuestionCircleOutlined />,
  low: <WarningOutlined />,
};

function Sureness({ completion: { confidence } }: { completion: Completion }) {
  const { t } = useTranslation('workshop');
  if (!confidence) return null;
  const { level, percent } = confidence;
  return (
    <StatusTag {...(level === 'low' ? { tone: 'trouble' as const } : {})}>
      {icons[level]} {t(`completion.sure.${level}`)} {percent} %
    </StatusTag>
  );
}
