import { Form, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { consentChannels, type consentPurposes } from '../../rules/index.ts';
import type { CustomerFile } from '../shared/records.ts';

export type ConsentPurpose = (typeof consentPurposes)[number];

interface Answer {
  said: 'yes' | 'no';
  channel: (typeof consentChannels)[number];
}

interface RecordConsentProps {
  customer: CustomerFile;
  purpose: ConsentPurpose;
  onClose(): void;
}

/** Writes down a yes or a no as it was given; the last one holds. */
export function RecordConsent({ customer, purpose, onClose }: RecordConsentProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Answer>();
  const now = customer.consents.find((each) => each.purpose === purpose);
  const record = useCommand('post', '/api/v1/customers/{customerId}/consents', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t(`consent-purpose.${purpose}`)}
      form={form}
      command={record}
      submit={t('consent.record')}
      initial={{ said: now?.granted ? 'no' : 'yes', channel: 'on-site' }}
      onSubmit={({ said, channel }) =>
        record.run({
          params: { path: { customerId: customer.id } },
          body: { purpose, granted: said === 'yes', channel, workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="said" label={t('consent.answer')} required>
        <Segmented
          block
          options={[
            { value: 'yes', label: t('consent.granted') },
            { value: 'no', label: t('consent.refused') },
          ]}
        />
      </Form.Item>
      <Form.Item name="channel" label={t('consent.how')} required>
        <Segmented
          block
          options={consentChannels.map((value) => ({ value, label: t(`consent-channel.${value}`) }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
