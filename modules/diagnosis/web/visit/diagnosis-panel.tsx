import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { Panel } from '#platform/web/design/index.ts';
import type { VisitPiece } from '#platform/web/page.ts';
import { type DiagnosisPage, useDiagnosis } from '../use-diagnosis.ts';
import { Causes } from './causes.tsx';
import { ExpertCalls } from './expert-calls.tsx';
import { FaultCodes } from './fault-codes.tsx';
import { Notice } from './notice.tsx';
import { PlanPromise } from './plan-promise.tsx';
import { Search } from './search.tsx';
import css from './visit.module.css';

/** INSP-7, INSP-8, INSP-9: consent, search, causes, codes, experts, notice, sheet, and when the customer hears of it. */
export default function DiagnosisPanel({ visitId }: VisitPiece) {
  const { t } = useTranslation('diagnosis');
  const page = useDiagnosis(visitId).data;
  const [isOpen, open] = useState(false);
  const stage = useVisit(visitId).data?.stage;
  if (!page) return null;
  const isUsed = hasAnything(page);
  if (!isUsed && stage === 'arrival') return null;
  if (!isUsed && !page.allowedActions.some(({ allowed }) => allowed)) return null;
  const props = { visitId, page };
  return (
    <Panel
      title={t('panel.diagnosis')}
      id="diagnosis"
      extra={
        isUsed || isOpen ? null : (
          <Button size="small" onClick={() => open(true)}>
            {t('panel.begin')}
          </Button>
        )
      }
    >
      {isUsed || isOpen ? (
        <div className={css.panel}>
          <Search {...props} />
          <Causes {...props} />
          <Notice {...props} />
          <FaultCodes {...props} />
          <ExpertCalls {...props} />
          <PlanPromise {...props} />
        </div>
      ) : (
        <span className={css.quiet}>{t('panel.no-diagnosis')}</span>
      )}
    </Panel>
  );
}

function hasAnything(page: DiagnosisPage): boolean {
  const { consent, possibleCauses, confirmedCauses, faultCodes, expertCalls, notice, planPromise } = page;
  const lists = [possibleCauses, confirmedCauses, faultCodes, expertCalls];
  return Boolean(consent ?? notice ?? planPromise) || lists.some((list) => list.length > 0);
}
