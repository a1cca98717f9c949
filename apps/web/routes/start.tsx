import { Segmented } from 'antd';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRoom } from '#platform/web/design/loading-room.tsx';
import { useModules } from '#platform/web/modules.tsx';
import { useQueryParam } from '#platform/web/navigation.tsx';
import type { StartDefinition } from '#platform/web/page.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { PlainStart } from './plain-start.tsx';

/** The first page of the day, by role; who holds several roles changes between their starts. */
export default function StartPage() {
  const { t } = useTranslation('platform');
  const [wanted, choose] = useQueryParam('as');
  const starts = useStarts();
  const chosen = starts.find(({ role }) => role === wanted) ?? starts[0];
  if (!chosen) return <PlainStart />;
  const Start = pageOf(chosen.start);
  return (
    <>
      {starts.length > 1 ? (
        <Segmented
          aria-label={t('start.as')}
          value={chosen.role}
          onChange={choose}
          options={starts.map(({ role }) => ({ value: role, label: t(`role.${role}`) }))}
          style={{ marginBlockEnd: 12 }}
        />
      ) : null}
      <Suspense fallback={<LoadingRoom rows={10} />}>
        <Start />
      </Suspense>
    </>
  );
}

/** The starts of one's roles in the chosen workshop; two roles that share a start show it once. */
function useStarts(): { role: string; start: StartDefinition }[] {
  const { roles } = useWorkshop();
  return useModules()
    .flatMap((module) => module.starts ?? [])
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .flatMap((start) => {
      const role = [start.role].flat().find((name) => roles.includes(name));
      return role ? [{ role, start }] : [];
    });
}

const loaded = new WeakMap<StartDefinition, ComponentType>();

function pageOf(start: StartDefinition): ComponentType {
  const page = loaded.get(start) ?? lazy(start.load);
  loaded.set(start, page);
  return page;
}
