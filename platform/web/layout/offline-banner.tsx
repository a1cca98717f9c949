import { DisconnectOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshAll } from '../api/client.ts';
import { connection } from '../api/connection.ts';
import { lineNotice } from '../api/refusal-notice.tsx';
import { useFormat } from '../design/format-place.tsx';
import { useStore } from '../store.ts';
import css from './offline-banner.module.css';

/** Says since when the line is down and what that means; when it is back, everything on screen is asked anew. */
export function OfflineBanner() {
  const { t } = useTranslation('platform');
  const format = useFormat();
  const state = useStore(connection);
  const [since, setSince] = useState<number | null>(null);
  const { notification } = App.useApp();
  useEffect(() => {
    if (state === 'online') return setSince(null);
    setSince(Date.now());
    return () => {
      notification.destroy(lineNotice);
      void refreshAll();
    };
  }, [state, notification]);
  if (since === null) return null;
  return (
    <p role="status" className={css.banner}>
      <DisconnectOutlined aria-hidden="true" /> {t('offline.banner', { time: format.time(since) })}
    </p>
  );
}
