import { CloseOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { type Job, type Line, may } from '../order.ts';
import { ActualDrawer } from './actual-drawer.tsx';
import css from './lines.module.css';

/** What else may be done with a line: everything of it, taking it off, and what was really used once work is agreed. */
export function LineMenu({ job, line, open }: { job: Job; line: Line; open: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [isNoting, setNoting] = useState(false);
  const remove = useCommand('post', '/api/v1/lines/{lineId}/remove', { basedOn: line.version });
  if (may(job, 'write')) {
    return (
      <span className={css.menu}>
        <Button
          type="text"
          icon={<EditOutlined />}
          aria-label={`${t('order.line-edit')}: ${line.name}`}
          title={t('order.line-edit')}
          onClick={open}
        />
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={`${t('order.line-remove')}: ${line.name}`}
          title={t('order.line-remove')}
          loading={remove.pending}
          onClick={() => void remove.run({ params: { path: { lineId: line.id } } })}
        />
      </span>
    );
  }
  if (!may(job, 'noteActual')) return <span className={css.menu} />;
  return (
    <span className={css.menu}>
      <Button
        type="text"
        icon={<EditOutlined />}
        aria-label={`${t('order.actual')}: ${line.name}`}
        title={t('order.actual')}
        onClick={() => setNoting(true)}
      />
      {isNoting ? <ActualDrawer line={line} close={() => setNoting(false)} /> : null}
    </span>
  );
}
