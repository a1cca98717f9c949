import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { DayField, LoadProblem, PageHeader, Panel, useNow } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { AdviceRecords } from './advice-records.tsx';
import type { Counted } from './counts.ts';
import { DownloadCounts } from './download-counts.tsx';
import css from './figures.module.css';
import { PeopleTable } from './people-table.tsx';

const days = 30;
const aDay = 86_400_000;

type By = 'advisor' | 'finder';

/** INSP-6: advice found, offered, sold and later contradicted, per advisor or finder, down to the very findings. */
export default function FiguresPage() {
  const { t } = useTranslation('walk-around');
  const { id: workshopId } = useWorkshop();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const [from, setFrom] = useState(() =>
    new Date(Date.parse(today) - days * aDay).toISOString().slice(0, 10),
  );
  const [to, setTo] = useState(today);
  const [by, setBy] = useState<By>('advisor');
  const [chosen, choose] = useState<Counted | null>(null);
  const span = { from, to, by };
  const figures = api.useQuery('get', '/api/v1/workshops/{workshopId}/advice-figures', {
    params: { path: { workshopId }, query: span },
  });
  const change = (set: () => void) => {
    choose(null);
    set();
  };
  return (
    <>
      <PageHeader title={t('figures.title')} subtitle={t('figures.lead')} />
      <div className={css.span}>
        <Segmented<By>
          value={by}
          onChange={(next) => change(() => setBy(next))}
          options={(['advisor', 'finder'] as const).map((value) => ({
            value,
            label: t(`figures.by.${value}`),
          }))}
        />
        <label className={css.day} htmlFor="figures-from">
          {t('figures.from')}
          <DayField id="figures-from" value={from} onChange={(day) => day && change(() => setFrom(day))} />
        </label>
        <label className={css.day} htmlFor="figures-to">
          {t('figures.to')}
          <DayField id="figures-to" value={to} onChange={(day) => day && change(() => setTo(day))} />
        </label>
        {figures.data ? <DownloadCounts figures={figures.data} name={`${from}_${to}_${by}`} /> : null}
      </div>
      {figures.error ? (
        <LoadProblem problem={toProblem(figures.error)} again={() => void figures.refetch()} />
      ) : (
        <Panel title={t(`figures.by.${by}`)} flush>
          <PeopleTable figures={figures.data} pending={figures.isPending} choose={choose} chosen={chosen} />
        </Panel>
      )}
      {chosen ? (
        <div className={css.behind}>
          <AdviceRecords span={span} workshopId={workshopId} chosen={chosen} />
        </div>
      ) : null}
      <p className={css.meaning}>{t('figures.meaning')}</p>
    </>
  );
}
