import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { ActionButtons, Money, Panel } from '#platform/web/design/index.ts';
import { PassCard } from '../money/pass-card.tsx';
import { standing, type VisitSettlements } from '../money/use-money.ts';
import css from './till.module.css';

interface LeavingPanelProps {
  visit: VisitPage;
  money: VisitSettlements;
  /** Nothing is left to pay: the pass is what comes next. */
  isNext: boolean;
}

/** SETL-4: what is still due in large figures; then the pass, its paper open beside the page to be printed. */
export function LeavingPanel({ visit, money, isNext }: LeavingPanelProps) {
  const { t } = useTranslation('settlement');
  const issue = useCommand('post', '/api/v1/visits/{visitId}/gate-pass');
  const offered = visit.allowedActions.filter(
    ({ action, allowed, reasons }) =>
      action === 'issueGatePass' && (allowed || !reasons.some(({ code }) => code.startsWith('lifecycle/'))),
  );
  const hasSheets = standing(money).length > 0;
  if (!money.gatePass && !hasSheets && !offered.some(({ allowed }) => allowed)) return null;
  const open = async () => {
    const paper = window.open('', '_blank');
    const issued = await issue.run({ params: { path: { visitId: visit.id } } });
    const documentId = issued?.gatePass.documentId;
    if (paper && documentId) paper.location.href = `/api/v1/documents/${documentId}`;
    else paper?.close();
  };
  return (
    <Panel id="leaving">
      <div className={css.leaving}>
        <p className={css.due}>
          {t('leaving.due')}{' '}
          <b>
            <Money minor={money.dueMinor} currency={money.currency} />
          </b>
        </p>
        {money.gatePass ? <PassCard pass={money.gatePass} /> : null}
        <ActionButtons
          actions={offered}
          label={() => t('leaving.issue')}
          quietAll={!isNext}
          run={() => void open()}
          pending={issue.pending ? 'issueGatePass' : null}
        />
      </div>
    </Panel>
  );
}
