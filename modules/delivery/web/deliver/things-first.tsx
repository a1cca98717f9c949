import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { allows } from '../visit/give-back.tsx';
import { ThingsList } from '../visit/things-list.tsx';
import { isOut, type Thing, thingWords } from '../visit/use-give-back.ts';
import css from './deliver.module.css';

/** A29: nothing is signed for while a thing is out: it is handed over here, or says why it stays. */
export function ThingsFirst({ visit, things }: { visit: VisitPage; things: readonly Thing[] }) {
  const { t } = useTranslation('delivery');
  if (things.length === 0) return null;
  const back = things.filter(({ returnedAt }) => returnedAt !== null);
  return (
    <section className={css.work} aria-label={t('panel.belongings')}>
      <h3 className={css.title}>{t('panel.belongings')}</h3>
      {things.some(isOut) ? <p className={css.against}>{t('deliver.things-first')}</p> : null}
      {back.length > 0 ? (
        <p className={css.quiet}>{t('deliver.things-back', { names: back.map(thingWords).join(' · ') })}</p>
      ) : null}
      <ThingsList visitId={visit.id} things={things} mayReturn={allows(visit, 'returnBelonging')} />
    </section>
  );
}
