import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat, useNow } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';
import type { Guest } from './use-lounge.ts';

const usual = ['on-plan', 'minutes-20', 'checking', 'ready'] as const;

/** One tap: they were told now, with what was said. */
export function TellGuest({ guest }: { guest: Guest }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const now = useNow();
  const may = useMay('visit.note-whereabouts');
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const tell = useCommand('post', '/api/v1/visits/{visitId}/told');
  if (!may) return null;
  const say = async (words: string) => {
    if (!words.trim()) return;
    const done = await tell.run({
      params: { path: { visitId: guest.visitId } },
      body: { words: words.trim() },
    });
    if (!done) return;
    setTyped('');
    setOpen(false);
  };
  const time = guest.promisedAt ? format.clock(guest.promisedAt, now) : '…';
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <div className={css.words}>
          {usual.map((words) => (
            <Button
              key={words}
              disabled={tell.pending}
              onClick={() => void say(t(`lounge.words.${words}`, { time }))}
            >
              {t(`lounge.words.${words}`, { time })}
            </Button>
          ))}
          <Input
            value={typed}
            maxLength={300}
            aria-label={t('lounge.other-words')}
            placeholder={t('lounge.other-words')}
            onChange={(event) => setTyped(event.target.value)}
            onPressEnter={(event) => {
              if (!event.nativeEvent.isComposing) void say(typed);
            }}
          />
        </div>
      }
    >
      <Button>{t('lounge.told-now')}</Button>
    </Popover>
  );
}
