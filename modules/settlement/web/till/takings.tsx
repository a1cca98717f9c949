import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Day, Instant, LoadingRoom, Money, Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './till.module.css';

/** The day's money by method, to hold against the drawer, and each payment behind it. */
export function Takings() {
  const { t } = useTranslation('settlement');
  const { id: workshopId } = useWorkshop();
  const till = api.useQuery('get', '/api/v1/till', { params: { query: { workshopId } } }).data;
  if (!till) return <LoadingRoom rows={3} />;
  const totalMinor = till.methods.reduce((sum, method) => sum + method.totalMinor, 0);
  return (
    <Panel title={t('takings.title')} extra={<Day on={till.on} />} id="takings">
      {till.methods.length === 0 ? <p className={css.quiet}>{t('takings.none')}</p> : null}
      <dl className={css.methods}>
        {till.methods.map(({ method, totalMinor: minor, payments, reversedMinor }) => (
          <div key={method}>
            <dt>{t(`payment-method.${method}`)}</dt>
            <dd>
              <Money minor={minor} currency={till.currency} />
            </dd>
            <dd className={css.quiet}>
              {t('takings.payments', { count: payments })}
              {reversedMinor > 0 ? (
                <>
                  {' · '}
                  {t('takings.given-back')} <Money minor={reversedMinor} currency={till.currency} />
                </>
              ) : null}
            </dd>
          </div>
        ))}
        {till.methods.length > 1 ? (
          <div>
            <dt>{t('takings.total')}</dt>
            <dd>
              <b>
                <Money minor={totalMinor} currency={till.currency} />
              </b>
            </dd>
          </div>
        ) : null}
      </dl>
      {till.payments.length > 0 ? (
        <details>
          <summary className={css.summary}>{t('takings.each', { count: till.payments.length })}</summary>
          <ul className={css.rows}>
            {till.payments.map((payment) => (
              <li key={payment.id}>
                <LinkTo to={`/till/${payment.visitId}`} className={css.taken}>
                  <Instant at={payment.receivedAt} as="clock" />
                  <span>
                    {t(`payment-method.${payment.method}`)}
                    {payment.settlementId ? null : ` · ${t('takings.deposit')}`}
                  </span>
                  <span className={css.quiet}>
                    {[payment.plate, payment.number, payment.receivedByName].filter(Boolean).join(' · ')}
                  </span>
                  <Money minor={payment.amountMinor} currency={till.currency} />
                </LinkTo>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}
