import { useTranslation } from 'react-i18next';
import css from './loading-room.module.css';

/** Holds the room of what is coming, so that nothing jumps when it is there. */
export function LoadingRoom({ rows = 6, height }: { rows?: number; height?: number }) {
  const { t } = useTranslation('platform');
  return (
    <div className={css.room} role="status" aria-label={t('loading')} style={height ? { height } : undefined}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
        <span key={row} className={css.bar} style={{ inlineSize: `${92 - ((row * 37) % 40)}%` }} />
      ))}
    </div>
  );
}
