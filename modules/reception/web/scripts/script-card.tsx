import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '#platform/web/locale.ts';
import type { ScriptBlank, ScriptOccasion } from '../../rules/index.ts';
import css from './script-card.module.css';
import { useScript } from './use-script.ts';

type Known = Partial<Record<ScriptBlank, string | null | undefined>>;

interface ScriptCardProps extends Known {
  occasion: ScriptOccasion;
  open?: boolean;
}

/** TEAM-1: words for this moment, in the customer's language, folded away: a help, not a teleprompter. */
export function ScriptCard({ occasion, open = false, ...known }: ScriptCardProps) {
  const { t, i18n } = useTranslation('reception');
  const [locale, speak] = useState(locales.find((one) => one === i18n.language) ?? 'en');
  const said = useScript(occasion, locale, known);
  if (!said) return null;
  return (
    <details className={css.script} open={open}>
      <summary>{t('script.show', { occasion: t(`script.occasion.${occasion}`) })}</summary>
      <blockquote lang={locale}>{said}</blockquote>
      <Segmented
        size="small"
        aria-label={t('script.language')}
        value={locale}
        onChange={speak}
        options={locales.map((value) => ({ value, label: localeNames[value].full }))}
      />
    </details>
  );
}
