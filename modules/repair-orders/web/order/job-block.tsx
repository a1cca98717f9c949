import { CloseOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '#platform/web/api/upload.ts';
import { Instant, Money, StatusTag } from '#platform/web/design/index.ts';
import { Alternatives, OfferAlternative } from './alternatives/alternatives.tsx';
import { CancelJob } from './cancel-job.tsx';
import { CoverNote, CoverTag } from './cover-note.tsx';
import css from './jobs.module.css';
import { LineRow } from './lines/line-row.tsx';
import { type Job, type Line, may, type Order } from './order.ts';
import { PriceMethodDrawer } from './price-method-drawer.tsx';

interface JobBlockProps {
  order: Order;
  job: Job;
  number: number;
  currency: string;
  isCurrent: boolean;
  isNew: boolean;
  open(line: Line): void;
  goOn(event: KeyboardEvent): void;
}

/** A job with its lines: where it stands, who has it, what it comes to. */
export function JobBlock({ order, job, number, currency, isCurrent, isNew, open, goOn }: JobBlockProps) {
  const { t } = useTranslation('repair-orders');
  const [opened, setOpened] = useState<'cancel' | 'method' | 'alternative' | null>(null);
  const close = () => setOpened(null);
  const isGone = job.state === 'declined' || job.state === 'cancelled';
  if (isGone) return <GoneJob job={job} currency={currency} />;
  return (
    <article
      className={`${css.job} ${isCurrent ? css.current : ''} ${job.state === 'proposed' ? css.proposed : ''}`}
      aria-label={job.title}
    >
      <header className={css.head}>
        <span className={css.number}>{number}</span>
        <h3 className={css.title}>{job.title}</h3>
        <span className={css.tags}>
          {job.state === 'planned' ? null : <StatusTag>{t(`job.state.${job.state}`)}</StatusTag>}
          {job.origin === 'additional' ? <StatusTag>{t('order.additional')}</StatusTag> : null}
          {job.safety ? <StatusTag tone="trouble">{t('order.safety')}</StatusTag> : null}
          {job.vague ? <StatusTag>{t('order.vague')}</StatusTag> : null}
          {job.pricingMethod === 'system' ? null : (
            <StatusTag>{t(`pricing-method.${job.pricingMethod}`)}</StatusTag>
          )}
          <CoverTag job={job} />
          {job.technicianName ? <span className={css.quiet}>{job.technicianName}</span> : null}
        </span>
        <span className={css.sum}>
          <Money minor={job.totalMinor} currency={currency} bare />
        </span>
        <span className={css.menu}>
          {may(job, 'write') ? <JobMenu job={job} open={setOpened} /> : null}
          {may(job, 'cancel') ? (
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={`${t('order.job-cancel')}: ${job.title}`}
              title={t('order.job-cancel')}
              onClick={() => setOpened('cancel')}
            />
          ) : null}
        </span>
      </header>
      <Finding job={job} />
      <CoverNote job={job} currency={currency} />
      <ul onKeyDown={goOn}>
        {job.lines.map((line) => (
          <LineRow key={line.id} {...{ job, line, currency, open }} isNew={isNew} />
        ))}
      </ul>
      <Alternatives order={order} job={job} />
      {opened === 'cancel' ? <CancelJob job={job} close={close} /> : null}
      {opened === 'method' ? <PriceMethodDrawer {...{ job, currency, close }} /> : null}
      {opened === 'alternative' ? <OfferAlternative {...{ job, close }} /> : null}
    </article>
  );
}

/** What is seldom needed while a job is written: another way of pricing it, another way of doing it. */
function JobMenu({ job, open }: { job: Job; open: (what: 'method' | 'alternative') => void }) {
  const { t } = useTranslation('repair-orders');
  const items = [
    { key: 'method' as const, label: t('order.pricing-method') },
    ...(job.state === 'planned'
      ? [{ key: 'alternative' as const, label: t('order.offer-alternative') }]
      : []),
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => open(key === 'method' ? 'method' : 'alternative') }}
    >
      <Button type="text" icon={<MoreOutlined />} aria-label={`${t('order.more')}: ${job.title}`} />
    </Dropdown>
  );
}

/** What the workshop saw, with its pictures. */
function Finding({ job }: { job: Job }) {
  const { t } = useTranslation('repair-orders');
  if (!job.finding && job.photos.length === 0) return null;
  return (
    <div className={css.finding}>
      {job.finding && !job.cover?.found?.ground ? (
        <p>
          <span className={css.quiet}>{t('order.finding')}</span> {job.finding}
        </p>
      ) : null}
      {job.photos.map((fileId, index) => (
        <a key={fileId} href={fileAddress(fileId)} target="_blank" rel="noreferrer">
          <img src={fileAddress(fileId, 'small')} alt={t('order.photo', { number: index + 1 })} />
        </a>
      ))}
    </div>
  );
}

/** Declined or given up: kept, said why, and quiet. */
function GoneJob({ job, currency }: { job: Job; currency: string }) {
  const { t } = useTranslation('repair-orders');
  const at = job.declinedAt ?? job.cancelledAt;
  const reason = job.declineReason ?? job.cancelReason;
  return (
    <article className={css.gone} aria-label={job.title}>
      <span>
        <s>{job.title}</s> {t(`job.state.${job.state}`)}
        {job.safety ? ` · ${t('order.safety')}` : ''}
        {reason ? ` · ${reason}` : ''}
        {job.cover?.found?.ground ? ` · ${t(`cover.standing.${job.cover.standing}`)}` : ''}{' '}
        {at ? <Instant at={at} /> : null}
      </span>
      <Money minor={job.totalMinor} currency={currency} bare />
    </article>
  );
}
