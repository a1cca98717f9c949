import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { nameIn } from '../../rules/index.ts';
import css from './car-column.module.css';
import { useOrder, type VisitPage } from './use-visit.ts';

export type OpenRecall = components['schemas']['RecallOfCar'];

interface CarRecallsProps {
  recalls: readonly OpenRecall[];
  /** What can be done about one where it stands. */
  action?: ((recall: OpenRecall) => ReactNode) | undefined;
}

/** RECV-2: what the maker asks this car back for, safety first. */
export function CarRecalls({ recalls, action }: CarRecallsProps) {
  const { t, i18n } = useTranslation('repair-orders');
  if (recalls.length === 0) return null;
  return (
    <div>
      <h3 className={css.title}>{t('car.recalls')}</h3>
      <ul className={css.rows}>
        {recalls.map((recall) => {
          const { recallId, number, kind, titles, safety, certain, state, job } = recall;
          return (
            <li key={recallId}>
              <div className={css.tags}>
                <span>{nameIn(titles, i18n.language)}</span>
                {safety ? <StatusTag tone="trouble">{t('car.safety')}</StatusTag> : null}
              </div>
              <div className={css.quiet}>
                {t(`registry:recall-kind.${kind}`)} <span className="num">{number}</span>
                {certain ? '' : ` · ${t('registry:recall.uncertain')}`}
              </div>
              {state === 'on-order' && job ? (
                <LinkTo to={`/visits/${job.visitId}`}>{t('registry:recall-state.on-order')}</LinkTo>
              ) : (
                action?.(recall)
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One tap: the recall is a job of the order, paid by the maker; where there is no order yet, it is opened for it. */
export function AddRecallJob({ visit, recall }: { visit: VisitPage; recall: OpenRecall }) {
  const { t } = useTranslation('repair-orders');
  const order = useOrder(visit.order?.id ?? null).data;
  const open = useCommand('post', '/api/v1/repair-orders');
  const add = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/recall-jobs', { basedOn: 'none' });
  const offered = order?.allowedActions ?? visit.allowedActions;
  const may = (step: string) => offered.some(({ action, allowed }) => action === step && allowed);
  const isOpening = !visit.order && may('openOrder');
  if (!isOpening && !(order && (may('write') || may('proposeWork')))) return null;
  const press = async () => {
    const repairOrderId = order?.id ?? (await open.run({ body: { visitId: visit.id } }))?.id;
    if (repairOrderId) {
      await add.run({ params: { path: { repairOrderId } }, body: { recallId: recall.recallId } });
    }
  };
  return (
    <Button size="small" loading={open.pending || add.pending} onClick={() => void press()}>
      {t('car.add-recall')}
    </Button>
  );
}
