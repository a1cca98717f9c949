import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '#platform/web/design/index.ts';
import css from './figures.module.css';

interface ByPersonProps {
  title: string;
  people: readonly { staffId: string | null; name: string | null; value: string; counted: string }[];
  choose: (staffId: string | null) => void;
}

/** The same figure person by person; a name lists their records. */
export function ByPerson({ title, people, choose }: ByPersonProps) {
  const { t } = useTranslation('diagnosis');
  return (
    <Panel title={title}>
      {people.length === 0 ? <p className={css.quiet}>{t('figures.none')}</p> : null}
      <ul className={css.list}>
        {people.map(({ staffId, name, value, counted }) => (
          <li key={staffId ?? 'nobody'}>
            {staffId ? (
              <Button type="link" onClick={() => choose(staffId)}>
                {name}
              </Button>
            ) : (
              <span className={css.quiet}>{t('figures.nobody')}</span>
            )}
            <span className={css.quiet}>{counted}</span>
            <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
