import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import { type DataColumn, DataList, Day, EmptyState, Panel, StatusTag } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import type { Bay, Equipment } from '../../shared/records.ts';
import { rowNow } from '../../shared/row-now.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { KeepBay } from './keep-bay.tsx';
import { KeepEquipment } from './keep-equipment.tsx';

/** Where cars are worked on and with what. */
export default function BaysPage() {
  const { id: workshopId } = useWorkshop();
  const params = { path: { workshopId }, query: { archived: 'true' as const } };
  const bays = useList('/api/v1/workshops/{workshopId}/bays', params);
  const mayKeep = useMay('workshop.keep');
  return (
    <SettingsFrame section="bays">
      <div className={css.column}>
        <BaysPanel bays={bays} mayKeep={mayKeep} />
        <EquipmentPanel bays={bays.rows} mayKeep={mayKeep} />
      </div>
    </SettingsFrame>
  );
}

interface BaysPanelProps {
  bays: ReturnType<typeof useList<'/api/v1/workshops/{workshopId}/bays'>>;
  mayKeep: boolean;
}

function BaysPanel({ bays, mayKeep }: BaysPanelProps) {
  const { t } = useTranslation('registry');
  const [kept, keep] = useState<Bay | 'new' | null>(null);
  const columns: DataColumn<Bay>[] = [
    { key: 'name', title: t('bay.name'), render: ({ name }) => name },
    { key: 'kind', title: t('bay.kind'), width: 180, render: ({ kind }) => t(`bay-kind.${kind}`) },
    {
      key: 'position',
      title: t('bay.position'),
      width: 170,
      align: 'end',
      from: 'tablet',
      render: ({ position }) => position,
    },
    {
      key: 'state',
      title: t('state'),
      width: 120,
      render: ({ archivedAt }) => (archivedAt ? <StatusTag>{t('archived')}</StatusTag> : t('in-use')),
    },
  ];
  return (
    <Panel
      title={t('bay.title')}
      flush
      extra={
        mayKeep ? (
          <Button size="small" onClick={() => keep('new')}>
            {t('bay.add')}
          </Button>
        ) : null
      }
    >
      <DataList
        label={t('bay.title')}
        list={bays}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (bay: Bay) => keep(bay) } : {})}
        columns={columns}
        empty={<EmptyState title={t('bay.none')} hint={t('bay.none-hint')} />}
      />
      {kept ? (
        <KeepBay bay={rowNow(bays.rows, kept)} next={nextOf(bays.rows)} onClose={() => keep(null)} />
      ) : null}
    </Panel>
  );
}

function EquipmentPanel({ bays, mayKeep }: { bays: readonly Bay[]; mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [kept, keep] = useState<Equipment | 'new' | null>(null);
  const equipment = useList('/api/v1/workshops/{workshopId}/equipment', {
    path: { workshopId },
    query: { archived: 'true' },
  });
  return (
    <Panel
      title={t('equipment.title')}
      flush
      extra={
        mayKeep ? (
          <Button size="small" onClick={() => keep('new')}>
            {t('equipment.add')}
          </Button>
        ) : null
      }
    >
      <DataList
        label={t('equipment.title')}
        list={equipment}
        rowKey={({ id }) => id}
        {...(mayKeep ? { onOpen: (tool: Equipment) => keep(tool) } : {})}
        columns={useEquipmentColumns(bays)}
        empty={<EmptyState title={t('equipment.none')} hint={t('equipment.none-hint')} />}
      />
      {kept ? (
        <KeepEquipment equipment={rowNow(equipment.rows, kept)} bays={bays} onClose={() => keep(null)} />
      ) : null}
    </Panel>
  );
}

function useEquipmentColumns(bays: readonly Bay[]): DataColumn<Equipment>[] {
  const { t } = useTranslation('registry');
  const placeOf = (bayId: string | null) => bays.find(({ id }) => id === bayId)?.name ?? '–';
  return [
    { key: 'name', title: t('equipment.name'), render: ({ name }) => name },
    {
      key: 'kind',
      title: t('equipment.kind'),
      width: 180,
      render: ({ kind }) => t(`equipment-kind.${kind}`),
    },
    { key: 'bay', title: t('equipment.bay'), width: 120, render: ({ bayId }) => placeOf(bayId) },
    {
      key: 'check',
      title: t('equipment.next-check'),
      width: 150,
      render: ({ nextCheckOn }) => (nextCheckOn ? <Day on={nextCheckOn} /> : '–'),
    },
    {
      key: 'state',
      title: t('state'),
      width: 120,
      from: 'desk',
      render: ({ archivedAt }) => (archivedAt ? <StatusTag>{t('archived')}</StatusTag> : t('in-use')),
    },
  ];
}

/** A new bay stands behind the others until somebody says otherwise. */
function nextOf(bays: readonly Bay[]): number {
  return Math.max(0, ...bays.map(({ position }) => position)) + 1;
}
