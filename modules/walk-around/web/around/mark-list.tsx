import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import { Thumb } from './photos.tsx';
import type { Mark } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Today's damage on this side, in words; one tapped by mistake is taken off. */
export function MarkList({
  marks,
  steps,
  isOpen,
}: {
  marks: readonly Mark[];
  steps: Steps;
  isOpen: boolean;
}) {
  const { t } = useTranslation('walk-around');
  if (marks.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('mark.today')}>
      {marks.map(({ id, kind, severity, photos }) => (
        <li key={id} className={css.row}>
          <span className={css.grow}>
            {t(`kind.${kind}`)} · {t(`severity.${severity}`)}
          </span>
          {photos.map((fileId) => (
            <Thumb key={fileId} fileId={fileId} />
          ))}
          {isOpen ? (
            <button
              type="button"
              className={css.quiet}
              aria-label={`${t('mark.take-off')}: ${t(`kind.${kind}`)}`}
              onClick={() => void steps.unmark(id)}
            >
              {t('mark.take-off')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
