import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './shortcut-sheet.module.css';
import { useShortcut, useShortcutKeys, useShortcuts } from './shortcuts.ts';

/** The keys of this screen, under `?`. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('platform');
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('shortcut.title')} width={440}>
      <Keys />
      <p className={css.list}>{t('shortcut.lists')}</p>
    </Modal>
  );
}

/** Follows the keys only while the sheet is open: every page brings and takes a handful. */
function Keys() {
  const shortcuts = useShortcuts();
  return (
    <dl className={css.keys}>
      {shortcuts.map(({ id, keys, words }) => (
        <div key={id}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sheet with its own key, and the listening itself. */
export function useShortcutSheet() {
  const { t } = useTranslation('platform');
  const [open, setOpen] = useState(false);
  useShortcutKeys();
  useShortcut('?', t('shortcut.help'), () => setOpen(true));
  return { open, show: () => setOpen(true), hide: () => setOpen(false) };
}
