import { CheckOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './delivery-panel.module.css';

/** One thing on the way out: done with its time, or the button that does it. */
export function Row({ done, name, children }: { done: boolean; name: string; children: ReactNode }) {
  const { t } = useTranslation('delivery');
  return (
    <li className={css.row}>
      <span className={done ? css.done : css.open}>
        {done ? <CheckOutlined aria-hidden="true" /> : null}
        <span className="sr-only">{done ? t('panel.done') : t('panel.open')}</span>
      </span>
      <span className={css.name}>{name}</span>
      <span className={css.what}>{children}</span>
    </li>
  );
}
