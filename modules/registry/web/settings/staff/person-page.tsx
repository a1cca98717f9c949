import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  Facts,
  LoadingRoom,
  LoadProblem,
  PageHeader,
  Panel,
  PhoneLink,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import type { StaffFile } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { AbsencesPanel } from './absences-panel.tsx';
import { EditParticulars } from './edit-particulars.tsx';
import { RolesPanel } from './roles-panel.tsx';
import { ShiftsPanel } from './shifts-panel.tsx';
import { SignInPanel } from './sign-in-panel.tsx';
import { SkillsPanel } from './skills-panel.tsx';

/** The file of one of the house: who, what for, when, and the key to the door. */
export default function PersonPage() {
  const staffId = useParam('staffId');
  const person = api.useQuery('get', '/api/v1/staff/{staffId}', { params: { path: { staffId } } });
  if (person.error) {
    return <LoadProblem problem={toProblem(person.error)} again={() => void person.refetch()} />;
  }
  if (!person.data) return <LoadingRoom />;
  return <File person={person.data} />;
}

function File({ person }: { person: StaffFile }) {
  const { t } = useTranslation('registry');
  const mayKeep = useMay('staff.keep');
  return (
    <>
      <PageHeader
        back={{ to: '/settings/staff', label: t('settings.staff.title') }}
        title={person.name}
        after={person.archivedAt ? <StatusTag>{t('staff.left')}</StatusTag> : null}
        actions={mayKeep ? <LeaveOrReturn person={person} /> : null}
      />
      <div className={css.panels}>
        <div className={css.column}>
          <ParticularsPanel person={person} mayKeep={mayKeep} />
          <RolesPanel person={person} mayKeep={mayKeep} />
          <SkillsPanel person={person} mayKeep={mayKeep} />
        </div>
        <div className={css.column}>
          <ShiftsPanel person={person} mayKeep={mayKeep} />
          <AbsencesPanel person={person} mayKeep={mayKeep} />
          {mayKeep ? <SignInPanel person={person} /> : null}
        </div>
      </div>
    </>
  );
}

function ParticularsPanel({ person, mayKeep }: { person: StaffFile; mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button size="small" onClick={() => setEditing(true)}>
      {t('edit')}
    </Button>
  );
  return (
    <Panel title={t('staff.particulars')} extra={mayKeep ? edit : null}>
      <Facts
        facts={[
          [t('staff.number'), person.employeeNumber],
          [t('staff.phone'), person.phone && <PhoneLink phone={person.phone} />],
          [t('staff.email'), person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
        ]}
      />
      {isEditing ? <EditParticulars person={person} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

/** Whoever leaves keeps a file: what they signed stays theirs. */
function LeaveOrReturn({ person }: { person: StaffFile }) {
  const { t } = useTranslation('registry');
  const change = useCommand('patch', '/api/v1/staff/{staffId}');
  const send = (archived: boolean) =>
    void change.run({ params: { path: { staffId: person.id } }, body: { archived } });
  if (person.archivedAt) {
    return (
      <Button loading={change.pending} onClick={() => send(false)}>
        {t('staff.return')}
      </Button>
    );
  }
  return (
    <Popconfirm
      title={t('staff.leave-sure', { name: person.name })}
      okText={t('staff.leave')}
      onConfirm={() => send(true)}
    >
      <Button loading={change.pending}>{t('staff.leave')}</Button>
    </Popconfirm>
  );
}
