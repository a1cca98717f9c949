import { Button, Form, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newKey } from 'uuid';
import { type Problem, toProblem } from '#platform/web/api/problem.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { upload } from '#platform/web/api/upload.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { VisitPage } from '../../visit/use-visit.ts';
import { may, type Order } from '../order.ts';
import css from './contract.module.css';

interface OnPaper {
  signerName: string;
  fileId: string;
}

/** RO-2: the printed order came back signed with a pen: its scan or photo, and who signed. */
export function SignOnPaper({ visit, order, close }: { visit: VisitPage; order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [isOpen, setOpen] = useState(false);
  if (!may(order, 'authorize')) return null;
  return isOpen ? (
    <PaperForm visit={visit} order={order} close={close} />
  ) : (
    <Button type="link" onClick={() => setOpen(true)}>
      {t('order.paper.begin')}
    </Button>
  );
}

function PaperForm({ visit, order, close }: { visit: VisitPage; order: Order; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<OnPaper>();
  const authorize = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/authorize-on-paper', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <Form<OnPaper>
      form={form}
      layout="vertical"
      className={css.sign}
      initialValues={{ signerName: visit.dropOff?.name ?? visit.customer?.name ?? '' }}
      onFinish={(body) => void authorize.run({ params: { path: { repairOrderId: order.id } }, body })}
    >
      <Form.Item
        name="signerName"
        label={t('order.signer')}
        rules={[{ required: true, whitespace: true, message: t('order.signer-needed') }]}
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="fileId"
        label={t('order.paper.scan')}
        rules={[{ required: true, message: t('order.paper.scan-needed') }]}
      >
        <ScanField visit={visit} />
      </Form.Item>
      <RefusalAlert of={authorize} />
      <Button block htmlType="submit" loading={authorize.pending}>
        {t('order.paper.take')}
      </Button>
    </Form>
  );
}

interface ScanFieldProps {
  id?: string;
  onChange?: (fileId: string | undefined) => void;
  visit: VisitPage;
}

/** One scan; kept on the server as soon as it is chosen, so that nothing is lost when the rest is refused. */
function ScanField({ id, onChange, visit }: ScanFieldProps) {
  const { t } = useTranslation('repair-orders');
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (file: File) => {
    setProblem(null);
    try {
      const place = {
        workshopId: visit.workshopId,
        visitId: visit.id,
        purpose: 'scan',
        key: newKey(),
      } as const;
      const stored = await upload(file, file.name, place);
      setName(file.name);
      onChange?.(stored.id);
    } catch (reason) {
      setProblem(toProblem(reason));
    }
  };
  return (
    <div id={id}>
      <Upload
        accept="image/*,application/pdf"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <Button>{name ?? t('order.paper.choose')}</Button>
      </Upload>
      {problem ? <p role="alert">{problem.detail}</p> : null}
    </div>
  );
}
