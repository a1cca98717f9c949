import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { Instant, LoadingRoom, LoadProblem, Panel } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import { AddScan } from './add-scan.tsx';
import type { Forms } from './forms.ts';
import { OpenForms } from './open-forms.tsx';
import { PrintedForms } from './printed-forms.tsx';

/** RECV-5: the numbers somebody answers for, the stacks that are left, and printing the next one. */
export function PaperForms() {
  const { id: workshopId } = useWorkshop();
  const forms = api.useQuery('get', '/api/v1/paper-forms', { params: { query: { workshopId } } });
  if (forms.error && !forms.data) {
    return <LoadProblem problem={toProblem(forms.error)} again={() => void forms.refetch()} />;
  }
  if (!forms.data) return <LoadingRoom rows={6} />;
  return (
    <div className={css.panels}>
      <OpenForms forms={forms.data} />
      <div className={css.column}>
        <PrintedForms forms={forms.data} />
        <EnteredForms forms={forms.data} />
      </div>
    </div>
  );
}

function EnteredForms({ forms: { entered } }: { forms: Forms }) {
  const { t } = useTranslation('reception');
  if (entered.length === 0) return null;
  return (
    <Panel title={t('paper-form.entered')} flush>
      <ul className={css.rows}>
        {entered.map((form) => (
          <li key={form.number}>
            <span className={css.line}>
              <LinkTo to={`/visits/${form.visitId}`}>
                <b className="num">{form.label}</b>
              </LinkTo>
              <span>
                {t('paper-form.paper-at')} <Instant at={form.paperAt} />
              </span>
              <span className={css.quiet}>
                {t('paper-form.entered-at')} <Instant at={form.enteredAt} /> {form.enteredByName}
              </span>
            </span>
            {form.scanFileId ? (
              <a href={`/api/v1/files/${form.scanFileId}`} target="_blank" rel="noreferrer">
                {t('paper-form.scan')}
              </a>
            ) : (
              <AddScan number={form.number} visitId={form.visitId} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
