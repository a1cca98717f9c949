import {
  KeyOutlined,
  LaptopOutlined,
  LockOutlined,
  LogoutOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGo } from '../navigation.tsx';
import { useMayAnywhere } from '../session/session.ts';
import { useSignOut } from '../session/use-sign-out.ts';

/** What a person does about themselves. */
export function useMeMenu(showShortcuts: (() => void) | null): NonNullable<MenuProps['items']> {
  const { t } = useTranslation('platform');
  const go = useGo();
  const signOut = useSignOut();
  const keepsTokens = useMayAnywhere('access-token.keep');
  return [
    { key: 'account', icon: <UserOutlined />, label: t('me.account'), onClick: () => go('/account') },
    {
      key: 'password',
      icon: <LockOutlined />,
      label: t('me.password'),
      onClick: () => go('/account#password'),
    },
    {
      key: 'sessions',
      icon: <LaptopOutlined />,
      label: t('me.sessions'),
      onClick: () => go('/account#sessions'),
    },
    {
      key: 'factor',
      icon: <SafetyOutlined />,
      label: t('me.second-factor'),
      onClick: () => go('/account#second-factor'),
    },
    ...(keepsTokens
      ? [
          {
            key: 'tokens',
            icon: <KeyOutlined />,
            label: t('me.tokens'),
            onClick: () => go('/account#tokens'),
          },
        ]
      : []),
    { type: 'divider' },
    ...(showShortcuts
      ? [
          {
            key: 'keys',
            icon: <QuestionCircleOutlined />,
            label: t('shortcut.title'),
            onClick: showShortcuts,
          },
        ]
      : []),
    { key: 'leave', icon: <LogoutOutlined />, label: t('me.sign-out'), onClick: () => void signOut() },
  ];
}
