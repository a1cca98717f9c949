import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { LoadProblem } from '#platform/web/design/error-boundary.tsx';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { Instant } from '#platform/web/design/moments.tsx';
import { Panel } from '#platform/web/design/panel.tsx';
import { StatusTag } from '#platform/web/design/status-tag.tsx';
import css from '../account.module.css';

/** Where one is signed in; a lost phone is shut out from here. */
export function SessionsPanel() {
  const { t } = useTranslation('platform');
  const sessions = api.useQuery('get', '/api/v1/sessions');
  return (
    <Panel title={t('me.sessions')} id="sessions" flush>
      {sessions.error ? (
        <LoadProblem problem={toProblem(sessions.error)} again={() => void sessions.refetch()} />
      ) : null}
      {sessions.isPending ? <LoadingRoom rows={3} /> : null}
      <ul className={css.rows}>
        {sessions.data?.items.map((session) => (
          <li key={session.id}>
            <span>
              {session.device} {session.current ? <StatusTag>{t('account.this-device')}</StatusTag> : null}
              <br />
              <span className={css.quiet}>
                {t('account.last-seen')} <Instant at={session.lastSeenAt} /> · {t('account.since')}{' '}
                <Instant at={session.createdAt} />
              </span>
            </span>
            {session.current ? null : <EndSession id={session.id} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function EndSession({ id }: { id: string }) {
  const { t } = useTranslation('platform');
  const end = useCommand('delete', '/api/v1/sessions/{id}');
  return (
    <Button size="small" loading={end.pending} onClick={() => void end.run({ params: { path: { id } } })}>
      {t('account.end-session')}
    </Button>
  );
}
