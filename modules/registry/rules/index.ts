export { type Right, rights, rightsOf, whoMay } from './rights.ts';
export { isRole, type Role, roles } from './roles.ts';
