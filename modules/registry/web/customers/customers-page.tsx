import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  PageHeader,
  Panel,
  PhoneLink,
  PlateChip,
  useRoom,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { OutOfUseSwitch, useOutOfUse } from '../shared/out-of-use-switch.tsx';
import type { CustomerCard } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { SearchField } from '../shared/search-field.tsx';
import { AddCustomer } from './add-customer.tsx';

/** Everybody who owns or brings a car, newest first, found by part of name or phone. */
export default function CustomersPage() {
  const { t } = useTranslation('registry');
  const [q, search] = useQueryParam('q');
  const outOfUse = useOutOfUse();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('customer.keep');
  const customers = useList('/api/v1/customers', { query: { ...(q ? { q } : {}), ...outOfUse.query } });
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('customer.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.customers')} actions={mayAdd ? add : null} />
      <div className={css.tools}>
        {outOfUse.isOut ? null : <SearchField label={t('customer.search')} value={q} search={search} />}
        <OutOfUseSwitch of={outOfUse} />
      </div>
      <Panel flush>
        <DataList
          label={t('nav.customers')}
          list={customers}
          rowKey={({ id }) => id}
          href={({ id }) => `/customers/${id}`}
          columns={useColumns()}
          empty={
            outOfUse.isOut ? (
              <EmptyState title={t('archived-none')} hint={t('archived-none-hint')} />
            ) : q ? (
              <EmptyState title={t('search.nothing', { q })} />
            ) : (
              <EmptyState title={t('customer.none')} hint={t('customer.none-hint')} />
            )
          }
        />
      </Panel>
      {isAdding ? <AddCustomer onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<CustomerCard>[] {
  const { t } = useTranslation('registry');
  const isPhone = useRoom() === 'phone';
  return [
    { key: 'name', title: t('customer.name'), render: ({ name }) => name },
    {
      key: 'kind',
      title: t('customer.kind'),
      width: 100,
      from: 'desk',
      render: ({ kind }) => t(`customer-kind.${kind}`),
    },
    {
      key: 'phone',
      title: t('customer.phone'),
      width: 210,
      render: ({ phone }) => (phone ? isPhone ? phone : <PhoneLink phone={phone} /> : '–'),
    },
    {
      key: 'plates',
      title: t('customer.vehicles'),
      width: 400,
      render: ({ plates }) => (
        <span className={css.line}>
          {plates.map((plate) => (
            <PlateChip key={plate.text} plate={plate} />
          ))}
        </span>
      ),
    },
  ];
}
