import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A4: what holds the car is said before anybody signs, with the way to where it is decided. */
export function RedAdvice({ names, close }: { names: readonly string[]; close: () => void }) {
  const { t } = useTranslation(['delivery', 'walk-around']);
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
      message={t('walk-around:refusal.walk-around.red-advice-unsigned', { names: names.join(' · ') })}
      action={<Button onClick={go}>{t('deliver.to-advice')}</Button>}
    />
  );
}
