import { useTranslation } from 'react-i18next';
import { type NavPlace, useNav } from '../modules.tsx';
import { useGo } from '../navigation.tsx';
import { useShortcut } from './shortcuts.ts';

/** Gives every place of the rail its key. */
export function NavShortcuts() {
  const places = useNav().filter(({ shortcut }) => shortcut !== undefined);
  return places.map((place) => <NavShortcut key={place.path} place={place} />);
}

function NavShortcut({ place }: { place: NavPlace }) {
  const { t } = useTranslation();
  const go = useGo();
  useShortcut(place.shortcut ?? '', t(place.key), () => go(place.path));
  return null;
}
