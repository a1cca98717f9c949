import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PhotoField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

interface AddScanProps {
  number: number;
  visitId: string;
}

/** The sheet was entered first and is scanned now. */
export function AddScan(props: AddScanProps) {
  const { t } = useTranslation('reception');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('paper-form.add-scan')}</Button>
      {isOpen ? <ScanDrawer {...props} close={() => setOpen(false)} /> : null}
    </>
  );
}

function ScanDrawer({ number, visitId, close }: AddScanProps & { close: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<{ scan: string[] }>();
  const keep = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms/{number}/scan', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<{ scan: string[] }>
      title={t('paper-form.add-scan')}
      form={form}
      command={keep}
      submit={t('save')}
      onSubmit={({ scan }) =>
        keep.run({ params: { path: { workshopId, number } }, body: { scanFileId: scan[0] ?? '' } })
      }
      onClose={close}
    >
      <Form.Item
        name="scan"
        label={t('paper-form.scan')}
        rules={[{ required: true, type: 'array', min: 1, message: t('paper-form.scan-needed') }]}
      >
        <PhotoField max={1} purpose="scan" visitId={visitId} />
      </Form.Item>
    </FormDrawer>
  );
}
