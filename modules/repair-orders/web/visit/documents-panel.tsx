import { FilePdfOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { Instant, LoadingRoom, LoadProblem, Panel, StatusTag } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from './documents-panel.module.css';

/** Papers a customer's hand is on; a receipt or a gate pass is final as well, but nobody signed it. */
const signedByHand = ['contract', 'delivery-sheet'];

/** The papers of this visit, each opened as it was signed or printed. */
export function DocumentsPanel({ visitId }: { visitId: string }) {
  return useMay('document.see') ? <Documents visitId={visitId} /> : null;
}

function Documents({ visitId }: { visitId: string }) {
  const { t } = useTranslation('repair-orders');
  const documents = api.useQuery(
    'get',
    '/api/v1/visits/{visitId}/documents',
    { params: { path: { visitId } } },
    { retry: false },
  );
  const papers = documents.data?.items ?? [];
  return (
    <Panel title={t('visit.documents')} id="documents">
      {documents.isPending ? <LoadingRoom rows={1} /> : null}
      {documents.error && !documents.data ? (
        <LoadProblem problem={toProblem(documents.error)} again={() => void documents.refetch()} />
      ) : null}
      {documents.data && papers.length === 0 ? <p className={css.quiet}>{t('visit.no-documents')}</p> : null}
      <ul className={css.papers}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <FilePdfOutlined aria-hidden="true" />
            <span>
              <a href={`/api/v1/documents/${paper.id}`} target="_blank" rel="noreferrer">
                {paper.title} {paper.number}
              </a>{' '}
              {paper.signedAt && signedByHand.includes(paper.kind) ? (
                <StatusTag tone="good">{t('visit.signed')}</StatusTag>
              ) : null}{' '}
              <span className={css.quiet}>
                <Instant at={paper.createdAt} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
