import { useTranslation } from 'react-i18next';
import { StatusTag } from '#platform/web/design/index.ts';

/** How grave it is, in words: serious and grave are loud. */
export function LevelTag({ level }: { level: number }) {
  const { t } = useTranslation('complaints');
  return <StatusTag tone={level > 1 ? 'trouble' : 'quiet'}>{t(`level.${level}`)}</StatusTag>;
}
