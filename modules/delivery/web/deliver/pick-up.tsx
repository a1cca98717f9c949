import { Alert, Form, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components, paths } from '#platform/web/api/openapi.gen.ts';
import { identityKinds } from '../../rules/index.ts';
import css from './deliver.module.css';
import { ScanCopy } from './scan-copy.tsx';

type Body = NonNullable<
  paths['/api/v1/repair-orders/{repairOrderId}/deliver']['post']['requestBody']
>['content']['application/json'];
type Identified = NonNullable<Body['identified']>;

/** How it is known that the car may be given to this person. */
export interface PickUp {
  pickUp: 'copy' | 'lost';
  copy?: string;
  identified?: Partial<Identified>;
}

/** DLVR-3 the copy of the order comes back first; where it is lost, a document and a number stand for it. */
export function PickUpFields({ sheet }: { sheet: components['schemas']['DeliverySheet'] }) {
  const { t } = useTranslation('delivery');
  const isLost = Form.useWatch('pickUp') === 'lost';
  return (
    <section className={css.pickUp} aria-label={t('deliver.pick-up')}>
      <h3 className={css.title}>{t('deliver.pick-up')}</h3>
      {sheet.hasCopy ? (
        <Form.Item name="pickUp" className={css.flat}>
          <Segmented
            block
            options={[
              { value: 'copy', label: t('deliver.copy-back') },
              { value: 'lost', label: t('deliver.copy-lost') },
            ]}
          />
        </Form.Item>
      ) : (
        <Alert type="info" showIcon title={t('deliver.no-copy')} />
      )}
      {isLost ? <IdentityFields /> : <CopyField />}
    </section>
  );
}

function CopyField() {
  const { t } = useTranslation('delivery');
  const form = Form.useFormInstance();
  return (
    <div className={css.copy}>
      <Form.Item
        name="copy"
        label={t('deliver.copy')}
        rules={[{ required: true, whitespace: true, message: t('refusal.delivery.copy-needed') }]}
      >
        <Input
          size="large"
          className="num"
          maxLength={80}
          inputMode="numeric"
          autoComplete="off"
          placeholder="000 000"
          autoFocus
          onPressEnter={(event) => event.preventDefault()}
        />
      </Form.Item>
      <ScanCopy read={(copy) => form.setFieldValue('copy', copy)} />
    </div>
  );
}

function IdentityFields() {
  const { t } = useTranslation('delivery');
  return (
    <>
      <Form.Item
        name={['identified', 'reason']}
        label={t('deliver.lost-why')}
        rules={[{ required: true, whitespace: true, message: t('deliver.lost-why-needed') }]}
      >
        <Input maxLength={1000} autoComplete="off" />
      </Form.Item>
      <div className={css.identity}>
        <Form.Item
          name={['identified', 'identityKind']}
          label={t('deliver.identity')}
          rules={[{ required: true, message: t('deliver.identity-needed') }]}
        >
          <Select options={identityKinds.map((value) => ({ value, label: t(`identity-kind.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name={['identified', 'identityEnding']}
          label={t('deliver.ending')}
          normalize={(typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')}
          rules={[{ required: true, pattern: /^[0-9A-Z]{4}$/, message: t('refusal.delivery.ending-needed') }]}
        >
          <Input maxLength={4} className="num" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={['identified', 'phone']}
          label={t('deliver.collector-phone')}
          rules={[{ required: true, whitespace: true, message: t('refusal.delivery.phone-needed') }]}
        >
          <Input maxLength={40} inputMode="tel" autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}

/** What the server is told of it: nothing of the way that was not taken. */
export function pickUpOf({ pickUp, copy, identified }: PickUp): Pick<Body, 'copy' | 'identified'> {
  return pickUp === 'lost' ? { identified: identified as Identified } : { copy: copy ?? '' };
}
