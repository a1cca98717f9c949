import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { languageStore } from '#platform/web/i18n.ts';
import { useMay } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

type Advice = Sheet['recommendations'][number];
type Decided = Pick<Sheet, 'visitId' | 'currency' | 'recommendations' | 'declinedBefore'>;

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
        {advice.state === 'accepted' ? <span>{t('advice.accepted')}</span> : null}
      </div>
      {advice.state === 'accepted' ? null : <Decide advice={advice} visitId={sheet.visitId} />}
    </li>
  );
}

function Decide({ advice, visitId }: { advice: Advice; visitId: string }) {
  const { t } = useTranslation('walk-around');
  const [reason, setReason] = useState('');
  const mayWrite = useMay('repair-order.write');
  const accept = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/accept');
  const decline = useCommand('post', '/api/v1/visits/{visitId}/recommendations/{recommendationId}/decline');
  const params = { path: { visitId, recommendationId: advice.id } };
  if (!mayWrite) return null;
  const name = advice.names.en;
  return (
    <div className={css.choices}>
      <button
        type="button"
        className={css.secondary}
        disabled={accept.pending}
        aria-label={`${t('advice.accept')}: ${name}`}
        onClick={() => void accept.run({ params })}
      >
        {t('advice.accept')}
      </button>
      {advice.state === 'declined' ? null : (
        <>
          <input
            className={css.note}
            aria-label={`${t('advice.reason')}: ${name}`}
            placeholder={t('advice.reason')}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          <button
            type="button"
            className={css.quiet}
            disabled={decline.pending || !reason.trim()}
            onClick={() => void decline.run({ params, body: { reason: reason.trim() } })}
          >
            {t('advice.decline')}
          </button>
        </>
      )}
    </div>
  );
}
