import { useTranslation } from 'react-i18next';
import type { ScriptBlank, ScriptOccasion } from '../../rules/index.ts';
import css from './script-card.module.css';
import { useScript } from './use-script.ts';

type Known = Partial<Record<ScriptBlank, string | null | undefined>>;

interface ScriptCardProps extends Known {
  occasion: ScriptOccasion;
  open?: boolean;
}

/** TEAM-1: words for this moment, folded away: a help, not a teleprompter. */
export function ScriptCard({ occasion, open = false, ...known }: ScriptCardProps) {
  const { t } = useTranslation('reception');
  const said = useScript(occasion, known);
  if (!said) return null;
  return (
    <details className={css.script} open={open}>
      <summary>{t('script.show', { occasion: t(`script.occasion.${occasion}`) })}</summary>
      <blockquote>{said}</blockquote>
    </details>
  );
}
