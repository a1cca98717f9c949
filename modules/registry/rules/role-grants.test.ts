import { describe, expect, it } from 'vitest';
import { refuseGrant } from './role-grants.ts';
import { roles } from './roles.ts';

describe('the granting of roles', () => {
  it('is free for the roles of the shop', () => {
    expect(refuseGrant(['technician', 'cashier', 'service-manager'], ['service-manager'])).toBeNull();
  });

  it.each(['administrator', 'dealer-principal', 'group-manager', 'business-manager'] as const)(
    'refuses a service manager who gives or takes %s',
    (role) => {
      expect(refuseGrant(['technician', role], ['service-manager'])).toMatchObject({
        code: 'staff/role-not-yours-to-give',
        params: { role },
      });
    },
  );

  it.each(['administrator', 'dealer-principal'])('is whole for the %s', (granter) => {
    expect(refuseGrant(roles, [granter])).toBeNull();
  });
});
