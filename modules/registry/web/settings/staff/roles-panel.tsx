import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Facts, FormDrawer, Panel } from '#platform/web/design/index.ts';
import { useSession } from '#platform/web/session/session.ts';
import type { Role } from '../../../rules/index.ts';
import type { StaffFile } from '../../shared/records.ts';
import { RolesField } from './roles-field.tsx';

interface RolesPanelProps {
  person: StaffFile;
  mayKeep: boolean;
}

/** What somebody is there for, workshop by workshop. */
export function RolesPanel({ person, mayKeep }: RolesPanelProps) {
  const { t } = useTranslation('registry');
  const { workshops } = useSession();
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('staff.roles')}: ${t('edit')}`}>
      {t('edit')}
    </Button>
  );
  return (
    <Panel title={t('staff.roles')} extra={mayKeep ? edit : null}>
      <Facts
        facts={workshops.map(({ id, name }) => [
          name,
          rolesAt(person, id)
            .map((role) => t(`role.${role}`))
            .join(' · ') || null,
        ])}
      />
      {isEditing ? <SetRoles person={person} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

function SetRoles({ person, onClose }: { person: StaffFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { workshops } = useSession();
  const [form] = Form.useForm<Record<string, Role[]>>();
  const set = useCommand('put', '/api/v1/staff/{staffId}/roles', { form, show: 'inline', onDone: onClose });
  const kept = workshops.filter(({ rights }) => rights.includes('staff.keep'));
  return (
    <FormDrawer<Record<string, Role[]>>
      title={t('staff.roles')}
      form={form}
      command={set}
      submit={t('save')}
      initial={Object.fromEntries(kept.map(({ id }) => [id, rolesAt(person, id)]))}
      onSubmit={(typed) =>
        set.run({
          params: { path: { staffId: person.id } },
          body: { roles: kept.map(({ id }) => ({ workshopId: id, roles: typed[id] ?? [] })) },
        })
      }
      onClose={onClose}
    >
      {kept.map(({ id, name }) => (
        <Form.Item key={id} name={id} label={name}>
          <RolesField />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}

function rolesAt(person: StaffFile, workshopId: string): Role[] {
  return person.roles.filter((place) => place.workshopId === workshopId).flatMap(({ roles }) => roles);
}
