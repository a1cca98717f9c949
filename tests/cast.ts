import { type Role, rightsOf } from '#modules/registry/rules/index.ts';
import type { Actor, PlaceOfWork } from '#platform/server/actor.ts';

/** The people of the tests, each known by the same name everywhere. */
export const cast = {
  lina: { name: '李娜', roles: ['service-advisor'] },
  wangwei: { name: '王伟', roles: ['service-manager'] },
  zhaolei: { name: '赵磊', roles: ['workshop-foreman'] },
  chenbo: { name: '陈波', roles: ['technician'] },
  sunhao: { name: '孙浩', roles: ['technician'] },
  zhoujie: { name: '周杰', roles: ['quality-inspector'] },
  wumei: { name: '吴梅', roles: ['parts-clerk'] },
  zhengyan: { name: '郑燕', roles: ['cashier'] },
  laoma: { name: '老马', roles: ['guard'] },
  admin: { name: '系统管理员', roles: ['administrator'] },
  liqiang: { name: '李强', roles: ['technician', 'quality-inspector'] },
} as const satisfies Record<string, { name: string; roles: readonly Role[] }>;

export type CastName = keyof typeof cast;

/** A person of the cast at work in one workshop. */
export function actorOf(
  staffId: string,
  name: string,
  organizationId: string,
  workshopId: string,
  roles: readonly Role[],
): Actor {
  const place: PlaceOfWork = { workshopId, roles, rights: rightsOf(roles) };
  return {
    kind: 'person',
    userId: staffId,
    staffId,
    name,
    organizationId,
    places: new Map([[workshopId, place]]),
    device: 'test',
    locale: 'en',
  };
}
