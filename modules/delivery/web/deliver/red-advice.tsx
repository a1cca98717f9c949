import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A4: what holds the car is said before anybody signs, with the way to where it is decided. */
export function RedAdvice({ names, close }: { names: readonly string[]; close: () => void }) {
  const { t } = useTranslation('delivery');
  if (names.length === 0) return null;
  const go = () => {
    close();
    document.getElementById('walk-around')?.scrollIntoView();
  };
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBlockEnd: 16 }}
      message={t('deliver.red-advice', { names: names.join(' · ') })}
      action={<Button onClick={go}>{t('deliver.to-advice')}</Button>}
    />
  );
}
