import { Alert, Checkbox, Form, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import {
  type Circumstance,
  type ComplaintChannel,
  type ComplaintLevel,
  circumstances,
  complaintChannels,
  complaintLevels,
  isGraveByItself,
  levelFor,
} from '../../rules/index.ts';
import type { AboutWhat } from '../records.ts';
import { AboutFields } from './about-fields.tsx';
import { OwnerField } from './owner-field.tsx';

interface Told {
  words: string;
  channel: ComplaintChannel;
  level: ComplaintLevel;
  circumstances: Circumstance[];
  customerId?: string | null;
  vehicleId?: string | null;
  ownerId?: string | null;
  toldAt?: string | null;
}

interface ReceiveComplaintProps {
  channel: ComplaintChannel;
  /** Known already where it is taken in: then nobody is asked for it. */
  about?: AboutWhat;
  onClose(): void;
  onDone?(taken: { id: string; number: string }): void;
}

/** CMPL-1: the customer's words first; everything else has a beginning that is right most of the time. */
export function ReceiveComplaint({ channel, about = {}, onClose, onDone }: ReceiveComplaintProps) {
  const { t } = useTranslation('complaints');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Told>();
  const maySeeTo = useMay('complaint.handle');
  const present = Form.useWatch('circumstances', form) ?? [];
  const isKnown = Boolean(about.customerId || about.vehicleId || about.visitId);
  const receive = useCommand('post', '/api/v1/complaints', {
    form,
    show: 'inline',
    onDone: (taken) => {
      onClose();
      onDone?.(taken);
    },
  });
  const send = ({ level, ...told }: Told) =>
    receive.run({ body: { workshopId, ...about, ...told, level: levelFor(level, told.circumstances) } });
  return (
    <FormDrawer<Told>
      title={t('receive.title')}
      form={form}
      command={receive}
      submit={t('receive.keep')}
      draft={`complaint.${about.visitId ?? about.customerId ?? about.vehicleId ?? 'new'}`}
      initial={{ channel, level: 1, circumstances: [] }}
      onSubmit={send}
      onClose={onClose}
      width={560}
    >
      <Form.Item name="words" label={t('receive.words')} rules={[{ required: true }]}>
        <Input.TextArea autoFocus maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      {isKnown ? null : <AboutFields />}
      <Form.Item name="circumstances" label={t('circumstance.title')}>
        <Checkbox.Group
          options={circumstances.map((value) => ({ value, label: t(`circumstance.${value}`) }))}
        />
      </Form.Item>
      {isGraveByItself(present) ? (
        <Alert type="warning" showIcon title={t('receive.is-grave')} style={{ marginBlockEnd: 24 }} />
      ) : (
        <Form.Item name="level" label={t('level.title')} extra={t('receive.level-hint')} required>
          <Segmented
            block
            options={complaintLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="channel" label={t('channel.title')} required>
        <Select options={complaintChannels.map((value) => ({ value, label: t(`channel.${value}`) }))} />
      </Form.Item>
      <OwnerField name="ownerId" hint={maySeeTo ? t('receive.owner-hint') : undefined} />
      <Form.Item name="toldAt" label={t('told-at')} extra={t('receive.told-hint')}>
        <InstantField />
      </Form.Item>
    </FormDrawer>
  );
}
