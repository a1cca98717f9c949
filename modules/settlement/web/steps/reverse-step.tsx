import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/index.ts';
import type { Payment } from '../money/use-money.ts';
import { ReasonDrawer, type Reasoned } from './reason-drawer.tsx';

interface ReverseProps {
  payment: Payment;
  currency: string;
  close: () => void;
}

/** SETL-5: money goes back by an entry of its own; a gate pass that stood on it is void. */
export function ReverseStep({ payment, currency, close }: ReverseProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const [form] = Form.useForm<Reasoned>();
  const reverse = useCommand('post', '/api/v1/payments/{paymentId}/reverse', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <ReasonDrawer
      title={t('reverse.title')}
      submit={t('reverse.submit')}
      hint={t('reverse.hint', {
        amount: format.money(payment.amountMinor, { currency }),
        method: t(`payment-method.${payment.method}`),
      })}
      form={form}
      command={reverse}
      send={(body) => reverse.run({ params: { path: { paymentId: payment.id } }, body })}
      close={close}
    />
  );
}
