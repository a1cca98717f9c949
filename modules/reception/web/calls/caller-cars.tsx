import { useTranslation } from 'react-i18next';
import { usePromiseOf } from '#modules/repair-orders/web/index.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { PlateChip, PromiseTime, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import arrival from '../arrival/arrival.module.css';
import css from '../front-desk/front-desk.module.css';

type Customers = components['schemas']['Caller']['customers'];

interface CallerCarsProps {
  customers: Customers;
  chosen: string | null;
  choose(vehicleId: string): void;
  /** The house has been asked and said what it knows. */
  asked: boolean;
}

/** Who rings, and how far each of their cars is: the answer to most calls stands here. */
export function CallerCars({ customers, chosen, choose, asked }: CallerCarsProps) {
  const { t } = useTranslation('reception');
  if (customers.length === 0) return asked ? <p className={css.quiet}>{t('call.unknown')}</p> : null;
  return customers.map((customer) => (
    <section key={customer.id} aria-label={customer.name}>
      <p className={css.line}>
        <LinkTo to={`/customers/${customer.id}`}>
          <b>{customer.name}</b>
        </LinkTo>
        {customer.accountClass ? (
          <StatusTag>{t(`registry:account-class.${customer.accountClass}`)}</StatusTag>
        ) : null}
      </p>
      <ul className={arrival.cars}>
        {customer.cars.map((car) => (
          <li key={car.vehicleId}>
            <button
              type="button"
              className={`${arrival.car} ${car.vehicleId === chosen ? arrival.chosen : ''}`}
              aria-pressed={car.vehicleId === chosen}
              onClick={() => choose(car.vehicleId)}
            >
              <Car car={car} />
            </button>
            {car.visit ? (
              <LinkTo to={`/visits/${car.visit.id}`} className={css.under}>
                {t('call.open-visit')}
              </LinkTo>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Car({ car: { plate, make, model, visit } }: { car: Customers[number]['cars'][number] }) {
  const { t } = useTranslation('reception');
  const promiseOf = usePromiseOf();
  return (
    <span className={css.line}>
      {plate ? <PlateChip plate={plate} /> : null}
      <span>{[make, model].filter(Boolean).join(' ')}</span>
      {visit ? (
        <>
          <StatusTag>{t(`repair-orders:visit.stage.${visit.stage}`)}</StatusTag>
          {visit.promisedAt ? <PromiseTime {...promiseOf(visit)} /> : null}
          <span className={css.quiet}>{visit.advisorName}</span>
        </>
      ) : (
        <span className={css.quiet}>{t('call.not-here')}</span>
      )}
    </span>
  );
}
