import { Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignatureField } from '#platform/web/design/index.ts';

/** How the customer's word came. */
export interface Word {
  channel: 'on-site' | 'phone';
  decidedByName: string;
  phone?: string;
  words?: string;
  signature?: string;
}

/** By hand on the spot, or on the phone: then the number called and the words said, and the hand comes later. */
export function WordFields({
  channel,
  needsSignature,
}: {
  channel: Word['channel'];
  needsSignature: boolean;
}) {
  const { t } = useTranslation('repair-orders');
  return (
    <>
      <Form.Item name="channel" label={t('order.word-how')} required>
        <Segmented
          block
          options={[
            { value: 'on-site', label: t('order.channel.on-site') },
            { value: 'phone', label: t('order.channel.phone') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="decidedByName"
        label={t('order.decided-by')}
        rules={[{ required: true, whitespace: true, message: t('order.signer-needed') }]}
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      {channel === 'phone' ? (
        <>
          <Form.Item
            name="phone"
            label={t('order.number-called')}
            rules={[{ required: true, message: t('order.number-needed') }]}
          >
            <Input type="tel" maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="words"
            label={t('order.words-said')}
            extra={t('order.words-hint')}
            rules={[{ required: true, whitespace: true, message: t('order.words-needed') }]}
          >
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        </>
      ) : needsSignature ? (
        <Form.Item
          name="signature"
          label={t('order.signature')}
          rules={[{ required: true, message: t('order.signature-needed') }]}
        >
          <SignatureField />
        </Form.Item>
      ) : null}
    </>
  );
}

/** What the server is told of it: nothing of the way that was not taken. */
export function wordOf({ channel, decidedByName, phone, words, signature }: Word): Word {
  return channel === 'phone'
    ? { channel, decidedByName, ...(phone ? { phone } : {}), ...(words ? { words } : {}) }
    : { channel, decidedByName, ...(signature ? { signature } : {}) };
}
