import { useTranslation } from 'react-i18next';
import { usePromiseOf } from '#modules/repair-orders/web/index.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { PlateChip, PromiseTime, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import arrival from '../arrival/arrival.module.css';
import css from '../front-desk/front-desk.module.css';

type Customers = components['schemas']['Caller']['customers'];
type Senders = components['schemas']['Caller']['senders'];

interface CallerCarsProps {
  customers: Customers;
  senders: Senders;
  chosen: string | null;
  choose(vehicleId: string): void;
  /** The house has been asked and said what it knows. */
  asked: boolean;
}

/** Who rings, and how far each of their cars is: the answer to most calls stands here. */
export function CallerCars({ customers, senders, chosen, choose, asked }: CallerCarsProps) {
  const { t } = useTranslation('reception');
  if (customers.length === 0 && senders.length === 0) {
    return asked ? <p className={css.quiet}>{t('call.unknown')}</p> : null;
  }
  const known = customers.map((customer) => (
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
          <Choice
            key={car.vehicleId}
            car={car}
            visit={car.visit}
            isChosen={car.vehicleId === chosen}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      {known}
      {senders.map(({ name, visit }) => (
        <section key={visit.id} aria-label={name ?? t('call.sender')}>
          <p className={css.line}>
            <b>{name}</b> <StatusTag>{t('call.sender')}</StatusTag>
          </p>
          <ul className={arrival.cars}>
            <Choice car={visit} visit={visit} isChosen={visit.vehicleId === chosen} choose={choose} />
          </ul>
        </section>
      ))}
    </>
  );
}

interface ChoiceProps {
  car: Pick<Customers[number]['cars'][number], 'vehicleId' | 'plate' | 'make' | 'model'>;
  visit: Customers[number]['cars'][number]['visit'];
  isChosen: boolean;
  choose(vehicleId: string): void;
}

/** A car the call may be about, with where it stands; its visit is one tap away. */
function Choice({ car, visit, isChosen, choose }: ChoiceProps) {
  const { t } = useTranslation('reception');
  return (
    <li>
      <button
        type="button"
        className={`${arrival.car} ${isChosen ? arrival.chosen : ''}`}
        aria-pressed={isChosen}
        onClick={() => choose(car.vehicleId)}
      >
        <Car car={car} visit={visit} />
      </button>
      {visit ? (
        <LinkTo to={`/visits/${visit.id}`} className={css.under}>
          {t('call.open-visit')}
        </LinkTo>
      ) : null}
    </li>
  );
}

function Car({ car: { plate, make, model }, visit }: Pick<ChoiceProps, 'car' | 'visit'>) {
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
