import { Button, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { SignatureField } from '#platform/web/design/index.ts';
import type { VisitPage } from '../../visit/use-visit.ts';
import { useVisitSteps } from '../../visit/use-visit-steps.tsx';
import { may, type Order, reasonsAgainst } from '../order.ts';
import css from './contract.module.css';
import { StillMissing } from './still-missing.tsx';

interface Signed {
  signerName: string;
  signature: string;
}

/** The name and the hand of who signs. After an emergency release or a word on the phone the same hand countersigns. */
export function SignContract({ visit, order, close }: { visit: VisitPage; order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Signed>();
  const signer = Form.useWatch('signerName', form);
  const authorize = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/authorize', {
    form,
    show: 'inline',
    onDone: close,
  });
  const countersign = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/countersign', {
    form,
    show: 'inline',
    onDone: close,
  });
  const isLater = !['open', 'estimated'].includes(order.state);
  const step = isLater ? 'countersign' : 'authorize';
  const command = isLater ? countersign : authorize;
  const steps = useVisitSteps(visit);
  const send = (body: Signed) => command.run({ params: { path: { repairOrderId: order.id } }, body });
  const end = useShownOnce(may(order, step));
  return (
    <Form<Signed>
      form={form}
      layout="vertical"
      className={css.sign}
      initialValues={{ signerName: visit.dropOff?.name ?? visit.customer?.name ?? '' }}
      onFinish={(signed) => void send(signed)}
    >
      <Form.Item
        name="signerName"
        label={t('order.signer')}
        rules={[{ required: true, whitespace: true, message: t('order.signer-needed') }]}
      >
        <Input size="large" maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="signature" rules={[{ required: true, message: t('order.signature-needed') }]}>
        <SignatureField {...(signer ? { signer } : {})} />
      </Form.Item>
      <RefusalAlert of={command} />
      <div ref={end} />
      {may(order, step) ? (
        <Button type="primary" size="large" block htmlType="submit" loading={command.pending}>
          {t(`step.order.${step}`)}
        </Button>
      ) : (
        <StillMissing visit={visit} reasons={reasonsAgainst(order, step)} steps={steps} />
      )}
    </Form>
  );
}

/** With the last tick the place to sign comes into sight: the pen is handed over. */
function useShownOnce(isReady: boolean): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasReady = useRef(isReady);
  useEffect(() => {
    if (isReady && !wasReady.current) place.current?.scrollIntoView({ behavior: 'smooth', block: 'center' });
    wasReady.current = isReady;
  }, [isReady]);
  return place;
}
