import { Button, type InputRef } from 'antd';
import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EarlierWords } from '../visit/earlier-words.tsx';
import type { VisitPage } from '../visit/use-visit.ts';
import { QuickEntry } from './entry/quick-entry.tsx';
import { JobBlock } from './job-block.tsx';
import css from './jobs.module.css';
import { LineDrawer } from './lines/line-drawer.tsx';
import { type Line, may, type Order } from './order.ts';

/** What the customer said, the jobs that answer it, the lines they are made of; and the field that adds to them. */
export function JobList({ visit, order }: { visit: VisitPage; order: Order }) {
  const { t } = useTranslation('repair-orders');
  const [chosen, choose] = useState<string | null>(null);
  const [began, setBegan] = useState<string | null>(null);
  const [concernId, chooseConcern] = useState<string | null>();
  const [opened, open] = useState<Line | null>(null);
  const writable = order.jobs.filter((job) => may(job, 'write'));
  const current = writable.find(({ id }) => id === chosen) ?? writable.at(-1);
  const mayAdd = may(order, 'write');
  const entry = useRef<InputRef>(null);
  /** Enter in a number: it is saved, and the hands go on with the next entry. */
  const goOn = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) entry.current?.focus();
  };
  return (
    <>
      {groupsOf(visit, order).map(({ concern, jobs }) => (
        <Fragment key={concern?.id ?? 'none'}>
          {concern ? (
            <div className={css.concern}>
              <span>
                {concern.position} <q>{concern.words}</q> <EarlierWords words={concern.earlierWords} />
              </span>
              {jobs.length === 0 && mayAdd ? (
                <Button type="link" onClick={() => chooseConcern(concern.id)}>
                  {t('order.job-for-this')}
                </Button>
              ) : null}
            </div>
          ) : null}
          {jobs.map((job) => (
            <JobBlock
              order={order}
              goOn={goOn}
              key={job.id}
              job={job}
              number={order.jobs.indexOf(job) + 1}
              currency={order.currency}
              isCurrent={writable.length > 1 && job.id === current?.id}
              isNew={job.id === began}
              open={open}
            />
          ))}
        </Fragment>
      ))}
      {writable.length > 0 || mayAdd ? (
        <QuickEntry
          field={entry}
          visit={visit}
          order={order}
          current={current}
          choose={(jobId) => {
            choose(jobId);
            setBegan(jobId);
          }}
          concernId={concernId}
          chooseConcern={(next) => chooseConcern(next ?? undefined)}
        />
      ) : null}
      {opened ? <LineDrawer line={opened} currency={order.currency} close={() => open(null)} /> : null}
    </>
  );
}

/** Jobs under the words they answer, in the order these were said; then what nobody asked for in words. */
function groupsOf(visit: VisitPage, order: Order) {
  const spoken = visit.concerns.filter(
    ({ id, withdrawnAt }) => !withdrawnAt || order.jobs.some(({ concernId }) => concernId === id),
  );
  const known = new Set(spoken.map(({ id }) => id));
  return [
    ...spoken.map((concern) => ({
      concern,
      jobs: order.jobs.filter(({ concernId }) => concernId === concern.id),
    })),
    { concern: null, jobs: order.jobs.filter(({ concernId }) => !concernId || !known.has(concernId)) },
  ];
}
