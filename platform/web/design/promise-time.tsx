import {
  CheckOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format-place.tsx';
import { Instant } from './moments.tsx';
import { useNow } from './now.ts';
import css from './promise-time.module.css';

export interface PromiseTimeProps {
  promisedAt: string | null;
  /** When the car was ready: from then on the promise is kept or broken for good. */
  readyAt?: string | null;
  /** How late it will be and why, as the server reckons. */
  risk?: { minutes: number; reason: string } | null;
  /** There is not enough to go by to say. */
  uncertain?: boolean;
}

/** The promise to the customer. Colour means time, and never colour alone. */
export function PromiseTime({ promisedAt, readyAt, risk, uncertain }: PromiseTimeProps) {
  const { t } = useTranslation('platform');
  const format = useFormat();
  const now = useNow();
  if (!promisedAt) return <span className={css.none}>{t('promise.none')}</span>;
  const overdue = (readyAt ? new Date(readyAt).getTime() : now) - new Date(promisedAt).getTime();
  const at = <Instant at={promisedAt} as="clock" />;
  if (overdue > 0) {
    const late = t('promise.broken', { span: format.span(overdue / 1000) });
    return <Chip kind="broken" icon={<ExclamationCircleOutlined />} at={at} words={late} />;
  }
  if (readyAt) return <Chip kind="kept" icon={<CheckOutlined />} at={at} words={t('promise.kept')} />;
  if (risk) {
    const words = t('promise.at-risk', { span: format.span(risk.minutes * 60), reason: risk.reason });
    return <Chip kind="risk" icon={<WarningOutlined />} at={at} words={words} />;
  }
  if (uncertain)
    return <Chip kind="uncertain" icon={<ClockCircleOutlined />} at={at} words={t('promise.uncertain')} />;
  return <Chip kind="planned" icon={<ClockCircleOutlined />} at={at} />;
}

interface ChipProps {
  kind: 'planned' | 'risk' | 'broken' | 'kept' | 'uncertain';
  icon: ReactNode;
  at: ReactNode;
  words?: string;
}

function Chip({ kind, icon, at, words }: ChipProps) {
  const { t } = useTranslation('platform');
  return (
    <span className={[css.chip, css[kind]].join(' ')} title={words}>
      <span aria-hidden="true">{icon}</span>
      <span className="sr-only">{t('promise.label')}</span>
      <b>{at}</b>
      {words ? <span className={css.words}>{words}</span> : null}
    </span>
  );
}
