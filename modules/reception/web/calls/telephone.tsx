import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Panel } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { CarAtGlance } from '../arrival/car-at-glance.tsx';
import css from '../front-desk/front-desk.module.css';
import { CallForm } from './call-form.tsx';
import { CallLog } from './call-log.tsx';
import { CallerCars } from './caller-cars.tsx';

const enoughToSearch = 5;

/** Type the number; the customer, the cars and how far they are stand there; then say what became of the call. */
export function Telephone() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [number, type] = useState('');
  const [vehicleId, choose] = useState<string | null>(null);
  const typed = useDeferredValue(number.trim());
  const caller = api.useQuery(
    'get',
    '/api/v1/callers',
    { params: { query: { workshopId, number: typed } } },
    { enabled: typed.length >= enoughToSearch, placeholderData: (before) => before },
  );
  const isAsked = typed.length >= enoughToSearch;
  const customers = isAsked ? (caller.data?.customers ?? []) : [];
  const senders = isAsked ? (caller.data?.senders ?? []) : [];
  const cars = [
    ...customers.flatMap(({ id, cars }) => cars.map((car) => ({ ...car, customerId: id as string | null }))),
    ...senders.map(({ visit }) => ({ vehicleId: visit.vehicleId, visit, customerId: null })),
  ];
  const car = cars.find((one) => one.vehicleId === vehicleId) ?? (cars.length === 1 ? cars[0] : undefined);
  const clear = () => {
    type('');
    choose(null);
  };
  return (
    <div className={css.panels}>
      <Panel title={t('call.now')}>
        <div className={css.form}>
          <Input
            size="large"
            autoFocus
            allowClear
            inputMode="tel"
            prefix={<SearchOutlined aria-hidden="true" />}
            aria-label={t('call.number')}
            placeholder={t('call.number')}
            value={number}
            maxLength={40}
            onChange={(event) => {
              type(event.target.value);
              choose(null);
            }}
          />
          <CallerCars
            customers={customers}
            senders={senders}
            chosen={car?.vehicleId ?? null}
            choose={choose}
            asked={isAsked && caller.isSuccess}
          />
          <CallForm
            number={number.trim()}
            customerId={car ? car.customerId : (customers[0]?.id ?? null)}
            vehicleId={car?.vehicleId ?? null}
            visitId={car?.visit?.id ?? null}
            done={clear}
          />
          <Slot
            name="call"
            customerId={car ? car.customerId : (customers[0]?.id ?? null)}
            vehicleId={car?.vehicleId ?? null}
            visitId={car?.visit?.id ?? ''}
            isQuiet
          />
        </div>
      </Panel>
      <div className={css.column}>
        {car ? (
          <Panel title={t('arrival.past')}>
            <CarAtGlance car={{ id: car.vehicleId }} isBare />
          </Panel>
        ) : null}
        <CallLog />
      </div>
    </div>
  );
}
