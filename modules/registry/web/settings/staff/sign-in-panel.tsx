import { Button, Form, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Panel } from '#platform/web/design/index.ts';
import type { Locale } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { StaffFile } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { SignInFields } from './sign-in-fields.tsx';

/** The key to the door: given, renewed when forgotten, taken back at once. */
export function SignInPanel({ person }: { person: StaffFile }) {
  const { t } = useTranslation('registry');
  const [isGiving, setGiving] = useState(false);
  return (
    <Panel title={t('staff.sign-in')}>
      <p className={css.note}>{person.signsIn ? t('staff.signs-in') : t('staff.signs-in-not')}</p>
      <div className={css.line}>
        <Button onClick={() => setGiving(true)}>
          {person.signsIn ? t('staff.new-password') : t('staff.give-sign-in')}
        </Button>
        {person.signsIn ? (
          <>
            <RemoveSecondFactor person={person} />
            <EndSignIn person={person} />
          </>
        ) : null}
      </div>
      {isGiving ? <GiveSignIn person={person} onClose={() => setGiving(false)} /> : null}
    </Panel>
  );
}

interface GiveSignInProps {
  person: StaffFile;
  onClose(): void;
}

function GiveSignIn({ person, onClose }: GiveSignInProps) {
  const { t } = useTranslation('registry');
  const { locale } = useWorkshop();
  const [form] = Form.useForm<{ password: string; locale: Locale }>();
  const give = useCommand('post', '/api/v1/staff/{staffId}/sign-in', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const words = person.signsIn ? t('staff.new-password') : t('staff.give-sign-in');
  return (
    <FormDrawer<{ password: string; locale: Locale }>
      title={words}
      form={form}
      command={give}
      submit={words}
      initial={{ locale: locale as Locale }}
      onSubmit={(body) => give.run({ params: { path: { staffId: person.id } }, body })}
      onClose={onClose}
    >
      <SignInFields />
    </FormDrawer>
  );
}

function EndSignIn({ person }: { person: StaffFile }) {
  const { t } = useTranslation('registry');
  const end = useCommand('delete', '/api/v1/staff/{staffId}/sign-in');
  return (
    <Popconfirm
      title={t('staff.end-sign-in-sure', { name: person.name })}
      okText={t('staff.end-sign-in')}
      onConfirm={() => void end.run({ params: { path: { staffId: person.id } } })}
    >
      <Button danger loading={end.pending}>
        {t('staff.end-sign-in')}
      </Button>
    </Popconfirm>
  );
}

function RemoveSecondFactor({ person }: { person: StaffFile }) {
  const { t } = useTranslation('registry');
  const remove = useCommand('delete', '/api/v1/staff/{staffId}/second-factor');
  return (
    <Popconfirm
      title={t('staff.remove-second-factor-sure', { name: person.name })}
      okText={t('staff.remove-second-factor')}
      onConfirm={() => void remove.run({ params: { path: { staffId: person.id } } })}
    >
      <Button loading={remove.pending}>{t('staff.remove-second-factor')}</Button>
    </Popconfirm>
  );
}
