import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { languageStore } from '#platform/web/i18n.ts';
import { useStore } from '#platform/web/store.ts';
import { AdviceDecision } from './advice-decision.tsx';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

type Advice = Sheet['recommendations'][number];
type Decided = Pick<
  Sheet,
  'visitId' | 'currency' | 'customerName' | 'declineRisk' | 'recommendations' | 'declinedBefore'
>;

/** What is advised because of the findings, and what was declined before: accepted with one tap, declined with a reason. */
export function AdvicePanel({ sheet }: { sheet: Decided }) {
  const { t } = useTranslation('walk-around');
  const { recommendations, declinedBefore } = sheet;
  return (
    <section className={css.panel} aria-labelledby="advice">
      <h2 id="advice">{t('tab.advice')}</h2>
      {recommendations.length === 0 ? <p className={css.hint}>{t('advice.none')}</p> : null}
      <AdviceList advice={recommendations} sheet={sheet} />
      {declinedBefore.length > 0 ? <h3>{t('advice.declined-before')}</h3> : null}
      <AdviceList advice={declinedBefore} sheet={sheet} />
    </section>
  );
}

function AdviceList({ advice, sheet }: { advice: readonly Advice[]; sheet: Decided }) {
  return (
    <ul className={css.points}>
      {advice.map((each) => (
        <AdviceRow key={each.id} advice={each} sheet={sheet} />
      ))}
    </ul>
  );
}

function AdviceRow({ advice, sheet }: { advice: Advice; sheet: Decided }) {
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const format = useFormat();
  const { priceMinor, dueOn, dueOdometer } = advice;
  const due = [
    dueOn ? t('advice.due-on', { day: format.day(dueOn) }) : null,
    dueOdometer === null ? null : t('advice.due-at', { value: format.number(dueOdometer) }),
    advice.reason,
  ].filter(Boolean);
  return (
    <li className={css.point}>
      <div className={css.row}>
        <span className={css.light} data-grade={advice.grade}>
          {t(`urgency.${advice.urgency}`)}
        </span>
        <span className={css.grow}>
          {advice.names[locale]} {due.length > 0 ? <small>{due.join(' · ')}</small> : null}
        </span>
        <span>
          {priceMinor === null
            ? t('advice.no-price')
            : format.money(priceMinor, { currency: sheet.currency })}
        </span>
        {advice.state === 'accepted' && !advice.needsHand ? <span>{t('advice.accepted')}</span> : null}
        {advice.state === 'declined' ? <span>{t('advice.declined')}</span> : null}
        <HowItStands advice={advice} />
      </div>
      <AdviceDecision advice={advice} sheet={sheet} name={advice.names[locale]} />
    </li>
  );
}

/** How a red finding stands that is not repaired: signed for, excused, or still holding the car. */
function HowItStands({ advice }: { advice: Advice }) {
  const { t } = useTranslation('walk-around');
  const { refusal, excuse, needsHand } = advice;
  if (refusal) {
    return (
      <a href={`/api/v1/documents/${refusal.documentId}`} target="_blank" rel="noreferrer">
        {t('advice.signed-by', { name: refusal.signedBy })}
      </a>
    );
  }
  if (excuse) return <small>{t('advice.excused', { name: excuse.by, reason: excuse.reason })}</small>;
  return needsHand ? <small className={css.holds}>{t('advice.holds')}</small> : null;
}
