import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Instant, Panel } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { type AccountClass, accountClasses } from '../../rules/index.ts';
import type { CustomerFile } from '../shared/records.ts';
import css from '../shared/rows.module.css';

/** KEY-1: the class of a key account, and how it came to it. */
export function ClassPanel({ customer }: { customer: CustomerFile }) {
  const { t } = useTranslation('registry');
  const [isGiving, setGiving] = useState(false);
  const may = useMay('customer.classify');
  const { accountClass, classHistory } = customer;
  if (!may && classHistory.length === 0) return null;
  return (
    <Panel
      title={t('account-class.title')}
      flush
      extra={
        may ? (
          <Button size="small" onClick={() => setGiving(true)}>
            {t('account-class.give')}
          </Button>
        ) : null
      }
    >
      <ul className={css.rows}>
        {accountClass === null ? <li>{t('account-class.none')}</li> : null}
        {classHistory.map((given) => (
          <li key={given.decidedAt}>
            <div className={css.line}>
              <span>
                {given.accountClass ? t(`account-class.${given.accountClass}`) : t('account-class.none')} ·{' '}
                {given.reason}
              </span>
              <span className={css.end}>
                {given.decidedByName} <Instant at={given.decidedAt} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isGiving ? <GiveClass customer={customer} onClose={() => setGiving(false)} /> : null}
    </Panel>
  );
}

interface ClassGiven {
  accountClass: AccountClass | '';
  reason: string;
}

function GiveClass({ customer, onClose }: { customer: CustomerFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<ClassGiven>();
  const give = useCommand('post', '/api/v1/customers/{customerId}/class', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer<ClassGiven>
      title={t('account-class.title')}
      form={form}
      command={give}
      submit={t('account-class.give')}
      initial={{ accountClass: customer.accountClass ?? 'C' }}
      onSubmit={({ accountClass, reason }) =>
        give.run({
          params: { path: { customerId: customer.id } },
          body: { accountClass: accountClass || null, reason, workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="accountClass" label={t('account-class.title')} required>
        <Segmented
          block
          options={[
            ...accountClasses.map((value) => ({ value, label: t(`account-class.${value}`) })),
            { value: '' as const, label: t('account-class.none') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('account-class.why')}
        rules={[{ required: true, message: t('account-class.why-needed') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
