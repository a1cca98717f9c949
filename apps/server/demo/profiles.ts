import type { SetupBody } from '#modules/registry/api/index.ts';
import type { Role } from '#modules/registry/rules/index.ts';

/** Somebody of a demo workshop; the first roles are what they do all day. */
export interface DemoPerson {
  key: string;
  name: string;
  roles: readonly Role[];
  skills?: readonly string[];
}

export interface DemoProfile {
  country: 'CN' | 'ES';
  seed: number;
  setup: SetupBody;
  people: readonly DemoPerson[];
  bays: readonly [name: string, kind: string][];
  /** Price of an hour in minor units. */
  hourMinor: number;
  /** Minor units for one yuan of the catalogue. */
  minorPerYuan: number;
  customers: number;
  vehicles: number;
  visitsPerDay: number;
  /** Visits come on every so many days. */
  everyDays: number;
  phone: string;
  address: string;
  legalName: string;
  licenceNumber: string;
  taxNumber: string;
}

/** One password for every account of the demo: it is printed where the demo is offered. */
export const demoPassword = 'pitlane-demo-2026';

const allWeek = (opens: string, closes: string, days: number[]) =>
  days.map((weekday) => ({ weekday, opens, closes }));

export const beijing: DemoProfile = {
  country: 'CN',
  seed: 20_261_121,
  setup: {
    organization: { name: '华信汽车集团' },
    workshop: {
      name: '华信汽车海淀服务店',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      locale: 'zh-CN',
      openingHours: allWeek('08:00', '18:00', [1, 2, 3, 4, 5, 6, 7]),
    },
    owner: { name: '高明', email: 'gaoming@demo.example', phone: '13800138000', password: demoPassword },
  },
  people: [
    { key: 'lina', name: '李娜', roles: ['service-advisor'] },
    { key: 'liuyang', name: '刘洋', roles: ['service-advisor', 'key-account-manager'] },
    {
      key: 'zhangli',
      name: '张丽',
      roles: ['receptionist', 'appointment-agent', 'telephone-operator', 'crm-agent'],
    },
    { key: 'zhaolei', name: '赵磊', roles: ['workshop-foreman', 'dispatcher'] },
    {
      key: 'chenbo',
      name: '陈波',
      roles: ['technician'],
      skills: ['maintenance', 'chassis', 'tyres', 'engine'],
    },
    {
      key: 'sunhao',
      name: '孙浩',
      roles: ['technician'],
      skills: ['maintenance', 'electrical', 'air-conditioning', 'high-voltage', 'body', 'paint'],
    },
    {
      key: 'liqiang',
      name: '李强',
      roles: ['technician', 'technical-expert'],
      skills: ['engine', 'transmission', 'diagnosis', 'chassis', 'maintenance', 'electrical'],
    },
    { key: 'zhoujie', name: '周杰', roles: ['quality-inspector'] },
    { key: 'wumei', name: '吴梅', roles: ['parts-clerk', 'warranty-clerk'] },
    { key: 'zhengyan', name: '郑燕', roles: ['cashier', 'finance'] },
    { key: 'laoma', name: '马建国', roles: ['guard', 'guide', 'car-washer'] },
    { key: 'wangwei', name: '王伟', roles: ['service-manager', 'business-manager'] },
  ],
  bays: [
    ['A1', 'lift'],
    ['A2', 'lift'],
    ['A3', 'lift'],
    ['A4', 'lift'],
    ['B1', 'flat'],
    ['B2', 'alignment'],
    ['C1', 'paint'],
    ['W1', 'wash'],
  ],
  hourMinor: 18_000,
  minorPerYuan: 100,
  customers: 400,
  vehicles: 450,
  visitsPerDay: 6,
  everyDays: 1,
  phone: '010-62780000',
  address: '北京市海淀区中关村南大街 18 号',
  legalName: '北京华信汽车销售服务有限公司',
  licenceNumber: '京交维备 110108-0312',
  taxNumber: '91130281MA0DTHX11W',
};

export const valencia: DemoProfile = {
  country: 'ES',
  seed: 46_001,
  setup: {
    organization: { name: 'Grupo Turia Motor' },
    workshop: {
      name: 'Turia Motor Valencia',
      country: 'ES',
      timeZone: 'Europe/Madrid',
      currency: 'EUR',
      locale: 'es',
      openingHours: allWeek('08:30', '19:00', [1, 2, 3, 4, 5, 6]),
    },
    owner: {
      name: 'Carmen Soler',
      email: 'carmen@demo.example',
      phone: '+34600100200',
      password: demoPassword,
    },
  },
  people: [
    {
      key: 'lucia',
      name: 'Lucía Ferrer',
      roles: ['service-advisor', 'receptionist', 'appointment-agent', 'crm-agent'],
    },
    { key: 'jorge', name: 'Jorge Pastor', roles: ['workshop-foreman', 'dispatcher', 'parts-clerk'] },
    {
      key: 'pau',
      name: 'Pau Climent',
      roles: ['technician'],
      skills: ['maintenance', 'chassis', 'tyres', 'engine', 'electrical'],
    },
    { key: 'amparo', name: 'Amparo Gil', roles: ['quality-inspector', 'technical-expert'] },
    { key: 'nuria', name: 'Nuria Vidal', roles: ['cashier', 'finance'] },
    { key: 'vicente', name: 'Vicente Mora', roles: ['guard', 'guide', 'car-washer'] },
    { key: 'elena', name: 'Elena Roca', roles: ['service-manager', 'business-manager'] },
  ],
  bays: [
    ['1', 'lift'],
    ['2', 'lift'],
    ['3', 'flat'],
  ],
  hourMinor: 4_800,
  minorPerYuan: 13,
  customers: 40,
  vehicles: 45,
  visitsPerDay: 1,
  everyDays: 3,
  phone: '+34 963 100 200',
  address: 'Av. del Puerto 120, 46022 Valencia',
  legalName: 'Turia Motor Valencia, S. L.',
  licenceNumber: 'RI 46/08123 · mecánica y electricidad',
  taxNumber: 'B12345674',
};
