import { useTranslation } from 'react-i18next';
import css from './stage-rail.module.css';

export interface Stage {
  key: string;
  /** The stage by its name in the shop. */
  label: string;
  state: 'done' | 'current' | 'ahead' | 'skipped' | 'late';
  /** When it was done, or what is missing, in a few characters. */
  note?: string;
  /** What was kept, late or skipped, in a sentence: shown when pointed at. */
  hint?: string;
}

/** A car's day from gate to gate: what is done, where it is, what lies ahead. */
export function StageRail({ stages }: { stages: readonly Stage[] }) {
  const { t } = useTranslation('platform');
  return (
    <ol className={css.rail} aria-label={t('stage.rail')}>
      {stages.map(({ key, label, state, note, hint }) => (
        <li
          key={key}
          className={css[state]}
          title={hint}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className={css.dot} aria-hidden="true">
            {marks[state]}
          </span>
          <span className={css.label}>{label}</span>
          <span className="sr-only">{t(`stage.${state}`)}</span>
          {note ? <span className={css.note}>{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}

const marks: Record<Stage['state'], string> = { done: '✓', current: '', ahead: '', skipped: '–', late: '!' };
