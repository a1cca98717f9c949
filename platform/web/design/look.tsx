import { App, ConfigProvider } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { languageStore } from '../i18n.ts';
import { useStore } from '../store.ts';
import { useAppearance } from './appearance.ts';
import { useRoom } from './room.ts';
import { themeFor } from './theme.ts';

/** Dresses everything inside: light or dark, desk or touch, and the language of the ready-made components. */
export function Look({ children }: { children: ReactNode }) {
  const { resolved } = useAppearance();
  const room = useRoom();
  const { components } = useStore(languageStore);
  useEffect(() => document.documentElement.classList.add('pitlane'), []);
  return (
    <ConfigProvider
      locale={components}
      theme={themeFor(resolved, room)}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: 'optional', colon: false, scrollToFirstError: { block: 'center', focus: true } }}
    >
      <App notification={{ placement: 'topRight', top: 64 }} message={{ top: 64 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
