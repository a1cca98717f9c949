import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { CodePad } from './code-pad.tsx';
import css from './gate.module.css';
import { PassVerdict } from './pass-verdict.tsx';

/** The same check from the visit, for who lets a car out in the guard's place. */
export default function ExitStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('delivery');
  const room = useRoom();
  const [code, setCode] = useState('');
  return (
    <Drawer open title={t('exit.title')} size={room === 'phone' ? '100%' : 480} onClose={close}>
      <div className={css.form}>
        <CodePad code={code} onChange={setCode} />
        <PassVerdict key={code} code={code} visitId={visitId} done={() => setCode('')} />
      </div>
    </Drawer>
  );
}
