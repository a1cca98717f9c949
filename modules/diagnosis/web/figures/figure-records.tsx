import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { Instant, LoadingRoom, LoadProblem, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './figures.module.css';
import { type Asked, type Period, useFigureRecords } from './use-figures.ts';

interface FigureRecordsProps {
  period: Period;
  asked: Asked;
  ask: (asked: Asked) => void;
}

const loud = ['miss', 'broken'];

/** The very records the chosen figure counted, each a way to its car. */
export function FigureRecords({ period, asked, ask }: FigureRecordsProps) {
  const { t } = useTranslation('diagnosis');
  const records = useFigureRecords(period, asked);
  const items = records.data?.items ?? [];
  const wordsOf = (words: string) => (asked.of === 'plans' ? t(`plan.channel.${words}`) : words);
  return (
    <Panel
      title={t(`figures.records.${asked.of}`)}
      extra={
        asked.staffId ? (
          <Button size="small" onClick={() => ask({ of: asked.of, staffId: null })}>
            {t('figures.all')}
          </Button>
        ) : null
      }
    >
      {records.error && !records.data ? (
        <LoadProblem problem={toProblem(records.error)} again={() => void records.refetch()} />
      ) : null}
      {records.isPending ? <LoadingRoom rows={3} /> : null}
      {records.data && items.length === 0 ? <p className={css.quiet}>{t('figures.none')}</p> : null}
      <ul className={css.list}>
        {items.map((item) => (
          <li key={item.id}>
            <LinkTo to={`/visits/${item.visitId}`}>{item.plateText ?? item.car}</LinkTo>
            <span className={css.grow}>
              {wordsOf(item.words)}{' '}
              <span className={css.quiet}>
                {item.personName} <Instant at={item.at} />
              </span>
            </span>
            {item.minutes && item.outcome !== 'kept' ? (
              <span>{t('figures.minutes', { count: item.minutes })}</span>
            ) : null}
            <StatusTag tone={loud.includes(item.outcome) ? 'trouble' : 'quiet'}>
              {t(`figures.outcome.${item.outcome}`)}
            </StatusTag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
