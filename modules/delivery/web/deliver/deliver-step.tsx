import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, SignatureField } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import css from './deliver.module.css';
import { DeliveryChecks } from './delivery-checks.tsx';
import { type PickUp, PickUpFields, pickUpOf } from './pick-up.tsx';
import { WorkExplained } from './work-explained.tsx';

type Sheet = components['schemas']['DeliverySheet'];

interface Delivering extends PickUp {
  checks: { done?: boolean; note?: string }[];
  receiverName: string;
  signature: string;
  otherAdvisorReason?: string;
}

/** DLVR-2 to DLVR-4: the car is gone through with the customer, then signed for. */
export default function DeliverStep({ visitId, repairOrderId, close }: StepProps) {
  const visit = useVisit(visitId).data;
  const sheet = api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}/delivery',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
  if (!visit || !sheet.data || !repairOrderId) return null;
  return <DeliverForm visit={visit} sheet={sheet.data} repairOrderId={repairOrderId} close={close} />;
}

interface DeliverFormProps {
  visit: VisitPage;
  sheet: Sheet;
  repairOrderId: string;
  close: () => void;
}

function DeliverForm({ visit, sheet, repairOrderId, close }: DeliverFormProps) {
  const { t } = useTranslation('delivery');
  const [form] = Form.useForm<Delivering>();
  const receiver = Form.useWatch('receiverName', form);
  const deliver = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/deliver', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ checks, receiverName, signature, otherAdvisorReason, ...pickUp }: Delivering) =>
    deliver.run({
      params: { path: { repairOrderId } },
      body: {
        ...pickUpOf(pickUp),
        receiverName,
        signature,
        checks: sheet.checks.map(({ key }, place) => ({
          key,
          done: checks[place]?.done ?? false,
          note: checks[place]?.note?.trim() || null,
        })),
        otherAdvisorReason: otherAdvisorReason?.trim() || null,
      },
    });
  return (
    <FormDrawer<Delivering>
      title={t('deliver.title')}
      form={form}
      command={deliver}
      initial={{
        pickUp: sheet.hasCopy ? 'copy' : 'lost',
        checks: sheet.checks.map(() => ({})),
        receiverName: visit.dropOff?.name ?? visit.customerName ?? '',
      }}
      submit={t('deliver.submit')}
      onSubmit={send}
      onClose={close}
      draft={`deliver.${repairOrderId}`}
      width={760}
    >
      <PickUpFields sheet={sheet} />
      <WorkExplained visit={visit} />
      <DeliveryChecks checks={sheet.checks} />
      {sheet.isReceivingAdvisor ? null : (
        <Form.Item
          name="otherAdvisorReason"
          label={t('deliver.other-advisor', { name: sheet.receivingAdvisor?.name ?? '–' })}
          rules={[{ required: true, whitespace: true, message: t('deliver.other-advisor-needed') }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      )}
      <Form.Item
        name="receiverName"
        label={t('deliver.receiver')}
        rules={[{ required: true, whitespace: true, message: t('deliver.receiver-needed') }]}
      >
        <Input size="large" maxLength={100} className={css.receiver} />
      </Form.Item>
      <p className={css.declaration}>{t('paper.delivery.declaration')}</p>
      <Form.Item
        name="signature"
        label={t('deliver.signature')}
        rules={[{ required: true, message: t('deliver.signature-needed') }]}
      >
        <SignatureField {...(receiver ? { signer: receiver } : {})} />
      </Form.Item>
    </FormDrawer>
  );
}
