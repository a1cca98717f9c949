import { useTranslation } from 'react-i18next';
import { EarlierWords, useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { Panel } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { AddConcern } from './add-concern.tsx';
import css from './concerns-panel.module.css';
import { WithdrawConcern } from './withdraw-concern.tsx';

/** What the customer says, in the customer's words: every job answers one of these. */
export default function ConcernsPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('reception');
  const visit = useVisit(visitId).data;
  if (!visit) return null;
  const maySay = visit.allowedActions.some(({ action, allowed }) => action === 'hearConcern' && allowed);
  return (
    <Panel title={t('concerns.title')} id="concerns">
      <div className={css.panel}>
        {visit.concerns.length === 0 ? <p className={css.quiet}>{t('concerns.none')}</p> : null}
        <ol className={css.concerns}>
          {visit.concerns.map((concern) => (
            <Concern key={concern.id} concern={concern} mayWithdraw={maySay} />
          ))}
        </ol>
        {maySay ? <AddConcern visitId={visitId} /> : null}
      </div>
    </Panel>
  );
}

function Concern({ concern, mayWithdraw }: { concern: VisitPage['concerns'][number]; mayWithdraw: boolean }) {
  const { t } = useTranslation('reception');
  const { id, position, words, earlierWords, kind, withdrawnAt, withdrawReason } = concern;
  return (
    <li className={withdrawnAt ? css.withdrawn : undefined}>
      <span className={css.position}>{position}</span>
      <span className={css.words}>
        <q>{words}</q>{' '}
        {kind === 'other' ? null : <span className={css.quiet}>{t(`concern.kind.${kind}`)}</span>}
        <EarlierWords words={earlierWords} />
        {withdrawnAt ? (
          <span className={css.reason}>{t('concerns.withdrawn', { reason: withdrawReason ?? '' })}</span>
        ) : null}
      </span>
      {mayWithdraw && !withdrawnAt ? <WithdrawConcern concernId={id} /> : null}
    </li>
  );
}
