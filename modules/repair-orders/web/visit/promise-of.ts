import { useTranslation } from 'react-i18next';
import type { PromiseTimeProps } from '#platform/web/design/index.ts';
import type { VisitCard } from './use-visit.ts';

type Promised = Pick<VisitCard, 'promise' | 'promisedAt' | 'handedOverAt' | 'waitsForParts'>;

/** A card's promise as it is drawn: at risk with its minutes and the reason in words. */
export function usePromiseOf(): (card: Promised) => PromiseTimeProps {
  const { t } = useTranslation('repair-orders');
  return ({ promise, promisedAt, handedOverAt, waitsForParts }) => ({
    promisedAt: promise.level === 'none' ? null : promisedAt,
    readyAt: handedOverAt,
    risk:
      promise.level === 'at-risk'
        ? {
            minutes: promise.minutes ?? 0,
            reason: waitsForParts ? t('visit.risk.parts') : t('visit.risk.work'),
          }
        : null,
    uncertain: promise.level === 'unknown',
  });
}
