import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import {
  Facts,
  LoadingRoom,
  LoadProblem,
  Money,
  PageHeader,
  Panel,
  StatusTag,
} from '#platform/web/design/index.ts';
import { localeNames } from '#platform/web/locale.ts';
import { useParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { PastVisitsPanel } from '../shared/past-visits-panel.tsx';
import type { CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';
import { ClassPanel } from './class-panel.tsx';
import { ConsentsPanel } from './consents-panel.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { EditCustomer } from './edit-customer.tsx';
import { OwnedVehiclesPanel } from './owned-vehicles-panel.tsx';

/** The file of one customer: how to reach them, what they allowed, their cars, their visits. */
export default function CustomerPage() {
  const customerId = useParam('customerId');
  const customer = api.useQuery('get', '/api/v1/customers/{customerId}', {
    params: { path: { customerId } },
  });
  if (customer.error) {
    return <LoadProblem problem={toProblem(customer.error)} again={() => void customer.refetch()} />;
  }
  if (!customer.data) return <LoadingRoom />;
  return <File customer={customer.data} />;
}

function File({ customer }: { customer: CustomerFile }) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  const mayKeep = useMay('customer.keep');
  return (
    <>
      <PageHeader
        back={{ to: '/customers', label: t('nav.customers') }}
        title={customer.name}
        after={
          <>
            <span>{t(`customer-kind.${customer.kind}`)}</span>
            {customer.accountClass ? (
              <StatusTag>{t(`account-class.${customer.accountClass}`)}</StatusTag>
            ) : null}
            {customer.archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
          </>
        }
        actions={mayKeep ? <Button onClick={() => setEditing(true)}>{t('edit')}</Button> : null}
      />
      <div className={css.panels}>
        <div className={css.column}>
          <ContactsPanel customer={customer} mayKeep={mayKeep} />
          <FactsPanel customer={customer} />
          <ConsentsPanel customer={customer} mayKeep={mayKeep} />
          <ClassPanel customer={customer} />
        </div>
        <div className={css.column}>
          <OwnedVehiclesPanel customer={customer} />
          <Slot name="customer" customerId={customer.id} isQuiet />
          <PastVisitsPanel visits={customer.lastVisits} of="customer" />
        </div>
      </div>
      {isEditing ? <EditCustomer customer={customer} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

function FactsPanel({ customer }: { customer: CustomerFile }) {
  const { t } = useTranslation('registry');
  const { currency } = useWorkshop();
  return (
    <Panel title={t('customer.facts')}>
      <Facts
        facts={[
          [t('customer.tax-number'), customer.taxNumber],
          [t('customer.address'), customer.address],
          [t('customer.channel'), customer.preferredChannel && t(`channel.${customer.preferredChannel}`)],
          [t('customer.language'), customer.preferredLocale && localeNames[customer.preferredLocale].full],
          [
            t('customer.driver-limit'),
            customer.driverLimitMinor === null ? null : (
              <Money key="limit" minor={customer.driverLimitMinor} currency={currency} />
            ),
          ],
          [t('customer.notes'), customer.notes],
        ]}
      />
    </Panel>
  );
}
