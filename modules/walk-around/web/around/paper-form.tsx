import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { type PaperKind, paperKinds } from '../../rules/index.ts';
import css from './around.module.css';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Papers handed over: one tap for the kind, with the date it is valid until and whether it is complete. */
export function PaperForm({ sheet, steps, isOpen }: { sheet: Sheet; steps: Steps; isOpen: boolean }) {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  const [validUntil, setValidUntil] = useState('');
  const [complete, setComplete] = useState(true);
  const take = (kind: PaperKind) => {
    void steps.takePaper({ kind, complete, validUntil: validUntil || null });
    setValidUntil('');
    setComplete(true);
  };
  return (
    <div className={css.form}>
      <h3>{t('paper.title')}</h3>
      <ul className={css.list} aria-label={t('paper.title')}>
        {sheet.papers.map((paper) => (
          <li key={paper.id} className={css.row}>
            <span className={css.grow}>{t(`paper.kind.${paper.kind}`)}</span>
            {paper.validUntil ? (
              <span data-grade={paper.expired ? 'red' : undefined} className={css.light}>
                {t(paper.expired ? 'paper.expired' : 'paper.valid', { day: format.day(paper.validUntil) })}
              </span>
            ) : null}
            {paper.complete ? null : (
              <span className={css.light} data-grade="amber">
                {t('paper.incomplete')}
              </span>
            )}
            {paper.returnedAt ? <span>{t('paper.returned')}</span> : null}
            {!paper.returnedAt && may(sheet, 'returnBelonging') ? (
              <button
                type="button"
                className={css.quiet}
                aria-label={`${t('paper.return')}: ${t(`paper.kind.${paper.kind}`)}`}
                onClick={() => void steps.returnPaper(paper.id)}
              >
                {t('paper.return')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <>
          <div className={css.fields}>
            <label className={css.field}>
              {t('paper.valid-until')}
              <input type="date" value={validUntil} onChange={(event) => setValidUntil(event.target.value)} />
            </label>
            <label className={css.tick}>
              <input
                type="checkbox"
                checked={complete}
                onChange={(event) => setComplete(event.target.checked)}
              />
              {t('paper.complete')}
            </label>
          </div>
          <div className={css.choices}>
            {paperKinds.map((kind) => (
              <button key={kind} type="button" className={css.choice} onClick={() => take(kind)}>
                + {t(`paper.kind.${kind}`)}
              </button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
