import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Panel,
  StatusTag,
  useFormat,
} from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../../shared/names.tsx';
import type { CustomerGroup, PriceList } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { DiscountLimitsPanel } from './discount-limits-panel.tsx';
import { KeepCustomerGroup } from './keep-customer-group.tsx';
import { KeepPriceList } from './keep-price-list.tsx';

/** Who is charged otherwise, and who may give how much off. */
export default function PriceListsPage() {
  const mayKeep = useMay('price.keep');
  const groups = useList('/api/v1/customer-groups', {});
  return (
    <SettingsFrame section="price-lists">
      <div className={css.column}>
        <ListsPanel mayKeep={mayKeep} groups={groups.rows} />
        <GroupsPanel mayKeep={mayKeep} groups={groups} />
        <DiscountLimitsPanel mayKeep={mayKeep} />
      </div>
    </SettingsFrame>
  );
}

function ListsPanel({ mayKeep, groups }: { mayKeep: boolean; groups: readonly CustomerGroup[] }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [kept, keep] = useState<PriceList | 'new' | null>(null);
  const lists = useList('/api/v1/workshops/{workshopId}/price-lists', { path: { workshopId } });
  return (
    <Panel
      title={t('price-list.title')}
      flush
      extra={
        mayKeep ? (
          <Button size="small" onClick={() => keep('new')}>
            {t('price-list.add')}
          </Button>
        ) : null
      }
    >
      <DataList
        label={t('price-list.title')}
        list={lists}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (list: PriceList) => keep(list) } : {})}
        columns={useListColumns(groups)}
        empty={<EmptyState title={t('price-list.none')} hint={t('price-list.none-hint')} />}
      />
      {kept ? (
        <KeepPriceList list={rowNow(lists.rows, kept)} groups={groups} onClose={() => keep(null)} />
      ) : null}
    </Panel>
  );
}

function useListColumns(groups: readonly CustomerGroup[]): DataColumn<PriceList>[] {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  const format = useFormat();
  const groupName = (id: string) => nameIn(groups.find((group) => group.id === id)?.names ?? {});
  return [
    {
      key: 'name',
      title: t('rate.name'),
      render: ({ name, archivedAt }) => (
        <>
          {name} {archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
        </>
      ),
    },
    {
      key: 'for',
      title: t('price-list.for'),
      width: 240,
      render: ({ customerGroupId, make, model }) =>
        [customerGroupId && groupName(customerGroupId), make, model].filter(Boolean).join(' · ') ||
        t('price-list.everybody'),
    },
    {
      key: 'valid',
      title: t('rate.valid'),
      width: 220,
      from: 'tablet',
      render: ({ validFrom, validTo }) =>
        validTo
          ? t('span.between', { from: format.day(validFrom), to: format.day(validTo) })
          : t('span.since', { from: format.day(validFrom) }),
    },
    {
      key: 'entries',
      title: t('price-list.entries'),
      width: 100,
      align: 'end',
      render: ({ entries }) => entries.length,
    },
  ];
}

interface GroupsPanelProps {
  mayKeep: boolean;
  groups: ReturnType<typeof useList<'/api/v1/customer-groups'>>;
}

function GroupsPanel({ mayKeep, groups }: GroupsPanelProps) {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  const [kept, keep] = useState<CustomerGroup | 'new' | null>(null);
  return (
    <Panel
      title={t('customer-group.title')}
      flush
      extra={
        mayKeep ? (
          <Button size="small" onClick={() => keep('new')}>
            {t('customer-group.add')}
          </Button>
        ) : null
      }
    >
      <DataList
        label={t('customer-group.title')}
        list={groups}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (group: CustomerGroup) => keep(group) } : {})}
        columns={[
          {
            key: 'name',
            title: t('rate.name'),
            render: ({ names, archivedAt }: CustomerGroup) => (
              <>
                {nameIn(names)} {archivedAt ? <StatusTag>{t('archived')}</StatusTag> : null}
              </>
            ),
          },
        ]}
        empty={<EmptyState title={t('customer-group.none')} hint={t('customer-group.none-hint')} />}
      />
      {kept ? <KeepCustomerGroup group={rowNow(groups.rows, kept)} onClose={() => keep(null)} /> : null}
    </Panel>
  );
}
