import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type SelfCheck, selfChecks } from '#modules/workshop/rules/index.ts';
import { Panel } from '#platform/web/design/index.ts';
import css from './technician.module.css';

interface SelfCheckPanelProps {
  checked: readonly SelfCheck[];
  check(next: SelfCheck[]): void;
}

/** What was looked at once more before the car goes to the inspector; kept with the finish. */
export function SelfCheckPanel({ checked, check }: SelfCheckPanelProps) {
  const { t } = useTranslation('workshop');
  return (
    <Panel title={t('job.self-check')} extra={`${checked.length}/${selfChecks.length}`}>
      <Checkbox.Group<SelfCheck>
        className={css.checks}
        value={[...checked]}
        onChange={check}
        options={selfChecks.map((value) => ({ value, label: t(`self-check.${value}`) }))}
      />
    </Panel>
  );
}
