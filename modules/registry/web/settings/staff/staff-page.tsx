import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Panel,
  PhoneLink,
  StatusTag,
  useRoom,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { isRole, type Role, roles } from '../../../rules/index.ts';
import { OutOfUseSwitch, useOutOfUse } from '../../shared/out-of-use-switch.tsx';
import type { StaffCard } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { AddStaff } from './add-staff.tsx';

/** The people of this workshop and what each is there for. */
export default function StaffPage() {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [asked, ask] = useQueryParam('role');
  const outOfUse = useOutOfUse();
  const [isAdding, setAdding] = useState(false);
  const mayKeep = useMay('staff.keep');
  const role = asked && isRole(asked) ? asked : null;
  const staff = useList('/api/v1/staff', {
    query: { workshopId, ...(role ? { role } : {}), ...outOfUse.query },
  });
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('staff.add')}
    </Button>
  );
  return (
    <SettingsFrame section="staff" actions={mayKeep ? add : null}>
      <div className={css.tools}>
        <Select<Role>
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={role}
          placeholder={t('rights.all-roles')}
          aria-label={t('rights.role')}
          onChange={(next) => ask(next ?? null)}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          style={{ minInlineSize: 220 }}
        />
        <OutOfUseSwitch of={outOfUse} />
      </div>
      <Panel flush>
        <DataList
          label={t('settings.staff.title')}
          list={staff}
          rowKey={({ id }) => id}
          href={({ id }) => `/settings/staff/${id}`}
          columns={useColumns(workshopId)}
          empty={
            outOfUse.isOut ? (
              <EmptyState title={t('archived-none')} hint={t('archived-none-hint')} />
            ) : (
              <EmptyState title={t('staff.none')} hint={t('staff.none-hint')} />
            )
          }
        />
      </Panel>
      {isAdding ? <AddStaff onClose={() => setAdding(false)} /> : null}
    </SettingsFrame>
  );
}

function useColumns(workshopId: string): DataColumn<StaffCard>[] {
  const { t } = useTranslation('registry');
  const isPhone = useRoom() === 'phone';
  return [
    { key: 'name', title: t('staff.name'), width: 150, render: ({ name }) => name },
    {
      key: 'number',
      title: t('staff.number'),
      width: 90,
      from: 'desk',
      render: ({ employeeNumber }) => <span className="num">{employeeNumber ?? '–'}</span>,
    },
    {
      key: 'roles',
      title: t('staff.roles'),
      wrap: true,
      render: (person) =>
        person.roles
          .filter((place) => place.workshopId === workshopId)
          .flatMap((place) => place.roles.map((role) => t(`role.${role}`)))
          .join(' · ') || '–',
    },
    {
      key: 'skills',
      title: t('staff.skills'),
      wrap: true,
      from: 'desk',
      render: ({ skills }) => skills.map(({ skill }) => t(`skill.${skill}`)).join(' · ') || '–',
    },
    {
      key: 'phone',
      title: t('staff.phone'),
      width: 200,
      render: ({ phone }) => (phone ? isPhone ? phone : <PhoneLink phone={phone} /> : '–'),
    },
    {
      key: 'signsIn',
      title: t('staff.sign-in'),
      width: 110,
      render: ({ signsIn }) =>
        signsIn ? t('staff.signs-in-yes') : <StatusTag>{t('staff.no-sign-in')}</StatusTag>,
    },
  ];
}
