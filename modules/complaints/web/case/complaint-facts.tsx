import { useTranslation } from 'react-i18next';
import { Facts, Instant, Panel, PhoneLink, PlateChip } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from '../complaints.module.css';
import type { Complaint } from '../records.ts';

/** Who complains, about which car and visit, and how it came in: each one tap away. */
export function ComplaintFacts({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const { customer, vehicle, visitId, channel, circumstances, toldAt, receivedAt, receivedByName } =
    complaint;
  const { managerCalledAt, managerSeen, owner } = complaint;
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          [
            t('receive.customer'),
            customer ? (
              <span key="customer" className={css.line}>
                <LinkTo to={`/customers/${customer.id}`}>{customer.name}</LinkTo>
                {customer.phone ? <PhoneLink phone={customer.phone} /> : null}
              </span>
            ) : null,
          ],
          [
            t('receive.car'),
            vehicle ? (
              <span key="car" className={css.line}>
                {vehicle.plate ? <PlateChip plate={vehicle.plate} vehicleId={vehicle.id} /> : null}
                <LinkTo to={`/vehicles/${vehicle.id}`}>
                  {[vehicle.make, vehicle.model].filter(Boolean).join(' ') || t('car-file')}
                </LinkTo>
              </span>
            ) : null,
          ],
          [
            t('visit'),
            visitId ? (
              <LinkTo key="visit" to={`/visits/${visitId}`}>
                {t('open-visit')}
              </LinkTo>
            ) : null,
          ],
          [t('owner'), owner.name],
          [t('channel.title'), t(`channel.${channel}`)],
          [
            t('circumstance.title'),
            circumstances.map((each) => t(`circumstance.${each}`)).join(t('and')) || null,
          ],
          [t('told-at'), <Instant key="told" at={toldAt} as="exact" />],
          [
            t('received'),
            <span key="received">
              <Instant at={receivedAt} as="exact" /> {receivedByName}
            </span>,
          ],
          ...(managerCalledAt
            ? [
                [
                  t('manager.looked'),
                  managerSeen ? (
                    <span key="seen">
                      <Instant at={managerSeen.at} as="exact" /> {managerSeen.name}
                    </span>
                  ) : (
                    t('manager.not-yet')
                  ),
                ] as const,
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
