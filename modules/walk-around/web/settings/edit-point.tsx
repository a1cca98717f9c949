import { Button, Drawer, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoom } from '#platform/web/design/index.ts';
import { isCrossed, units } from '../../rules/index.ts';
import type { Point } from './draft.ts';
import { ModelLimitsFields } from './model-limits-fields.tsx';
import { readPoint, type WrittenPoint, writtenPoint } from './written-point.ts';

interface EditPointProps {
  point: Point;
  keep(point: Point): void;
  close(): void;
}

/** A point in three languages, its measure with limits, those of single models, and the operation that mends it. */
export function EditPoint({ point, keep, close }: EditPointProps) {
  const { t } = useTranslation('walk-around');
  const isPhone = useRoom() === 'phone';
  const [form] = Form.useForm<WrittenPoint>();
  const isMeasured = Form.useWatch('measured', form) ?? point.measure !== null;
  const needed = [{ required: true, message: t('template.needed') }];
  return (
    <Drawer
      open
      title={t('template.edit')}
      size={isPhone ? '100%' : 560}
      onClose={close}
      footer={
        <Button type="primary" onClick={() => form.submit()}>
          {t('template.take-over')}
        </Button>
      }
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={writtenPoint(point)}
        onFinish={(written) => keep(readPoint(written, point))}
      >
        <Form.Item name={['names', 'zh-CN']} label="中文" rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['names', 'en']} label="English" rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={['names', 'es']} label="Español" rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="opCode" label={t('template.op-code')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="measured" label={t('template.measured')} valuePropName="checked">
          <Switch />
        </Form.Item>
        {isMeasured ? (
          <>
            <Form.Item name="unit" label={t('template.unit')} rules={needed}>
              <Select options={units.map((value) => ({ value, label: t(`unit.${value}`) }))} />
            </Form.Item>
            <Form.Item name="worse" label={t('template.worse')} rules={needed}>
              <Select
                options={(['below', 'above'] as const).map((value) => ({
                  value,
                  label: t(`template.worse-when.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item name="amberAt" label={t('template.amber-at')} rules={needed}>
              <InputNumber step={0.1} />
            </Form.Item>
            <Form.Item
              name="redAt"
              label={t('template.red-at')}
              dependencies={['amberAt', 'worse']}
              rules={[
                ...needed,
                ({ getFieldsValue }) => ({
                  validator: async () => {
                    const { measure } = readPoint({ ...writtenPoint(point), ...getFieldsValue() }, point);
                    if (measure && isCrossed(measure.worse, measure)) throw new Error(t('template.crossed'));
                  },
                }),
              ]}
            >
              <InputNumber step={0.1} />
            </Form.Item>
            <ModelLimitsFields />
          </>
        ) : null}
      </Form>
    </Drawer>
  );
}
