import { type InputRef, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#platform/web/layout/shortcuts.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import type { VisitPage } from '../../visit/use-visit.ts';
import { type Job, may, type Order } from '../order.ts';
import css from './entry.module.css';
import { type Picked, PriceListField } from './price-list-field.tsx';
import { SuggestedPackages } from './suggested-packages.tsx';
import { useWriteDown } from './use-write-down.ts';

interface QuickEntryProps {
  field: React.RefObject<InputRef | null>;
  visit: VisitPage;
  order: Order;
  /** The job that gets the parts. */
  current: Job | undefined;
  choose(jobId: string): void;
  /** The concern somebody asked a job for. */
  concernId: string | null | undefined;
  chooseConcern(concernId: string | null): void;
}

/**
 * Writes the order as fast as one can type: an operation becomes a job with its hours and price, a part a line of
 * the job above it. Keyboard all the way, `a` leads here.
 */
export function QuickEntry(props: QuickEntryProps) {
  const { field, visit, order, current, choose, concernId, chooseConcern } = props;
  const { t } = useTranslation('repair-orders');
  const answers = concernId === undefined ? firstUnanswered(visit, order) : concernId;
  const writeDown = useWriteDown({ order, current, concernId: answers, began: choose });
  useFieldCalled(field);
  useEffect(() => {
    if (concernId) field.current?.focus();
  }, [concernId, field]);
  const mayAddJobs = may(order, 'write');
  const pick = async (picked: Picked) => {
    const isWritten = await writeDown(picked);
    if (isWritten && picked.kind !== 'part') chooseConcern(null);
    return isWritten;
  };
  const addPackage = async (packageId: string) => {
    const isWritten = await writeDown({ kind: 'suggested', packageId });
    if (isWritten) chooseConcern(null);
  };
  const own = [
    ...(mayAddJobs
      ? [
          { key: 'job', words: t('order.own-job') },
          { key: 'vague-job', words: t('order.own-vague-job') },
        ]
      : []),
    ...(current
      ? [
          { key: 'labor', words: t('order.own-labor') },
          { key: 'fee', words: t('order.own-fee') },
          { key: 'sublet', words: t('order.own-sublet') },
        ]
      : []),
  ];
  return (
    <div className={css.entry}>
      <PriceListField
        field={field}
        label={t('order.add-by')}
        placeholder={t('order.add-hint')}
        draft={`order.${order.id}.entry`}
        own={own}
        pick={pick}
      />
      {mayAddJobs ? <SuggestedPackages order={order} add={(packageId) => addPackage(packageId)} /> : null}
      <WrittenTo {...props} concernId={answers} mayAddJobs={mayAddJobs} />
    </div>
  );
}

type WrittenToProps = QuickEntryProps & { mayAddJobs: boolean };

/** Where what is picked goes: parts to a job, a new job to what the customer said. */
function WrittenTo({ visit, order, current, choose, concernId, chooseConcern, mayAddJobs }: WrittenToProps) {
  const { t } = useTranslation('repair-orders');
  const jobs = order.jobs.filter((job) => may(job, 'write'));
  const concerns = visit.concerns.filter(({ withdrawnAt }) => !withdrawnAt);
  return (
    <div className={css.for}>
      {mayAddJobs && concerns.length > 0 ? (
        <span>
          {t('order.job-for')}
          <Select
            variant="borderless"
            popupMatchSelectWidth={false}
            aria-label={t('order.job-for')}
            value={concernId ?? ''}
            onChange={(next) => chooseConcern(next || null)}
            options={[
              ...concerns.map(({ id, position, words }) => ({ value: id, label: `${position} “${words}”` })),
              { value: '', label: t('order.no-concern') },
            ]}
            style={{ maxInlineSize: 260 }}
          />
        </span>
      ) : null}
      {jobs.length > 0 ? (
        <span>
          {t('order.parts-for')}
          <Select
            variant="borderless"
            popupMatchSelectWidth={false}
            aria-label={t('order.parts-for')}
            value={current?.id}
            onChange={choose}
            options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            style={{ maxInlineSize: 260 }}
          />
        </span>
      ) : null}
    </div>
  );
}

/** What the customer said comes first: a new job answers what has no job yet. */
function firstUnanswered(visit: VisitPage, order: Order): string | null {
  const answered = new Set(order.jobs.map(({ concernId }) => concernId));
  return visit.concerns.find(({ id, withdrawnAt }) => !withdrawnAt && !answered.has(id))?.id ?? null;
}

/** The missing job calls for this field (`?do=order.write`), and so does a key. */
function useFieldCalled(field: React.RefObject<InputRef | null>): void {
  const { t } = useTranslation('repair-orders');
  const [called, call] = useQueryParam('do');
  const [focus] = useState(() => () => field.current?.focus());
  useShortcut('a', t('order.add-by'), focus);
  useEffect(() => {
    if (called !== 'order.write') return;
    focus();
    call(null);
  }, [called, call, focus]);
}
