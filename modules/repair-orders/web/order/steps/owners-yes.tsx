import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, LoadingRoom, MoneyField, PhoneLink } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { VisitPage } from '../../visit/use-visit.ts';
import type { Order } from '../order.ts';

interface Said {
  amountMinor: number;
  givenByName: string;
  phone?: string;
  words: string;
}

interface OwnersYesProps {
  visit: VisitPage;
  order: Order;
  /** What is asked for beyond what counts already. */
  moreMinor: number;
  close: () => void;
}

/** A11: the owner is called at a number of their file, and what they said is noted before the driver signs. */
export function OwnersYes(props: OwnersYesProps) {
  const { customerId } = props.order;
  const file = api.useQuery('get', '/api/v1/customers/{customerId}', { params: { path: { customerId } } });
  if (file.isPending) return <LoadingRoom rows={3} />;
  const phones = (file.data?.contacts ?? []).filter(({ kind }) => kind === 'phone');
  return <OwnersYesForm {...props} phones={phones} />;
}

interface OwnersYesFormProps extends OwnersYesProps {
  phones: readonly { value: string; label: string | null }[];
}

function OwnersYesForm({ visit, order, moreMinor, phones, close }: OwnersYesFormProps) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Said>();
  const phone = Form.useWatch('phone', form);
  const note = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/owners-yes', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <FormDrawer<Said>
      title={t('step.order.noteOwnersYes')}
      form={form}
      command={note}
      initial={{
        ...{ amountMinor: (order.driver?.shareMinor ?? order.totalMinor) + moreMinor, words: '' },
        ...{ givenByName: visit.customer?.name ?? '', ...(phones[0] ? { phone: phones[0].value } : {}) },
      }}
      submit={t('step.order.noteOwnersYes')}
      onSubmit={({ phone: called = '', ...said }) =>
        note.run({ params: { path: { repairOrderId: order.id } }, body: { ...said, phone: called } })
      }
      onClose={close}
      draft={`owners-yes.${order.id}`}
    >
      <Form.Item
        name="phone"
        label={t('order.owners-yes-number')}
        rules={[{ required: true, message: t('order.number-needed') }]}
        extra={
          phones.length > 0 ? (
            phone && <PhoneLink phone={phone} />
          ) : (
            <>
              {t('order.owners-yes-none')}{' '}
              <LinkTo to={`/customers/${order.customerId}`}>{t('order.owners-yes-file')}</LinkTo>
            </>
          )
        }
      >
        <Select
          options={phones.map(({ value, label }) => ({
            value,
            label: [value, label].filter(Boolean).join('  '),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="givenByName"
        label={t('order.owners-yes-name')}
        rules={[{ required: true, whitespace: true, message: t('order.signer-needed') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="amountMinor"
        label={t('order.owners-yes-amount')}
        rules={[{ required: true, message: t('order.owners-yes-amount-needed') }]}
      >
        <MoneyField currency={order.currency} min={0} />
      </Form.Item>
      <Form.Item
        name="words"
        label={t('order.words-said')}
        rules={[{ required: true, whitespace: true, message: t('order.words-needed') }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <p>{t('order.owners-yes-hint')}</p>
    </FormDrawer>
  );
}
