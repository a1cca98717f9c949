import { useTranslation } from 'react-i18next';
import css from './earlier-words.module.css';

/** INSP-2: the wording in force is shown; what was said before it is one tap away. */
export function EarlierWords({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('repair-orders');
  if (words.length === 0) return null;
  return (
    <details className={css.earlier}>
      <summary>{t('concern.earlier', { count: words.length })}</summary>
      <ol>
        {words.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: wordings are never moved or taken out
          <li key={place}>
            <q>{each}</q>
          </li>
        ))}
      </ol>
    </details>
  );
}
