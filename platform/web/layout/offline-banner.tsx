import { DisconnectOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshAll } from '../api/client.ts';
import { connection } from '../api/connection.ts';
import { useFormat } from '../design/format-place.tsx';
import { useStore } from '../store.ts';
import css from './offline-banner.module.css';

/** Says since when the line is down and what that means; when it is back, everything on screen is asked anew. */
export function OfflineBanner() {
  const { t } = useTranslation('platform');
  const format = useFormat();
  const state = useStore(connection);
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (state === 'offline') {
      setSince(Date.now());
      return () => void refreshAll();
    }
    setSince(null);
  }, [state]);
  if (since === null) return null;
  return (
    <p role="status" className={css.banner}>
      <DisconnectOutlined aria-hidden="true" /> {t('offline.banner', { time: format.time(since) })}
    </p>
  );
}
