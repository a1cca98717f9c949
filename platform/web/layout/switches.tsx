import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answers } from '../api/client.ts';
import { appearances, chooseAppearance, useAppearance } from '../design/appearance.ts';
import { languageStore } from '../i18n.ts';
import { localeNames, locales } from '../locale.ts';
import { useGo } from '../navigation.tsx';
import { chooseLanguage } from '../session/language.ts';
import { chooseWorkshop, useSession, useWorkshop, workFor } from '../session/session.ts';
import { useStore } from '../store.ts';

/** 中 / EN / ES, each by its own name. */
export function LanguageSwitch({ full = false }: { full?: boolean }) {
  const { t } = useTranslation('platform');
  const { locale } = useStore(languageStore);
  return (
    <Segmented
      aria-label={t('switch.language')}
      value={locale}
      onChange={(next) => void chooseLanguage(next)}
      options={locales.map((value) => ({
        value,
        label: full ? localeNames[value].full : localeNames[value].short,
        title: localeNames[value].full,
      }))}
    />
  );
}

const appearanceIcons = { system: <DesktopOutlined />, light: <SunOutlined />, dark: <MoonOutlined /> };

/** Light, dark, or as the system has it. */
export function AppearanceSwitch({ full = false }: { full?: boolean }) {
  const { t } = useTranslation('platform');
  const { chosen } = useAppearance();
  return (
    <Segmented
      aria-label={t('switch.appearance')}
      value={chosen}
      onChange={chooseAppearance}
      options={appearances.map((value) => ({
        value,
        icon: appearanceIcons[value],
        title: t(`appearance.${value}`),
        ...(full ? { label: t(`appearance.${value}`) } : {}),
      }))}
    />
  );
}

/** Which workshop this screen works in, and for whom; only a word when there is one. */
export function WorkshopSwitch() {
  const { t } = useTranslation('platform');
  const { workshops, organization, organizations } = useSession();
  const { id, name } = useWorkshop();
  const go = useGo();
  const others = organizations.filter((group) => group.id !== organization.id);
  if (workshops.length + others.length < 2) return <span>{name}</span>;
  const change = async (next: string) => {
    if (others.some((group) => group.id === next)) return workFor(next).then(() => go('/'));
    chooseWorkshop(next);
    answers.removeQueries({ predicate: ({ queryKey: [, path] }) => path !== '/api/v1/session' });
    go('/');
  };
  const here = workshops.map((workshop) => ({ value: workshop.id, label: workshop.name }));
  const elsewhere = others.map((group) => ({ value: group.id, label: group.name }));
  return (
    <Select
      aria-label={t('switch.workshop')}
      variant="borderless"
      popupMatchSelectWidth={false}
      value={id}
      onChange={(next) => void change(next)}
      options={[
        { label: organization.name, options: here },
        ...(elsewhere.length > 0 ? [{ label: t('switch.group'), options: elsewhere }] : []),
      ]}
    />
  );
}
