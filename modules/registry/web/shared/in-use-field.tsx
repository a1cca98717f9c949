import { Form, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

/** What is out of use keeps its past and is offered no more. */
export function InUseField() {
  const { t } = useTranslation('registry');
  return (
    <Form.Item name="archived" label={t('state')} required>
      <Segmented
        block
        options={[
          { value: false, label: t('in-use') },
          { value: true, label: t('archived') },
        ]}
      />
    </Form.Item>
  );
}
