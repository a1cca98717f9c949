import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { Locale } from '#platform/web/locale.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { Role } from '../../../rules/index.ts';
import { withoutBlanks } from '../../shared/blanks.ts';
import { ParticularsFields, type ParticularsTyped } from './particulars-fields.tsx';
import { RolesField } from './roles-field.tsx';
import { SignInFields } from './sign-in-fields.tsx';

interface NewStaff extends ParticularsTyped {
  roles: Role[];
  getsSignIn?: boolean;
  signIn?: { password: string; locale: Locale };
}

/** Somebody new in the house: a name and what they are there for; a sign-in when they need one. */
export function AddStaff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId, locale } = useWorkshop();
  const [form] = Form.useForm<NewStaff>();
  const getsSignIn = Form.useWatch('getsSignIn', form);
  const go = useGo();
  const add = useCommand('post', '/api/v1/staff', {
    form,
    show: 'inline',
    onDone: ({ id }) => go(`/settings/staff/${id}`),
  });
  const send = ({ roles, getsSignIn: wanted, signIn, ...person }: NewStaff) =>
    add.run({
      body: {
        ...withoutBlanks(person),
        roles: [{ workshopId, roles }],
        ...(wanted && signIn ? { signIn } : {}),
      },
    });
  return (
    <FormDrawer<NewStaff>
      title={t('staff.add')}
      form={form}
      command={add}
      submit={t('staff.add')}
      initial={{ signIn: { password: '', locale: locale as Locale } }}
      onSubmit={send}
      onClose={onClose}
    >
      <ParticularsFields />
      <Form.Item name="roles" label={t('staff.roles')} rules={[{ required: true }]}>
        <RolesField />
      </Form.Item>
      <Form.Item name="getsSignIn" valuePropName="checked">
        <Checkbox>{t('staff.gets-sign-in')}</Checkbox>
      </Form.Item>
      {getsSignIn ? <SignInFields within="signIn" /> : null}
    </FormDrawer>
  );
}
