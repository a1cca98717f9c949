import type { Tx } from '#platform/server/database/tx.ts';

/** A card as anybody who has its link reads it. */
export interface PublicCard {
  name: string;
  title: string | null;
  phone: string | null;
  workshop: string;
  workshop_phone: string | null;
  street: string | null;
  country: string;
  opening_hours: readonly { weekday: number; opens: string; closes: string }[];
}

/** Only what its holder and the workshop give to everybody. */
export async function readCard(tx: Tx, code: string): Promise<PublicCard | undefined> {
  const [card] = await tx.rows<PublicCard>(
    'public_card',
    `select s.name, a.title, a.phone, w.name as workshop, w.phone as workshop_phone, w.address as street, w.country,
       w.opening_hours
     from advisor_cards a
     join staff s on s.organization_id = a.organization_id and s.id = a.staff_id
     join workshops w on w.organization_id = a.organization_id and w.id = a.workshop_id
     where a.organization_id = $1 and a.code = $2 and a.withdrawn_at is null`,
    [tx.organizationId, code],
  );
  return card;
}
