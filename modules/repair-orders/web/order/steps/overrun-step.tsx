import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Facts, FormDrawer, Money } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useOrder, useVisit } from '../../visit/use-visit.ts';
import { DriverAuthority } from './driver-authority.tsx';
import { type Word, WordFields, wordOf } from './word-fields.tsx';

/** HAND-2: the customer's yes to what came out dearer than signed for. */
export default function OverrunStep({ visitId, repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const visit = useVisit(visitId).data;
  const order = useOrder(repairOrderId).data;
  const [form] = Form.useForm<Word>();
  const channel = Form.useWatch('channel', form) ?? 'on-site';
  const approve = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/approve-overrun', {
    form,
    show: 'inline',
    onDone: close,
  });
  if (!visit || !order) return null;
  const send = (word: Word) =>
    approve.run({ params: { path: { repairOrderId: order.id } }, body: wordOf(word) });
  return (
    <FormDrawer<Word>
      title={t('step.order.approveOverrun')}
      form={form}
      command={approve}
      initial={{
        channel: 'on-site',
        decidedByName: visit.dropOff?.name ?? visit.customer?.name ?? '',
        phone: visit.dropOff?.phone ?? visit.customer?.phone ?? '',
      }}
      submit={t('step.order.approveOverrun')}
      onSubmit={send}
      onClose={close}
    >
      <Facts
        facts={[
          [
            t('order.authorized'),
            <Money key="a" minor={order.authorizedMinor ?? 0} currency={order.currency} />,
          ],
          [t('order.total'), <Money key="t" minor={order.totalMinor} currency={order.currency} />],
        ]}
      />
      <br />
      <DriverAuthority visit={visit} order={order} />
      <WordFields channel={channel} needsSignature />
    </FormDrawer>
  );
}
