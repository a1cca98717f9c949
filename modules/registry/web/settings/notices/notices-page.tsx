import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, Panel, StatusTag } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import type { Notice } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';
import { SettingsFrame } from '../settings-frame.tsx';
import { EditNotice } from './edit-notice.tsx';
import { NoticeTexts } from './notice-texts.tsx';
import { NoticeVersions } from './notice-versions.tsx';

/** What customers are told before they sign, in every language: the words on papers and on their own phone. */
export default function NoticesPage() {
  const { id: workshopId } = useWorkshop();
  const [edited, edit] = useState<Notice | null>(null);
  const notices = api.useQuery('get', '/api/v1/workshops/{workshopId}/notices', {
    params: { path: { workshopId } },
  });
  return (
    <SettingsFrame section="notices">
      {notices.error ? (
        <LoadProblem problem={toProblem(notices.error)} again={() => void notices.refetch()} />
      ) : notices.data ? (
        <div className={css.column}>
          {notices.data.items.map((notice) => (
            <NoticePanel key={notice.kind} notice={notice} edit={edit} />
          ))}
        </div>
      ) : (
        <LoadingRoom rows={10} />
      )}
      {edited ? <EditNotice notice={edited} onClose={() => edit(null)} /> : null}
    </SettingsFrame>
  );
}

function NoticePanel({ notice, edit }: { notice: Notice; edit(notice: Notice): void }) {
  const { t } = useTranslation('registry');
  const mayKeep = useMay('notice.keep');
  const { version } = notice;
  const state = version === 0 ? t('notices-page.built-in') : t('notices-page.version', { version });
  const name = t(`notice-name.${notice.kind}`);
  return (
    <Panel
      title={name}
      extra={
        <span className={css.line}>
          <StatusTag>{state}</StatusTag>
          {mayKeep ? (
            <Button
              size="small"
              aria-label={`${t('notices-page.edit')} ${name}`}
              onClick={() => edit(notice)}
            >
              {t('notices-page.edit')}
            </Button>
          ) : null}
        </span>
      }
    >
      <NoticeTexts texts={notice.current.texts} />
      {notice.versions.length > 1 ? <NoticeVersions notice={notice} /> : null}
    </Panel>
  );
}
