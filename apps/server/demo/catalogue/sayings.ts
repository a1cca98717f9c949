type Texts = Record<'zh-CN' | 'en' | 'es', string>;

/** Something customers say, what it turned out to be, and what was done. */
export interface Saying {
  words: Texts;
  kind: string;
  lamp?: string;
  opCodes: readonly string[];
  skill: string;
  electric?: boolean;
  cause: Texts;
  correction: Texts;
}

const texts = (zh: string, en: string, es: string): Texts => ({ 'zh-CN': zh, en, es });

export const sayings: readonly Saying[] = [
  {
    words: texts(
      '踩刹车时前轮有尖叫声，早上更明显',
      'Front wheels squeal when I brake, worse in the morning',
      'Chirrían las ruedas delanteras al frenar, más por la mañana',
    ),
    kind: 'noise',
    opCodes: ['BRK-0201', 'BRK-0203'],
    skill: 'chassis',
    electric: false,
    cause: texts('前制动片磨损至 2 mm', 'Front pads worn to 2 mm', 'Pastillas delanteras gastadas a 2 mm'),
    correction: texts(
      '更换前制动片并清洁卡钳',
      'Replaced front pads, cleaned calipers',
      'Sustituidas pastillas, limpiadas pinzas',
    ),
  },
  {
    words: texts(
      '过减速带时左后面有咚咚声',
      'Knock from the rear left over speed bumps',
      'Golpe atrás a la izquierda al pasar badenes',
    ),
    kind: 'noise',
    opCodes: ['DIA-0902', 'SUS-0302'],
    skill: 'chassis',
    cause: texts(
      '左后减振器漏油',
      'Rear left shock absorber leaks',
      'Amortiguador trasero izquierdo con fuga',
    ),
    correction: texts(
      '更换后减振器，路试无异响',
      'Replaced rear shock absorbers, quiet on road test',
      'Sustituidos amortiguadores, sin ruido en prueba',
    ),
  },
  {
    words: texts(
      '高速 100 以上方向盘抖',
      'Steering wheel shakes above 100 km/h',
      'El volante vibra a más de 100 km/h',
    ),
    kind: 'vibration',
    opCodes: ['TYR-0404', 'TYR-0403'],
    skill: 'tyres',
    cause: texts(
      '左前轮动平衡失准',
      'Front left wheel out of balance',
      'Rueda delantera izquierda desequilibrada',
    ),
    correction: texts(
      '四轮动平衡并定位',
      'Balanced four wheels and aligned',
      'Equilibradas cuatro ruedas y alineado',
    ),
  },
  {
    words: texts('车往右跑偏', 'The car pulls to the right', 'El coche se va a la derecha'),
    kind: 'drivability',
    opCodes: ['TYR-0403'],
    skill: 'tyres',
    cause: texts('前束超差', 'Toe out of tolerance', 'Convergencia fuera de tolerancia'),
    correction: texts('四轮定位调整至标准', 'Aligned to specification', 'Alineado según especificación'),
  },
  {
    words: texts(
      '冷车启动困难，要打两三次',
      'Hard to start cold, needs two or three tries',
      'Cuesta arrancar en frío, dos o tres intentos',
    ),
    kind: 'drivability',
    lamp: 'battery',
    opCodes: ['ELE-0701', 'ELE-0703'],
    skill: 'electrical',
    electric: false,
    cause: texts('蓄电池静态电压 11.8 V', 'Battery at rest 11.8 V', 'Batería en reposo a 11,8 V'),
    correction: texts(
      '更换蓄电池，复测 12.7 V',
      'Replaced battery, 12.7 V after',
      'Sustituida batería, 12,7 V después',
    ),
  },
  {
    words: texts('空调不够凉', 'Air conditioning is not cold enough', 'El aire acondicionado no enfría'),
    kind: 'climate',
    opCodes: ['AC-0801'],
    skill: 'air-conditioning',
    cause: texts(
      '制冷剂不足，O 形圈渗漏',
      'Low refrigerant, O-ring seeps',
      'Poco gas, junta tórica con fuga',
    ),
    correction: texts(
      '更换 O 形圈，抽真空加注',
      'Replaced O-ring, evacuated and charged',
      'Sustituida junta, vacío y carga',
    ),
  },
  {
    words: texts(
      '发动机故障灯亮，加速没劲',
      'Engine lamp is on and it has no power',
      'Testigo de motor encendido y sin fuerza',
    ),
    kind: 'drivability',
    lamp: 'engine',
    opCodes: ['DIA-0901', 'ENG-0507', 'ENG-0508'],
    skill: 'engine',
    electric: false,
    cause: texts('2 缸点火线圈失效', 'Ignition coil of cylinder 2 failed', 'Bobina del cilindro 2 averiada'),
    correction: texts(
      '更换点火线圈并清码',
      'Replaced coil, cleared codes',
      'Sustituida bobina y borrados códigos',
    ),
  },
  {
    words: texts('停车后地上有油滴', 'Oil drops on the ground after parking', 'Gotas de aceite al aparcar'),
    kind: 'leak',
    opCodes: ['DIA-0903', 'ENG-0505'],
    skill: 'engine',
    electric: false,
    cause: texts('气门室盖垫老化渗油', 'Valve cover gasket aged', 'Junta de tapa de válvulas envejecida'),
    correction: texts('更换气门室盖垫并清洁', 'Replaced gasket and cleaned', 'Sustituida junta y limpiado'),
  },
  {
    words: texts('换挡有顿挫', 'Jerks when it changes gear', 'Da tirones al cambiar de marcha'),
    kind: 'drivability',
    opCodes: ['MNT-0109', 'DIA-0901'],
    skill: 'transmission',
    electric: false,
    cause: texts('变速器油衰减', 'Transmission fluid degraded', 'Aceite de cambio degradado'),
    correction: texts('更换变速器油并自学习', 'Changed fluid, adapted', 'Sustituido aceite y adaptado'),
  },
  {
    words: texts(
      '右前车窗升不上去',
      'Front right window does not go up',
      'La ventanilla delantera derecha no sube',
    ),
    kind: 'electrical',
    opCodes: ['ELE-0705'],
    skill: 'electrical',
    cause: texts('升降器电机卡滞', 'Regulator motor sticks', 'Motor del elevalunas atascado'),
    correction: texts('更换车窗升降器', 'Replaced window regulator', 'Sustituido elevalunas'),
  },
  {
    words: texts(
      '轮胎被扎了，天天要补气',
      'Tyre has a nail, needs air every day',
      'Rueda pinchada, hay que inflar cada día',
    ),
    kind: 'other',
    lamp: 'tyre-pressure',
    opCodes: ['TYR-0405', 'TYR-0401'],
    skill: 'tyres',
    cause: texts('右后胎面扎钉', 'Nail in rear right tread', 'Clavo en banda trasera derecha'),
    correction: texts('修补并做动平衡', 'Repaired and balanced', 'Reparado y equilibrado'),
  },
  {
    words: texts(
      '充满电续航比以前少很多',
      'Range on a full charge is much shorter',
      'La autonomía con carga completa ha bajado',
    ),
    kind: 'electrical',
    opCodes: ['EV-1001', 'EV-1002'],
    skill: 'high-voltage',
    electric: true,
    cause: texts(
      '电池健康度 91%，单体压差正常',
      'Battery health 91 %, cell spread normal',
      'Salud de batería 91 %, celdas normales',
    ),
    correction: texts(
      '均衡充电，更新能耗说明',
      'Balanced charge, explained consumption',
      'Carga equilibrada, consumo explicado',
    ),
  },
  {
    words: texts('前保险杠被刮了', 'Front bumper was scraped', 'Rozado el paragolpes delantero'),
    kind: 'body',
    opCodes: ['PNT-1201'],
    skill: 'paint',
    cause: texts('停车剐蹭', 'Parking scrape', 'Roce al aparcar'),
    correction: texts(
      '打磨喷漆，色差合格',
      'Sanded and painted, colour matches',
      'Lijado y pintado, color correcto',
    ),
  },
];

