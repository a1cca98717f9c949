import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import { DayField, LoadingRoom, LoadProblem, PageHeader, useFormat } from '#platform/web/design/index.ts';
import { ByPerson } from './by-person.tsx';
import { FigureCard } from './figure-card.tsx';
import { FigureRecords } from './figure-records.tsx';
import css from './figures.module.css';
import { type Asked, type Figures, firstDays, useFigures } from './use-figures.ts';

/** INSP-7, INSP-9: how well the house finds faults, by person and period, with the records behind each number. */
export default function FiguresPage() {
  const { t } = useTranslation('diagnosis');
  const [period, choose] = useState(firstDays);
  const [asked, ask] = useState<Asked>({ of: 'causes', staffId: null });
  const figures = useFigures(period);
  return (
    <>
      <PageHeader title={t('figures.title')} />
      <div className={css.period}>
        {(['from', 'to'] as const).map((end) => (
          <div key={end}>
            <span>{t(`figures.${end}`)}</span>
            <DayField
              value={period[end]}
              onChange={(day) => day && choose({ ...period, [end]: day })}
              aria-label={t(`figures.${end}`)}
            />
          </div>
        ))}
      </div>
      {figures.error && !figures.data ? (
        <LoadProblem problem={toProblem(figures.error)} again={() => void figures.refetch()} />
      ) : null}
      {figures.data ? (
        <Whole {...{ figures: figures.data, asked, ask }} />
      ) : figures.error ? null : (
        <LoadingRoom rows={6} />
      )}
      {figures.data ? <FigureRecords period={period} asked={asked} ask={ask} /> : null}
    </>
  );
}

interface WholeProps {
  figures: Figures;
  asked: Asked;
  ask: (asked: Asked) => void;
}

function Whole({ figures, asked, ask }: WholeProps) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const { confirmed, hits, hitRateBp, expertCalls, expertArrivals, expertMinutes } = figures;
  const { plansKept, plansBroken } = figures;
  const plansDue = plansKept + plansBroken;
  const rate = (part: number, whole: number) =>
    whole === 0 ? '–' : format.percent(Math.round((part * 10_000) / whole));
  const minutes = (count: number | null) => (count === null ? '–' : t('figures.minutes', { count }));
  const card = (of: Asked['of']) => ({
    isChosen: asked.of === of,
    choose: () => ask({ of, staffId: null }),
  });
  return (
    <>
      <div className={css.cards}>
        <FigureCard
          {...card('causes')}
          name={t('figures.hit-rate')}
          value={hitRateBp === null ? '–' : format.percent(hitRateBp)}
          counted={t('figures.of', { hits, n: confirmed })}
          meaning={t('figures.hit-rate-is')}
        />
        <FigureCard
          {...card('experts')}
          name={t('figures.expert')}
          value={minutes(expertMinutes)}
          counted={t('figures.of', { hits: expertArrivals, n: expertCalls })}
          meaning={t('figures.expert-is')}
        />
        <FigureCard
          {...card('plans')}
          name={t('figures.plans')}
          value={rate(plansKept, plansDue)}
          counted={t('figures.of', { hits: plansKept, n: plansDue })}
          meaning={t('figures.plans-is')}
        />
      </div>
      <div className={css.people}>
        <ByPerson
          title={t('figures.by-technician')}
          people={figures.technicians.map(({ staffId, name, confirmed: n, hits: found }) => ({
            ...{ staffId, name, value: rate(found, n), counted: t('figures.of', { hits: found, n }) },
          }))}
          choose={(staffId) => ask({ of: 'causes', staffId })}
        />
        <ByPerson
          title={t('figures.by-expert')}
          people={figures.experts.map(({ staffId, name, calls, arrivals, minutes: took }) => ({
            ...{ staffId, name, value: minutes(took) },
            counted: t('figures.of', { hits: arrivals, n: calls }),
          }))}
          choose={(staffId) => ask({ of: 'experts', staffId })}
        />
      </div>
    </>
  );
}
