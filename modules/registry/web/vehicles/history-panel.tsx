import { useTranslation } from 'react-i18next';
import { Panel, PlateChip, useFormat } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import type { VehicleFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';

/** Plates it carried and people it belonged to, the present ones first. */
export function HistoryPanel({ vehicle }: { vehicle: VehicleFile }) {
  const { t } = useTranslation('registry');
  const seesCustomers = useMay('customer.see');
  return (
    <>
      <Panel title={t('vehicle.plates')} flush>
        <ul className={css.rows}>
          {vehicle.plates.length === 0 ? <li className={css.quiet}>{t('vehicle.no-plate-yet')}</li> : null}
          {vehicle.plates.map((plate) => (
            <li key={`${plate.text}${plate.seenFrom}`}>
              <div className={css.line}>
                <PlateChip plate={plate} />
                <Span from={plate.seenFrom} to={plate.seenTo} />
              </div>
            </li>
          ))}
        </ul>
      </Panel>
      {seesCustomers ? (
        <Panel title={t('vehicle.owners')} flush>
          <ul className={css.rows}>
            {vehicle.owners.length === 0 ? <li className={css.quiet}>{t('vehicle.no-owner-yet')}</li> : null}
            {vehicle.owners.map(({ owner, ownedFrom, ownedTo }) => (
              <li key={ownedFrom}>
                <div className={css.line}>
                  {owner ? <LinkTo to={`/customers/${owner.id}`}>{owner.name}</LinkTo> : '–'}
                  <Span from={ownedFrom} to={ownedTo} />
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

function Span({ from, to }: { from: string; to: string | null }) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  return (
    <span className={`${css.quiet} ${css.end}`}>
      {to
        ? t('span.between', { from: format.date(from), to: format.date(to) })
        : t('span.since', { from: format.date(from) })}
    </span>
  );
}
