import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  ActionButtons,
  Instant,
  LoadingRoom,
  LoadProblem,
  PageHeader,
  Panel,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useParam } from '#platform/web/navigation.tsx';
import css from '../complaints.module.css';
import { LevelTag } from '../level-tag.tsx';
import type { Complaint } from '../records.ts';
import { ComplaintFacts } from './complaint-facts.tsx';
import { ComplaintHistory } from './complaint-history.tsx';
import { ComplaintStepDrawer, type StepName } from './step-drawer.tsx';

/** One complaint: what was said, who sees to it, what was done, and how it may end. */
export default function ComplaintPage() {
  const complaintId = useParam('complaintId');
  const complaint = api.useQuery('get', '/api/v1/complaints/{complaintId}', {
    params: { path: { complaintId } },
  });
  if (complaint.error && !complaint.data) {
    return <LoadProblem problem={toProblem(complaint.error)} again={() => void complaint.refetch()} />;
  }
  if (!complaint.data) return <LoadingRoom />;
  return <Case key={complaintId} complaint={complaint.data} />;
}

function Case({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const [step, open] = useState<StepName | null>(null);
  const notice = useCommand('post', '/api/v1/complaints/{complaintId}/notice');
  const run = (action: string) => {
    if (action === 'takeNotice') void notice.run({ params: { path: { complaintId: complaint.id } } });
    else open(action as StepName);
  };
  const shown = complaint.allowedActions.filter(({ allowed }) => allowed);
  return (
    <>
      <PageHeader
        back={{ to: '/complaints', label: t('nav.complaints') }}
        title={complaint.number}
        after={
          <>
            <LevelTag level={complaint.level} />
            <StatusTag>{t(`state.${complaint.state}`)}</StatusTag>
            <span>{t('owner-is', { name: complaint.owner.name })}</span>
          </>
        }
      />
      <Verdicts complaint={complaint} />
      <div className={css.panels}>
        <div className={css.column}>
          <Panel title={t('receive.words')}>
            <p className={css.words}>{complaint.words}</p>
          </Panel>
          <Panel title={t('next')}>
            {shown.length > 0 ? (
              <ActionButtons
                actions={shown}
                order={complaint.closingAsked ? deciding : working}
                quiet={quiet}
                label={(action) => t(`step.${action}`)}
                run={run}
                pending={notice.pending ? 'takeNotice' : null}
              />
            ) : (
              <p className={css.quiet}>{t('nothing-to-do')}</p>
            )}
          </Panel>
          <ComplaintHistory complaint={complaint} />
        </div>
        <div className={css.column}>
          <ComplaintFacts complaint={complaint} />
        </div>
      </div>
      {step ? (
        <ComplaintStepDrawer key={step} step={step} complaint={complaint} onClose={() => open(null)} />
      ) : null}
    </>
  );
}

/** What is done most comes first; how it may end without the customer stands behind. */
const working = [
  'takeNotice',
  'note',
  'close',
  'handOver',
  'changeLevel',
  'askClosing',
  'approveClosing',
  'reopen',
];
const deciding = [
  'takeNotice',
  'approveClosing',
  'refuseClosing',
  'note',
  'close',
  'handOver',
  'changeLevel',
];
const quiet = ['askClosing'];

/** What a manager must see first: that they were called, and that somebody waits for their decision. */
function Verdicts({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const { managerCalledAt, managerSeen, closingAsked, closed } = complaint;
  return (
    <>
      {managerCalledAt && !managerSeen && !closed ? (
        <Alert type="warning" showIcon title={t('manager.called')} style={{ marginBlockEnd: 12 }} />
      ) : null}
      {closingAsked ? (
        <Alert
          type="warning"
          showIcon
          title={t('closing.asked-by', { name: closingAsked.name ?? '' })}
          description={closingAsked.reason}
          style={{ marginBlockEnd: 12 }}
        />
      ) : null}
      {closed ? (
        <Alert
          type={closed.outcome === 'satisfied' ? 'success' : 'info'}
          showIcon
          title={
            <>
              {t(`outcome.${closed.outcome}`)} · {closed.name} <Instant at={closed.at} />
            </>
          }
          description={closed.words}
          style={{ marginBlockEnd: 12 }}
        />
      ) : null}
    </>
  );
}
