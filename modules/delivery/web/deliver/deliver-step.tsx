import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OdometerReason } from '#modules/registry/rules/index.ts';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, SignatureField } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { type GiveBack, useGiveBack } from '../visit/use-give-back.ts';
import css from './deliver.module.css';
import { DeliveryChecks } from './delivery-checks.tsx';
import { type PickUp, PickUpFields, pickUpOf } from './pick-up.tsx';
import { RedAdvice } from './red-advice.tsx';
import { ReturnReadings } from './return-readings.tsx';
import { ThingsFirst } from './things-first.tsx';
import { WorkExplained } from './work-explained.tsx';

type Sheet = components['schemas']['DeliverySheet'];

interface Delivering extends PickUp {
  checks: { done?: boolean; note?: string }[];
  receiverName: string;
  signature: string;
  otherAdvisorReason?: string;
  odometer?: number | null;
  odometerReason?: OdometerReason;
  odometerExplanation?: string;
  fuelPercent?: number | null;
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
  const giveBack = useGiveBack(visitId);
  if (!visit || !sheet.data || !repairOrderId || !giveBack) return null;
  return <DeliverForm {...{ visit, giveBack, repairOrderId, close }} sheet={sheet.data} />;
}

interface DeliverFormProps {
  visit: VisitPage;
  sheet: Sheet;
  giveBack: GiveBack;
  repairOrderId: string;
  close: () => void;
}

function DeliverForm({ visit, sheet, giveBack, repairOrderId, close }: DeliverFormProps) {
  const { t } = useTranslation('delivery');
  const [form] = Form.useForm<Delivering>();
  const receiver = Form.useWatch('receiverName', form);
  const deliver = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/deliver', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ checks, receiverName, signature, otherAdvisorReason, ...rest }: Delivering) =>
    deliver.run({
      params: { path: { repairOrderId } },
      body: {
        ...pickUpOf(rest),
        receiverName,
        signature,
        checks: sheet.checks.map(({ key }, place) => ({
          key,
          done: checks[place]?.done ?? false,
          note: checks[place]?.note?.trim() || null,
        })),
        otherAdvisorReason: otherAdvisorReason?.trim() || null,
        ...readBack(rest),
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
      <RedAdvice names={giveBack.redAdvice} close={close} />
      <ThingsFirst visit={visit} things={giveBack.things} />
      <ReturnReadings giveBack={giveBack} />
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

/** What was read of the car, without what was left empty. */
function readBack({ odometer, odometerReason, odometerExplanation, fuelPercent }: Partial<Delivering>) {
  return {
    ...(typeof odometer === 'number' ? { odometer } : {}),
    ...(odometerReason ? { odometerReason } : {}),
    odometerExplanation: odometerExplanation?.trim() || null,
    fuelPercent: fuelPercent ?? null,
  };
}
