import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PhotoField, QuantityField, RecordPicker } from '#platform/web/design/index.ts';
import css from './technician.module.css';
import { useCatalogue } from './use-catalogue.ts';
import type { MyJob } from './use-my-jobs.ts';

interface Finding {
  finding: string;
  title?: string;
  opCodeId?: string | null;
  safety?: boolean;
  fileIds?: string[];
  parts?: { partId?: string | null; quantityMilli?: number | null }[];
}

interface FindingDrawerProps {
  job: Pick<MyJob, 'visitId' | 'repairOrderId'>;
  close(): void;
}

/** What was found under the car, with photos, for the customer to decide; price lines where they are known. */
export function FindingDrawer({ job, close }: FindingDrawerProps) {
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const [form] = Form.useForm<Finding>();
  const { opCodes } = useCatalogue();
  const propose = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/additional-jobs', {
    form,
    basedOn: 'none',
    show: 'inline',
    onDone: () => {
      void message.success(t('finding.sent'));
      close();
    },
  });
  return (
    <FormDrawer<Finding>
      title={t('finding.add')}
      form={form}
      command={propose}
      submit={t('finding.send')}
      draft={`finding.${job.repairOrderId}`}
      onSubmit={(typed) =>
        propose.run({ params: { path: { repairOrderId: job.repairOrderId } }, body: bodyOf(typed) })
      }
      onClose={close}
    >
      <Form.Item name="finding" label={t('finding.what')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="fileIds" label={t('finding.photos')}>
        <PhotoField visitId={job.visitId} />
      </Form.Item>
      <Form.Item name="opCodeId" label={t('finding.op-code')}>
        <RecordPicker searchKey={['op-codes']} search={opCodes} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('finding.title')}
        dependencies={['opCodeId']}
        rules={[({ getFieldValue }) => ({ required: !getFieldValue('opCodeId'), whitespace: true })]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <PartLines />
      <Form.Item name="safety" label={t('finding.safety')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDrawer>
  );
}

function PartLines() {
  const { t } = useTranslation('workshop');
  const { parts } = useCatalogue();
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <Form.Item label={t('finding.parts')}>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.partLine}>
              <Form.Item name={[name, 'partId']} noStyle rules={[{ required: true }]}>
                <RecordPicker searchKey={['parts']} search={parts} placeholder={t('finding.part')} />
              </Form.Item>
              <Form.Item name={[name, 'quantityMilli']} noStyle initialValue={1000}>
                <QuantityField aria-label={t('parts.quantity')} />
              </Form.Item>
              <Button
                type="text"
                icon={<MinusCircleOutlined />}
                aria-label={t('finding.drop-part')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({})}>
            {t('finding.add-part')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

/** An op-code alone brings its labour line; once parts are named, both are. */
function bodyOf({ finding, title, opCodeId, safety = false, fileIds = [], parts = [] }: Finding) {
  const named = parts.flatMap(({ partId, quantityMilli }) =>
    partId ? [{ kind: 'part' as const, partId, quantityMilli: quantityMilli ?? 1000 }] : [],
  );
  const labor = opCodeId ? [{ kind: 'labor' as const, opCodeId }] : [];
  return {
    finding,
    safety,
    fileIds,
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(opCodeId ? { opCodeId } : {}),
    ...(named.length > 0 ? { lines: [...labor, ...named] } : {}),
  };
}
