import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { Panel, StatusTag, useFormat } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { CallRow } from '../calls/call-log.tsx';
import css from '../front-desk/front-desk.module.css';

const everyMinute = 60_000;
const shownAtOnce = 3;

/** RECV-5, RECV-7: what the desk still owes today: numbers on paper, people to be called back; nothing owed, nothing shown. */
export default function DeskDuties() {
  const { t } = useTranslation('reception');
  const paper = useOpenForms();
  const calls = useCallsDue();
  if (paper.length === 0 && calls.length === 0) return null;
  return (
    <Panel title={t('duty.title')} id="duties" flush extra={<b>{paper.length + calls.length}</b>}>
      <ul className={css.rows}>
        {paper.length > 0 ? (
          <li>
            <Paper forms={paper} />
          </li>
        ) : null}
        {calls.slice(0, shownAtOnce).map((call) => (
          <li key={call.id}>
            <CallRow call={call} />
          </li>
        ))}
      </ul>
      {calls.length > shownAtOnce ? (
        <p className={css.foot}>
          <LinkTo to="/front-desk?room=telephone">
            {t('duty.more-calls', { count: calls.length - shownAtOnce })}
          </LinkTo>
        </p>
      ) : null}
    </Panel>
  );
}

function Paper({ forms }: { forms: ReturnType<typeof useOpenForms> }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const overdue = forms.filter((form) => form.overdue).length;
  return (
    <>
      <div className={css.person}>
        <span className={css.line}>
          <LinkTo to="/front-desk?room=paper">
            <b>{t('duty.paper', { count: forms.length })}</b>
          </LinkTo>
          {overdue > 0 ? <StatusTag tone="trouble">{t('duty.overdue', { count: overdue })}</StatusTag> : null}
        </span>
        <span className={css.quiet}>{format.list(forms.map(({ label }) => label))}</span>
      </div>
      <LinkTo to="/front-desk?room=paper">{t('paper-form.enter')}</LinkTo>
    </>
  );
}

function useOpenForms() {
  const { id: workshopId } = useWorkshop();
  const enabled = useMay('paper-form.keep');
  const forms = api.useQuery(
    'get',
    '/api/v1/paper-forms',
    { params: { query: { workshopId } } },
    { enabled, refetchInterval: everyMinute },
  );
  return forms.data?.open ?? [];
}

function useCallsDue() {
  const { id: workshopId } = useWorkshop();
  const enabled = useMay('call.note');
  const calls = api.useQuery(
    'get',
    '/api/v1/phone-calls',
    { params: { query: { workshopId, show: 'due' } } },
    { enabled, refetchInterval: everyMinute },
  );
  return calls.data?.items ?? [];
}
