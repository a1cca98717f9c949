import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PhotoField } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { type ProposedLine, ProposedLines } from './proposed-lines.tsx';

interface Proposal {
  title?: string;
  finding: string;
  safety?: boolean;
  lines?: ProposedLine[];
  fileIds?: string[];
}

/** CHANGE-2: what the workshop found, whether it is safe to drive with, pictures, and what mending it would cost. */
export default function ProposeStep({ visitId, repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Proposal>();
  const lines = Form.useWatch('lines', form) ?? [];
  const propose = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/additional-jobs', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  const [firstNamed] = lines;
  const send = ({ title, finding, safety, fileIds, lines }: Proposal) =>
    propose.run({
      params: { path: { repairOrderId: repairOrderId ?? '' } },
      body: {
        title: title?.trim() || firstNamed?.name || finding.slice(0, 300),
        finding,
        safety: safety ?? false,
        fileIds: fileIds ?? [],
        lines: (lines ?? []).map(({ line }) => line),
      },
    });
  return (
    <FormDrawer<Proposal>
      title={t('step.order.proposeWork')}
      form={form}
      command={propose}
      submit={t('order.propose')}
      draft={`order.${repairOrderId}.proposal`}
      width={600}
      onSubmit={send}
      onClose={close}
    >
      <Form.Item
        name="finding"
        label={t('order.finding')}
        rules={[{ required: true, whitespace: true, message: t('order.finding-needed') }]}
      >
        <Input.TextArea autoFocus rows={2} maxLength={2000} placeholder={t('order.finding-hint')} />
      </Form.Item>
      <Form.Item name="safety" valuePropName="checked">
        <Checkbox>{t('order.safety')}</Checkbox>
      </Form.Item>
      <Form.Item name="fileIds" label={t('order.photos')}>
        <PhotoField visitId={visitId} max={20} />
      </Form.Item>
      <Form.Item name="lines" label={t('order.what-it-takes')}>
        <ProposedLines draft={`order.${repairOrderId}.proposal-entry`} />
      </Form.Item>
      <Form.Item name="title" label={t('order.job-title')} extra={t('order.job-title-hint')}>
        <Input maxLength={300} {...(firstNamed ? { placeholder: firstNamed.name } : {})} />
      </Form.Item>
    </FormDrawer>
  );
}
