import type { Random } from '../random.ts';

const chinese = {
  families:
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'.split(
      '',
    ),
  given:
    '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉力宁博晨雨欣浩然子涵梓轩宇航思远嘉琪佳怡俊熙雅婷志强国栋海燕春梅晓东立新永康'.match(
      /../gu,
    ) ?? [],
  companies: [
    '顺达物流',
    '远行网约车',
    '京华校车服务',
    '绿源商贸',
    '恒信建筑',
    '捷安租赁',
    '北辰食品',
    '万通快运',
    '诚毅科技',
    '东方会展',
  ],
};

const spanish = {
  first: [
    'Lucía',
    'Javier',
    'María',
    'Antonio',
    'Carmen',
    'Manuel',
    'Laura',
    'David',
    'Elena',
    'Sergio',
    'Marta',
    'Pablo',
    'Paula',
    'Jorge',
    'Sara',
    'Álvaro',
  ],
  last: [
    'García',
    'Martínez',
    'López',
    'Sánchez',
    'Fernández',
    'Gómez',
    'Ruiz',
    'Díaz',
    'Moreno',
    'Álvarez',
    'Romero',
    'Navarro',
    'Torres',
    'Gil',
    'Serrano',
    'Molina',
  ],
  companies: [
    'Transportes Levante S.L.',
    'Reparto Rápido S.L.',
    'Construcciones Ebro S.A.',
    'Frutas del Turia S.L.',
  ],
};

export type NameOf = { kind: 'person' | 'company'; name: string };

/** A customer's name as the country writes it; one in ten is a company. */
export function nameOf(country: 'CN' | 'ES', random: Random): NameOf {
  const names = country === 'CN' ? chinese : spanish;
  if (random.percent(10))
    return { kind: 'company', name: `${random.pick(names.companies)}${country === 'CN' ? '有限公司' : ''}` };
  return { kind: 'person', name: personOf(country, random) };
}

/** The name of somebody who brings a car. */
export function personOf(country: 'CN' | 'ES', random: Random): string {
  if (country === 'ES')
    return `${random.pick(spanish.first)} ${random.pick(spanish.last)} ${random.pick(spanish.last)}`;
  const given = random.pick(chinese.given);
  return `${random.pick(chinese.families)}${random.percent(30) ? given.slice(0, 1) : given}`;
}

/** A mobile number of the country, as people say it. */
export function phoneOf(country: 'CN' | 'ES', random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  if (country === 'ES') return `+346${digits(8)}`;
  return `+86${random.pick(['138', '139', '136', '158', '186', '189', '177'])}${digits(8)}`;
}
