import sharp from 'sharp';
import { type Block, type Drawing, pictureUrl, type TableRow } from './drawing.ts';
import { formatsFor } from './format.ts';

/** A believable signature: strokes on a transparent ground, cut to the ink, as the signing screen leaves it. */
export async function signaturePicture(): Promise<string> {
  const strokes = [
    'M8 44 C 26 20, 40 12, 44 30 S 22 78, 34 74 S 62 26, 70 30 S 58 70, 70 66 S 92 36, 98 40 S 92 66, 104 60 S 122 38, 128 44',
    'M120 18 L 176 12 M148 6 C 150 34, 146 60, 132 82 M150 40 C 160 56, 172 66, 188 70 M176 36 C 206 30, 222 26, 262 30',
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="176" viewBox="0 0 270 88"><path d="${strokes.join(' ')}" fill="none" stroke="#10131a" stroke-width="2.4" stroke-linecap="round"/></svg>`;
  return pictureUrl(await sharp(Buffer.from(svg)).png().toBuffer(), 'image/png');
}

/** A photograph's stand-in: a gradient with a dark shape, cheap and the same each time. */
export async function photo(color: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="${color}"/><stop offset="1" stop-color="#e9ecef"/></linearGradient></defs><rect width="800" height="600" fill="url(#g)"/><path d="M120 420 q40 -160 200 -170 h160 q140 10 200 170 z" fill="#2b3440"/></svg>`;
  return pictureUrl(await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer(), 'image/jpeg');
}

export async function chineseRepairOrder(lines = 60): Promise<Drawing> {
  const f = formatsFor('zh-CN', 'Asia/Shanghai', 'CNY');
  return {
    locale: 'zh-CN',
    title: '机动车维修委托书',
    subtitle: '本委托书经双方签字后生效，一式两份。',
    createdAt: '2026-11-21T01:12:00Z',
    header: {
      organization: '北京远航汽车销售服务有限公司',
      workshop: [
        '远航朝阳店 · 北京市朝阳区酒仙桥路 18 号 · 电话 010-6437 2200',
        '统一社会信用代码 91130281MA0DTHX11W · 维修备案号 京备-110105-0382（一类）',
      ],
      number: 'RO-2026-000123',
      qr: 'https://pitlane.example/d/8f3k2m9q',
    },
    blocks: [...chineseFacts(f), ...chineseWork(f, lines), ...(await chineseClose(f))],
    footer: { note: '监督电话 12328 · 旧件请在取车时当面交接' },
  };
}

type Formats = ReturnType<typeof formatsFor>;

function chineseFacts(f: Formats): Block[] {
  return [
    {
      kind: 'fields',
      columns: 3,
      fields: [
        { label: '托修方', value: '北京恒信物流有限公司' },
        { label: '送修人', value: '李娜（驾驶员） 138 0013 8000' },
        { label: '承修方 · 服务顾问', value: '王建国' },
        { label: '车牌号', value: '京A·12345' },
        { label: '车型', value: '丰田 卡罗拉 1.2T 2019 款' },
        { label: '车辆识别代号（车架号）', value: 'LFMA7E2C0K0123456' },
        { label: '进厂时间', value: f.moment('2026-11-21T00:58:00Z') },
        { label: '里程表读数 · 油量', value: `${f.odometer(45_210, 'km')} · 3/8` },
        { label: '预计交车时间', value: f.moment('2026-11-21T08:30:00Z') },
        {
          label: '随车物品',
          value: '雨伞一把、备胎、千斤顶、行驶证（有效期至 2027 年 3 月）、儿童座椅',
          wide: true,
        },
      ],
    },
    { kind: 'heading', text: '客户陈述（报修）' },
    {
      kind: 'paragraph',
      text: '1. 制动时左前轮有尖锐的“吱吱”声，低速时更明显，雨天后第一次制动最响；客户䶮先生说，上周在高速公路上从 120 公里/小时减速时方向盘轻微抖动。\n2. 到 B 级保养里程，请按手册更换机油和三滤。',
    },
    { kind: 'heading', text: '维修项目与估价' },
  ];
}

function chineseWork(f: Formats, lines: number): Block[] {
  const names = [
    ['更换前制动片', '含制动盘测量；最小厚度 22.0 mm，实测 23.4 mm'],
    ['更换机油及机油滤清器', ''],
    ['空调滤清器（活性炭），原厂件，质量保证期 20,000 公里或 12 个月，以先到者为准', ''],
    ['四轮定位', '前束、外倾角调整并打印检测报告'],
  ] as const;
  const rows: TableRow[] = [];
  for (let index = 0; index < lines; index++) {
    if (index % 8 === 0) rows.push({ group: `项目 ${index / 8 + 1} · 制动系统`, figure: f.amount(123_450) });
    const [text, note] = names[index % names.length] ?? ['', ''];
    rows.push({
      cells: [
        `${index + 1}`,
        { text, note },
        index % 3 === 0 ? '工时' : '配件',
        index % 3 === 0 ? f.hours(4320) : f.quantity(index % 5 === 0 ? 4500 : 1000),
        index % 7 === 0 ? '厂家索赔' : '客户',
        f.amount(15_000 + index * 731),
        f.amount(18_000 + index * 977),
      ],
    });
  }
  return [
    {
      kind: 'table',
      columns: [
        { title: '序号', width: 22 },
        { title: '项目 / 配件', width: 'fill' },
        { title: '类别', width: 'auto' },
        { title: '工时/数量', width: 'auto', align: 'right' },
        { title: '付费方', width: 'auto' },
        { title: '单价（元）', width: 52, align: 'right' },
        { title: '金额（元）', width: 56, align: 'right' },
      ],
      rows,
      totals: [
        { label: '工时费合计', value: f.amount(360_000) },
        { label: '材料费合计', value: f.amount(743_000) },
        { label: '优惠', value: f.amount(-10_300) },
        { label: '估价合计（含税）', value: f.money(1_092_700), strong: true },
      ],
    },
    { kind: 'paragraph', text: '金额大写：壹万零玖佰贰拾柒元整' },
  ];
}

async function chineseClose(f: Formats): Promise<Block[]> {
  return [
    { kind: 'heading', text: '五项确认' },
    {
      kind: 'checks',
      columns: 2,
      checks: [
        { text: '维修项目已说明', ticked: true },
        { text: '估价及付费方已说明', ticked: true },
        { text: '预计交车时间已说明', ticked: true, note: '如有变化，最迟提前一小时电话通知' },
        { text: '免费洗车', ticked: false },
        { text: '旧件由客户带走', ticked: true },
      ],
    },
    {
      kind: 'notice',
      title: '自备配件提示',
      text: '客户自备的制动片无合格证，承修方对该配件及由其引起的损失不承担质量保证责任；工时部分仍享受维修质量保证期（2,000 公里或 10 日，以先到者为准）。',
    },
    {
      kind: 'paragraph',
      quiet: true,
      text: '实际费用超过估价 10% 的，承修方应事先征得托修方同意；未经同意的增项，托修方有权拒绝支付。本委托书的内容在签字后不可更改，增项另行签字确认。',
    },
    {
      kind: 'pictures',
      columns: 3,
      pictures: [
        { picture: await photo('#8aa4b8'), caption: '左前翼子板划痕 12 cm' },
        { picture: await photo('#b8a48a'), caption: '前保险杠右侧掉漆' },
        { picture: await photo('#a9b88a'), caption: '里程表 45,210 公里' },
      ],
    },
    {
      kind: 'qr',
      text: 'https://pitlane.example/v/8f3k2m9q',
      caption: '扫码查看维修进度，无需注册。取车码 4821。',
    },
    {
      kind: 'signatures',
      signatures: [
        {
          role: '托修方（客户）签字',
          name: '李娜',
          time: f.moment('2026-11-21T01:12:00Z'),
          picture: await signaturePicture(),
        },
        {
          role: '服务顾问签字',
          name: '王建国',
          time: f.moment('2026-11-21T01:13:00Z'),
          picture: await signaturePicture(),
        },
        { role: '质检员签字' },
      ],
    },
  ];
}

export async function spanishRepairOrder(): Promise<Drawing> {
  const f = formatsFor('es', 'Europe/Madrid', 'EUR');
  return {
    locale: 'es',
    title: 'Orden de reparación',
    subtitle: 'Presupuesto aceptado y resguardo de depósito',
    createdAt: '2026-11-21T08:12:00Z',
    header: {
      organization: 'Talleres Hermanos Núñez, S. L.',
      workshop: [
        'Calle de la Ingeniería, 24 · 28906 Getafe (Madrid) · Tel. 916 00 24 24',
        'CIF B12345674 · Registro de talleres M-28/04417',
      ],
      number: 'OR-2026-000077',
      qr: 'https://pitlane.example/d/t7w2c5',
    },
    blocks: [
      {
        kind: 'fields',
        columns: 3,
        fields: [
          { label: 'Cliente', value: 'María Ángeles Muñoz Peña' },
          { label: 'Teléfono', value: '+34 612 345 678' },
          { label: 'Asesor de servicio', value: 'Íñigo Etxeberria' },
          { label: 'Matrícula', value: '4821 KLM' },
          { label: 'Vehículo', value: 'Seat León 1.5 TSI (2021)' },
          { label: 'Número de bastidor', value: 'VSSZZZKLZMR012345' },
          { label: 'Kilometraje', value: f.odometer(45_210, 'km') },
          { label: 'Entrada', value: f.moment('2026-11-21T07:58:00Z') },
          { label: 'Hora prometida', value: f.moment('2026-11-21T16:30:00Z') },
        ],
      },
      { kind: 'heading', text: 'Motivo de entrada' },
      {
        kind: 'paragraph',
        text: '«Chirría al frenar», dice la clienta: sobre todo en frío y a baja velocidad. El ruido se ha reproducido en la prueba en carretera; procede de la rueda delantera izquierda. La clienta añade que “no quiere sorpresas”.',
      },
      { kind: 'heading', text: 'Trabajos y presupuesto' },
      {
        kind: 'table',
        columns: [
          { title: 'Código', width: 'auto' },
          { title: 'Operación o repuesto', width: 'fill' },
          { title: 'Cant. / h', width: 'auto', align: 'right' },
          { title: 'Precio (€)', width: 'auto', align: 'right' },
          { title: 'Importe (€)', width: 'auto', align: 'right' },
        ],
        rows: Array.from({ length: 60 }, (_, index) => ({
          cells: [
            `FR-${String(index + 1).padStart(3, '0')}`,
            index % 4 === 0
              ? {
                  text: 'Sustituir pastillas de freno delanteras',
                  note: 'Garantía de reparación: 3 meses o 2.000 km',
                }
              : 'Juego de pastillas, repuesto original, con testigo de desgaste',
            index % 4 === 0 ? f.hours(4320) : f.quantity(1000),
            f.amount(5_850 + index * 13),
            f.amount(7_020 + index * 1313),
          ],
        })),
        totals: [
          { label: 'Base imponible', value: f.amount(2_745_100) },
          { label: 'IVA 21 %', value: f.amount(576_471) },
          { label: 'Total presupuesto', value: f.money(3_321_571), strong: true },
        ],
      },
      { kind: 'heading', text: 'Cinco confirmaciones' },
      {
        kind: 'checks',
        columns: 1,
        checks: [
          { text: 'Se han explicado los trabajos y el presupuesto', ticked: true },
          { text: 'Renuncio a recoger las piezas sustituidas', ticked: false },
          { text: 'Deseo lavado de cortesía', ticked: true },
        ],
      },
      {
        kind: 'notice',
        title: 'Presupuesto',
        text: 'Este presupuesto tiene una validez de 12 días hábiles. No se realizará ningún trabajo adicional sin su aceptación por escrito.',
      },
      {
        kind: 'signatures',
        signatures: [
          {
            role: 'Firma del cliente',
            name: 'María Ángeles Muñoz Peña',
            time: f.moment('2026-11-21T08:12:00Z'),
            picture: await signaturePicture(),
          },
          { role: 'Por el taller' },
        ],
      },
    ],
    footer: { note: 'Hojas de reclamaciones a disposición del cliente' },
  };
}
