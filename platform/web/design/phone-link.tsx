import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText } from '../copy-text.ts';

/** A phone number is one tap to call, one to copy. */
export function PhoneLink({ phone }: { phone: string }) {
  const { t } = useTranslation('platform');
  const { message } = App.useApp();
  const copy = async () => {
    if (await copyText(phone)) message.success(t('phone.copied'));
  };
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <a className="num" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
        {phone}
      </a>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined />}
        aria-label={t('phone.copy', { phone })}
        onClick={() => void copy()}
      />
    </span>
  );
}
