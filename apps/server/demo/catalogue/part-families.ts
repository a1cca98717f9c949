/** A kind of part with its price in China in whole yuan; each make has its own number for it. */
export interface PartFamily {
  prefix: string;
  names: { 'zh-CN': string; en: string; es: string };
  yuan: number;
  /** Op-codes that use it. */
  usedBy: readonly string[];
}

function family(
  prefix: string,
  zh: string,
  en: string,
  es: string,
  yuan: number,
  usedBy: string,
): PartFamily {
  return { prefix, names: { 'zh-CN': zh, en, es }, yuan, usedBy: usedBy.split(' ') };
}

/** What lies on the shelves: each family in seven makes gives the three hundred numbers of the demo. */
export const partFamilies: readonly PartFamily[] = [
  family('OIL', '机油 5W-30 4L', 'Engine oil 5W-30 4 l', 'Aceite 5W-30 4 l', 220, 'MNT-0101 MNT-0102'),
  family('OFL', '机油滤清器', 'Oil filter', 'Filtro de aceite', 38, 'MNT-0101 MNT-0102'),
  family('AFL', '空气滤清器', 'Air filter', 'Filtro de aire', 65, 'MNT-0102 MNT-0103'),
  family('CFL', '空调滤清器', 'Cabin filter', 'Filtro de habitáculo', 88, 'MNT-0104'),
  family('FFL', '燃油滤清器', 'Fuel filter', 'Filtro de combustible', 120, 'MNT-0105'),
  family('SPK', '火花塞', 'Spark plug', 'Bujía', 68, 'MNT-0106'),
  family('BFL', '制动液 DOT4 1L', 'Brake fluid DOT4 1 l', 'Líquido de frenos DOT4 1 l', 90, 'MNT-0107'),
  family('CLN', '冷却液 4L', 'Coolant 4 l', 'Refrigerante 4 l', 110, 'MNT-0108'),
  family('ATF', '自动变速器油 1L', 'Transmission fluid 1 l', 'Aceite de cambio 1 l', 95, 'MNT-0109'),
  family('WIP', '雨刮片', 'Wiper blade', 'Escobilla', 75, 'MNT-0110'),
  family('BPF', '前制动片', 'Front brake pads', 'Pastillas delanteras', 420, 'BRK-0201'),
  family('BPR', '后制动片', 'Rear brake pads', 'Pastillas traseras', 380, 'BRK-0202'),
  family('BDF', '前制动盘', 'Front brake disc', 'Disco delantero', 480, 'BRK-0203'),
  family('BDR', '后制动盘', 'Rear brake disc', 'Disco trasero', 450, 'BRK-0204'),
  family('CAL', '制动分泵', 'Brake caliper', 'Pinza de freno', 860, 'BRK-0205'),
  family('SHF', '前减振器', 'Front shock absorber', 'Amortiguador delantero', 680, 'SUS-0301'),
  family('SHR', '后减振器', 'Rear shock absorber', 'Amortiguador trasero', 560, 'SUS-0302'),
  family('ARM', '下摆臂', 'Lower control arm', 'Brazo inferior', 720, 'SUS-0303'),
  family('TIE', '转向拉杆球头', 'Tie rod end', 'Rótula de dirección', 210, 'SUS-0304'),
  family('HUB', '轮毂轴承', 'Wheel bearing', 'Rodamiento de rueda', 390, 'SUS-0305'),
  family('STL', '稳定杆连杆', 'Stabiliser link', 'Bieleta estabilizadora', 130, 'SUS-0306'),
  family('TYR', '轮胎', 'Tyre', 'Neumático', 620, 'TYR-0401'),
  family('TBT', '正时皮带套件', 'Timing belt kit', 'Kit de distribución', 980, 'ENG-0501'),
  family('ABT', '附件皮带', 'Accessory belt', 'Correa auxiliar', 160, 'ENG-0502'),
  family('WPM', '水泵', 'Water pump', 'Bomba de agua', 520, 'ENG-0503'),
  family('THM', '节温器', 'Thermostat', 'Termostato', 180, 'ENG-0504'),
  family('VCG', '气门室盖垫', 'Valve cover gasket', 'Junta de tapa de válvulas', 140, 'ENG-0505'),
  family('EMT', '发动机机脚胶', 'Engine mount', 'Soporte de motor', 430, 'ENG-0506'),
  family('COI', '点火线圈', 'Ignition coil', 'Bobina de encendido', 260, 'ENG-0507'),
  family('O2S', '氧传感器', 'Oxygen sensor', 'Sonda lambda', 540, 'ENG-0508'),
  family('CLU', '离合器三件套', 'Clutch kit', 'Kit de embrague', 1680, 'TRN-0601'),
  family('BOT', '传动轴防尘套', 'Drive shaft boot', 'Fuelle de transmisión', 120, 'TRN-0602'),
  family('BAT', '蓄电池 12V 60Ah', 'Battery 12 V 60 Ah', 'Batería 12 V 60 Ah', 580, 'ELE-0701'),
  family('ALT', '发电机', 'Alternator', 'Alternador', 1450, 'ELE-0702'),
  family('STR', '起动机', 'Starter motor', 'Motor de arranque', 1180, 'ELE-0703'),
  family('BLB', '前大灯灯泡', 'Headlamp bulb', 'Bombilla de faro', 85, 'ELE-0704'),
  family('REG', '车窗升降器', 'Window regulator', 'Elevalunas', 340, 'ELE-0705'),
  family('LCK', '中控门锁', 'Door lock', 'Cerradura de puerta', 290, 'ELE-0706'),
  family('CMP', '空调压缩机', 'A/C compressor', 'Compresor de A/A', 2100, 'AC-0802'),
  family('BLW', '鼓风机', 'Blower motor', 'Ventilador interior', 460, 'AC-0803'),
  family('R13', '制冷剂 R134a', 'Refrigerant R134a', 'Gas refrigerante R134a', 60, 'AC-0801'),
  family('BMP', '前保险杠', 'Front bumper', 'Paragolpes delantero', 1380, 'BDY-1101'),
  family('PNT', '漆料', 'Paint material', 'Material de pintura', 180, 'PNT-1201'),
];
