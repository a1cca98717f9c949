import { Button } from 'antd';
import { Children, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './car-column.module.css';

const shownAtOnce = 4;

/** A list that stays short beside the work: the rest is one tap away. */
export function FirstFew({ children }: { children: ReactNode }) {
  const { t } = useTranslation('repair-orders');
  const [isOpen, setOpen] = useState(false);
  const rows = Children.toArray(children);
  const more = rows.length - shownAtOnce;
  return (
    <>
      <ul className={css.rows}>{isOpen ? rows : rows.slice(0, shownAtOnce)}</ul>
      {more > 0 && !isOpen ? (
        <Button type="link" size="small" className={css.more} onClick={() => setOpen(true)}>
          {t('car.more', { count: more })}
        </Button>
      ) : null}
    </>
  );
}
