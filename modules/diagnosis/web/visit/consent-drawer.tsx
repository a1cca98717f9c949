import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit, type Word, WordFields, wordOf } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField } from '#platform/web/design/index.ts';
import type { DiagnosisPage } from '../use-diagnosis.ts';

interface Consent extends Word {
  scope: string;
  feeMinor: number;
  limitMinor: number;
}

/** INSP-8: what is looked for, what that costs and how far it may go, agreed before anybody begins. */
export function ConsentDrawer({
  visitId,
  page,
  close,
}: {
  visitId: string;
  page: DiagnosisPage;
  close: () => void;
}) {
  const { t } = useTranslation('diagnosis');
  const visit = useVisit(visitId).data;
  const [form] = Form.useForm<Consent>();
  const channel = Form.useWatch('channel', form) ?? 'on-site';
  const agree = useCommand('post', '/api/v1/visits/{visitId}/diagnosis-consents', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Consent>
      title={t('consent.title')}
      form={form}
      command={agree}
      initial={{
        channel: 'on-site',
        scope: page.concerns.map(({ words }) => words).join('; '),
        decidedByName: visit?.dropOff?.name ?? visit?.customerName ?? '',
      }}
      submit={t('consent.keep')}
      onSubmit={({ scope, feeMinor, limitMinor, ...word }) =>
        agree.run({
          params: { path: { visitId } },
          body: { scope, feeMinor, limitMinor, ...wordOf(word) },
        })
      }
      onClose={close}
    >
      <Form.Item name="scope" label={t('consent.scope')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="feeMinor" label={t('consent.fee')} rules={[{ required: true }]}>
        <MoneyField currency={page.currency} />
      </Form.Item>
      <Form.Item
        name="limitMinor"
        label={t('consent.limit')}
        extra={t('consent.limit-hint')}
        rules={[{ required: true }]}
      >
        <MoneyField currency={page.currency} />
      </Form.Item>
      <WordFields channel={channel} needsSignature />
    </FormDrawer>
  );
}
