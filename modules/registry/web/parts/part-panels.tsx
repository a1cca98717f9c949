import { useTranslation } from 'react-i18next';
import { EmptyState, Facts, Money, Panel, Quantity } from '#platform/web/design/index.ts';
import { localeNames, locales } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { Part } from '../shared/records.ts';
import { OnShelf } from './parts-page.tsx';

/** The shelf of this workshop. */
export function ShelfPanel({ part }: { part: Part }) {
  const { t } = useTranslation('registry');
  const { name } = useWorkshop();
  const { stock } = part;
  if (!stock) {
    return (
      <Panel title={t('stock.at', { workshop: name })}>
        <EmptyState title={t('part.not-kept')} hint={t('stock.price-first')} />
      </Panel>
    );
  }
  return (
    <Panel title={t('stock.at', { workshop: name })}>
      <Facts
        facts={[
          [t('part.in-stock'), <OnShelf key="shelf" part={part} />],
          [t('part.location'), stock.location],
          [
            t('stock.reorder-point'),
            stock.reorderPointMilli > 0 ? (
              <Quantity key="reorder" milli={stock.reorderPointMilli} unit={t(`part-unit.${part.unit}`)} />
            ) : null,
          ],
          [t('part.price'), <Money key="price" minor={stock.priceMinor} />],
          ...(stock.costMinor === null
            ? []
            : [[t('stock.cost'), <Money key="cost" minor={stock.costMinor} />] as const]),
        ]}
      />
    </Panel>
  );
}

/** What the group's catalogue says of it. */
export function CataloguePanel({ part }: { part: Part }) {
  const { t } = useTranslation('registry');
  return (
    <Panel title={t('part.catalogue')}>
      <Facts
        facts={[
          ...locales.map((locale) => [localeNames[locale].full, part.names[locale]] as const),
          [t('part.source'), t(`part-source.${part.source}`)],
          [t('part.unit'), t(`part-unit.${part.unit}`)],
          [t('part.maker'), part.maker],
          [t('part.safety'), part.critical ? t('part.critical') : null],
        ]}
      />
    </Panel>
  );
}
