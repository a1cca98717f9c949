import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Instant, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import css from '../visit/visit.module.css';
import { ReportObservation } from './report-observation.tsx';

const everyMinute = 60_000;

/** A22: the same advisor asks; whatever they missed is the manager's as well. */
function useOwnDue<One extends { advisorId: string; level: string }>(items: readonly One[]): One[] {
  const { user } = useSession();
  const mayAsk = useMay('visit.interview');
  const isManager = useMay('repair-order.bear-overrun');
  if (!mayAsk) return [];
  return items.filter(
    ({ advisorId, level }) => advisorId === user.staffId || (isManager && level === 'overdue'),
  );
}

/** A22, INSP-9: who is to be asked today about a symptom they watch, and who waits for a repair plan; nothing due, nothing shown. */
export default function DuePanel() {
  const { t } = useTranslation('diagnosis');
  const { id: workshopId } = useWorkshop();
  const query = { params: { query: { workshopId } } };
  const plans = api.useQuery('get', '/api/v1/plan-promises', query, { refetchInterval: everyMinute }).data;
  const watched = api.useQuery('get', '/api/v1/observations', query).data;
  const due = useOwnDue(watched?.items ?? []);
  const missed = useMay('repair-order.bear-overrun')
    ? due.filter(({ level }) => level === 'overdue').length
    : 0;
  if (due.length === 0 && (plans?.items.length ?? 0) === 0) return null;
  return (
    <Panel title={t('due.title')} id="due">
      {missed > 0 ? <Alert type="warning" showIcon title={t('due.missed', { count: missed })} /> : null}
      <ul className={css.rows}>
        {plans?.items.map((plan) => (
          <li key={plan.id}>
            <LinkTo to={`/visits/${plan.visitId}`}>{plan.plateText ?? plan.car}</LinkTo>
            <span className={css.grow}>
              {t('due.plan', { channel: t(`plan.channel.${plan.channel}`) })} <Instant at={plan.promisedAt} />
              {plan.advisorName ? <span className={css.quiet}> · {plan.advisorName}</span> : null}
            </span>
            <StatusTag tone={plan.level === 'broken' ? 'trouble' : 'quiet'}>
              {t(`plan.level.${plan.level}`)}
            </StatusTag>
          </li>
        ))}
        {due.map((one) => (
          <li key={one.id}>
            <LinkTo to={`/visits/${one.visitId}`}>{one.plateText ?? one.car}</LinkTo>
            <span className={css.grow}>
              {t('due.ask')} <q>{one.words}</q>{' '}
              <span className={css.quiet}>
                {[one.customerName, one.advisorName].filter(Boolean).join(' · ')}
              </span>
            </span>
            <StatusTag tone={one.level === 'overdue' ? 'trouble' : 'quiet'}>
              {t(`observe.level.${one.level}`)}
            </StatusTag>
            <ReportObservation observationId={one.id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
