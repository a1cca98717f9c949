import { LinkTo } from '../navigation.tsx';
import css from './data-list.module.css';
import type { DataListProps } from './data-list-props.ts';

/** The same rows on a phone: one card each, the first column as its title. */
export function DataCards<Row>(props: DataListProps<Row>) {
  const { label, list, rowKey, href, onOpen } = props;
  return (
    <ul className={css.cards} aria-label={label}>
      {list.rows.map((row) => (
        <li key={rowKey(row)}>
          {href ? (
            <LinkTo to={href(row)} className={css.card}>
              <CardFace {...props} row={row} />
            </LinkTo>
          ) : onOpen ? (
            <button type="button" className={css.card} onClick={() => onOpen(row)}>
              <CardFace {...props} row={row} />
            </button>
          ) : (
            <div className={css.card}>
              <CardFace {...props} row={row} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function CardFace<Row>({ columns, card, row }: DataListProps<Row> & { row: Row }) {
  if (card) return card(row);
  const [first, ...rest] = columns;
  return (
    <>
      <span className={css.cardTitle}>{first?.render(row)}</span>
      {rest.map((column) => (
        <span key={column.key} className={css.cardLine}>
          <span>{column.title}</span>
          <span>{column.render(row)}</span>
        </span>
      ))}
    </>
  );
}
