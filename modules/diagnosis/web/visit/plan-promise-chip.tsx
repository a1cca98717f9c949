import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { useDiagnosis } from '../use-diagnosis.ts';
import css from './visit.module.css';

/** INSP-9: when and how the customer hears the repair plan, in the head of the visit: loud only when it is late. */
export default function PlanPromiseChip({ visitId }: VisitPiece) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const plan = useDiagnosis(visitId).data?.planPromise;
  if (!plan || plan.keptAt) return null;
  const { level, promisedAt, channel, minutesLate } = plan;
  const isLoud = level === 'due' || level === 'broken';
  return (
    <span className={`${css.chip} ${css[level] ?? ''}`}>
      {isLoud ? <WarningOutlined aria-hidden="true" /> : <ClockCircleOutlined aria-hidden="true" />}
      {t('plan.by', { at: format.dateTime(promisedAt), channel: t(`plan.channel.${channel}`) })}
      {level === 'broken' ? ` · ${t('plan.late', { count: minutesLate })}` : null}
    </span>
  );
}
