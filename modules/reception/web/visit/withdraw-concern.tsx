import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './concerns-panel.module.css';

/** The customer takes it back: the words stay, with the reason. */
export function WithdrawConcern({ concernId }: { concernId: string }) {
  const { t } = useTranslation('reception');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setIsOpen}
      destroyOnHidden
      content={<WhyWithdrawn concernId={concernId} />}
    >
      <Button type="text" size="small">
        {t('concerns.withdraw')}
      </Button>
    </Popover>
  );
}

function WhyWithdrawn({ concernId }: { concernId: string }) {
  const { t } = useTranslation('reception');
  const [reason, setReason] = useState('');
  const withdraw = useCommand('post', '/api/v1/concerns/{concernId}/withdraw');
  const send = () => {
    if (reason.trim()) {
      void withdraw.run({ params: { path: { concernId } }, body: { reason: reason.trim() } });
    }
  };
  return (
    <div className={css.add}>
      <Input
        autoFocus
        value={reason}
        maxLength={1000}
        aria-label={t('concerns.why')}
        placeholder={t('concerns.why')}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={send}
      />
      <Button onClick={send} loading={withdraw.pending} disabled={!reason.trim()}>
        {t('concerns.withdraw')}
      </Button>
    </div>
  );
}