/** What is said and written when nothing is wrong. */
export const words = {
  'zh-CN': {
    service: ['做个常规保养', '到公里数了，来保养', '保养，顺便全车检查一下'],
    serviceCause: ['定期保养到期'],
    serviceCorrection: ['按保养项目完成'],
    shownBy: '与客户确认的条件下路试，现象消失',
    drivenFor: '高速路试两次，确认现象消失',
    failedBy: '路试仍有异响',
    found: '后制动片剩余 2 mm，建议一并更换',
    checkedNote: '比约定时间稍晚，已电话告知客户',
    copyAtHome: '提车联落在家里',
    belongings: ['行车记录仪', '雨伞', '儿童座椅', 'ETC 设备'],
  },
  en: {
    service: ['Regular service', 'Due for service'],
    serviceCause: ['Service due'],
    serviceCorrection: ['Service completed'],
    shownBy: 'Road test under the same conditions, gone',
    drivenFor: 'Two road tests on the motorway to be sure',
    failedBy: 'Still noisy on road test',
    found: 'Rear pads at 2 mm, better replaced now',
    checkedNote: 'A little later than promised, customer was told',
    copyAtHome: 'Left the copy at home',
    belongings: ['Dash camera', 'Umbrella', 'Child seat'],
  },
  es: {
    service: ['Revisión periódica', 'Toca revisión por kilómetros'],
    serviceCause: ['Revisión periódica'],
    serviceCorrection: ['Revisión realizada'],
    shownBy: 'Prueba en carretera en las mismas condiciones, resuelto',
    drivenFor: 'Dos pruebas en autovía para confirmarlo',
    failedBy: 'Sigue el ruido en la prueba',
    found: 'Pastillas traseras a 2 mm, conviene cambiarlas',
    checkedNote: 'Algo más tarde de lo prometido, cliente avisado',
    copyAtHome: 'Dejó la copia en casa',
    belongings: ['Cámara', 'Paraguas', 'Silla infantil'],
  },
} as const;
