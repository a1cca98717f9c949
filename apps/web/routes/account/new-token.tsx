import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/form-drawer.tsx';

interface TokenWish {
  name: string;
  scopes: string[];
  days: number;
}

const scopes = ['all.read', 'all.write'] as const;
const lives = [30, 90, 365] as const;
const day = 86_400_000;

/** A token is named after the program that gets it, may do as little as that needs, and ends by itself. */
export function NewToken({ onMade, onClose }: { onMade: (token: string) => void; onClose: () => void }) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<TokenWish>();
  const make = useCommand('post', '/api/v1/access-tokens', {
    form,
    show: 'inline',
    onDone: ({ token }) => {
      onMade(token);
      onClose();
    },
  });
  const send = ({ name, scopes, days }: TokenWish) =>
    make.run({ body: { name, scopes, expiresAt: new Date(Date.now() + days * day).toISOString() } });
  return (
    <FormDrawer<TokenWish>
      title={t('token.make')}
      form={form}
      command={make}
      initial={{ scopes: ['all.read'], days: 90 }}
      submit={t('token.make')}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('token.name')}
        extra={t('token.name-hint')}
        rules={[{ required: true }]}
      >
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <Form.Item name="scopes" label={t('token.scopes')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          options={scopes.map((value) => ({ value, label: t(`token.scope.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="days" label={t('token.life')} rules={[{ required: true }]}>
        <Select options={lives.map((value) => ({ value, label: t('token.days', { count: value }) }))} />
      </Form.Item>
    </FormDrawer>
  );
}
