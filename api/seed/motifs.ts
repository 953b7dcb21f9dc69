/** Colours of one picture: the thing itself, its shade, its light. */
export interface Palette {
  readonly main: string;
  readonly shade: string;
  readonly light: string;
}

type Motif = (palette: Palette) => string;

const flower = (x: number, y: number, fill: string, heart: string): string =>
  `<g fill="${fill}"><circle cx="${x - 9}" cy="${y}" r="12"/><circle cx="${x + 9}" cy="${y}" r="12"/><circle cx="${x}" cy="${y - 10}" r="12"/><circle cx="${x}" cy="${y + 9}" r="12"/></g><circle cx="${x}" cy="${y}" r="7" fill="${heart}"/>`;

/** What the shops sell, drawn on a square of 200 by 200. */
const motifs: Readonly<Record<string, Motif>> = {
  bouquet: ({ main, shade, light }) =>
    `<path d="M62 92 L100 178 L138 92 Z" fill="${light}"/><path d="M80 92 L100 178 L120 92 Z" fill="#fff" opacity=".5"/><path d="M84 128 h32 l-6 10 h-20 z" fill="${shade}"/>${flower(70, 78, main, light)}${flower(130, 78, main, light)}${flower(100, 52, main, light)}${flower(100, 90, shade, light)}`,
  plant: ({ main, shade, light }) =>
    `<g fill="#4f8a58"><path d="M100 120 C60 110 48 76 58 52 C88 62 102 88 100 120Z"/><path d="M100 120 C140 110 152 76 142 52 C112 62 98 88 100 120Z"/><path d="M100 122 C84 90 88 52 100 32 C112 52 116 90 100 122Z" fill="#6aa873"/></g><path d="M68 120 h64 l-9 52 h-46 z" fill="${main}"/><path d="M64 114 h72 v14 h-72 z" fill="${shade}"/><circle cx="100" cy="148" r="6" fill="${light}"/>`,
  box: ({ main, shade, light }) =>
    `<rect x="48" y="82" width="104" height="84" rx="6" fill="${main}"/><rect x="42" y="66" width="116" height="26" rx="6" fill="${shade}"/><rect x="90" y="66" width="20" height="100" fill="${light}"/><path d="M100 66 C70 66 66 34 84 34 C96 34 100 54 100 66 C100 54 104 34 116 34 C134 34 130 66 100 66Z" fill="none" stroke="${light}" stroke-width="8"/>`,
  shirt: ({ main, shade, light }) =>
    `<path d="M72 44 L40 62 L50 98 L64 92 V164 H136 V92 L150 98 L160 62 L128 44 C120 60 80 60 72 44Z" fill="${main}"/><path d="M72 44 C80 60 120 60 128 44 L118 42 C112 52 88 52 82 42Z" fill="${shade}"/><path d="M100 58 V164" stroke="${light}" stroke-width="3"/><g fill="${light}"><circle cx="106" cy="80" r="3"/><circle cx="106" cy="104" r="3"/><circle cx="106" cy="128" r="3"/></g>`,
  jacket: ({ main, shade, light }) =>
    `<path d="M74 38 L38 60 L46 160 H64 L68 96 V168 H132 V96 L136 160 H154 L162 60 L126 38 L100 62Z" fill="${main}"/><path d="M74 38 L100 62 L86 92 L66 50Z M126 38 L100 62 L114 92 L134 50Z" fill="${shade}"/><path d="M100 62 V168" stroke="${light}" stroke-width="4"/><path d="M74 128 h18 M108 128 h18" stroke="${light}" stroke-width="5"/>`,
  trousers: ({ main, shade, light }) =>
    `<path d="M66 36 H134 L144 168 H110 L100 84 L90 168 H56Z" fill="${main}"/><rect x="66" y="32" width="68" height="14" fill="${shade}"/><path d="M78 60 L72 160 M122 60 L128 160" stroke="${light}" stroke-width="3" opacity=".7"/>`,
  dress: ({ main, shade, light }) =>
    `<path d="M80 34 L76 74 L86 94 L52 168 H148 L114 94 L124 74 L120 34 C112 56 88 56 80 34Z" fill="${main}"/><path d="M84 90 h32 l4 10 h-40z" fill="${shade}"/><g fill="${light}"><circle cx="84" cy="132" r="5"/><circle cx="112" cy="122" r="5"/><circle cx="102" cy="150" r="5"/><circle cx="128" cy="150" r="5"/></g>`,
  skirt: ({ main, shade, light }) =>
    `<path d="M72 48 H128 L154 160 H46Z" fill="${main}"/><rect x="70" y="40" width="60" height="14" fill="${shade}"/><path d="M82 56 L68 160 M94 56 L89 160 M106 56 L111 160 M118 56 L132 160" stroke="${light}" stroke-width="3"/>`,
  ball: ({ main, shade, light }) =>
    `<circle cx="100" cy="102" r="64" fill="${main}"/><g fill="none" stroke="${shade}" stroke-width="5"><path d="M100 38 V166 M36 102 H164"/><path d="M54 58 C84 84 84 120 54 146 M146 58 C116 84 116 120 146 146"/></g><circle cx="78" cy="74" r="10" fill="${light}" opacity=".6"/>`,
  trainer: ({ main, shade, light }) =>
    `<path d="M38 82 L74 76 L96 104 C120 116 158 112 164 134 L164 146 H36 C32 122 32 100 38 82Z" fill="${main}"/><rect x="32" y="142" width="136" height="16" rx="8" fill="${light}"/><path d="M84 92 l12 -8 M94 104 l12 -8 M106 112 l12 -8" stroke="${shade}" stroke-width="5"/><path d="M40 118 C64 128 84 124 96 104" fill="none" stroke="${shade}" stroke-width="6"/>`,
  shoe: ({ main, shade, light }) =>
    `<path d="M36 92 C60 100 74 92 86 86 C98 112 152 106 166 140 H36Z" fill="${main}"/><path d="M34 140 H168 V150 H74 V158 H34Z" fill="${shade}"/><path d="M90 96 l14 -4 M98 106 l14 -4" stroke="${light}" stroke-width="4"/><path d="M120 118 C138 122 152 128 158 138" fill="none" stroke="${light}" stroke-width="3"/>`,
  heel: ({ main, shade, light }) =>
    `<path d="M44 66 C52 96 72 108 100 122 C128 136 156 134 168 150 C150 156 112 154 90 140 C74 130 66 118 60 112 L56 158 H48 L44 110 C38 92 38 78 44 66Z" fill="${main}"/><path d="M60 112 L56 158 H48 L46 122Z" fill="${shade}"/><circle cx="132" cy="138" r="6" fill="${light}"/>`,
  flat: ({ main, shade, light }) =>
    `<path d="M34 112 C34 92 60 92 78 112 C98 130 150 118 168 136 C168 148 156 152 140 152 H48 C36 152 34 132 34 112Z" fill="${main}"/><path d="M34 146 H168 L164 156 H40Z" fill="${shade}"/><path d="M112 126 l12 -8 l-2 14 z M136 126 l-12 -8 l2 14 z" fill="${light}"/>`,
  bag: ({ main, shade, light }) =>
    `<path d="M70 82 C70 30 130 30 130 82" fill="none" stroke="${shade}" stroke-width="9"/><path d="M46 78 H154 L164 164 H36Z" fill="${main}"/><path d="M46 78 H154 L157 104 H43Z" fill="${shade}" opacity=".5"/><rect x="92" y="96" width="16" height="18" rx="3" fill="${light}"/>`,
  backpack: ({ main, shade, light }) =>
    `<path d="M82 46 C82 24 118 24 118 46" fill="none" stroke="${shade}" stroke-width="8"/><path d="M58 74 C58 44 142 44 142 74 V164 H58Z" fill="${main}"/><rect x="70" y="108" width="60" height="44" rx="8" fill="${shade}"/><path d="M70 122 H130" stroke="${light}" stroke-width="4"/><path d="M84 80 H116" stroke="${light}" stroke-width="6"/>`,
  pendant: ({ main, shade, light }) =>
    `<path d="M48 34 C52 92 86 108 100 112 C114 108 148 92 152 34" fill="none" stroke="${shade}" stroke-width="4"/><path d="M100 112 C74 120 62 148 84 166 L100 152 L116 166 C138 148 126 120 100 112Z" fill="${main}"/><path d="M100 116 V152 M100 118 L84 156 M100 118 L116 156" stroke="${light}" stroke-width="3"/>`,
  ring: ({ main, shade, light }) =>
    `<circle cx="100" cy="122" r="44" fill="none" stroke="${main}" stroke-width="13"/><circle cx="100" cy="122" r="50" fill="none" stroke="${shade}" stroke-width="2"/><path d="M78 46 H122 L134 62 L100 92 L66 62Z" fill="${light}"/><path d="M66 62 H134 M88 62 L100 92 L112 62" fill="none" stroke="${shade}" stroke-width="3"/>`,
  earring: ({ main, shade, light }) =>
    `<g fill="none" stroke="${shade}" stroke-width="4"><path d="M66 40 C54 40 54 62 66 64 M134 40 C146 40 146 62 134 64"/></g><g fill="${main}"><path d="M66 64 L84 110 L66 152 L48 110Z"/><path d="M134 64 L152 110 L134 152 L116 110Z"/></g><g fill="${light}"><circle cx="66" cy="110" r="8"/><circle cx="134" cy="110" r="8"/></g>`,
  headphones: ({ main, shade, light }) =>
    `<path d="M50 118 C44 34 156 34 150 118" fill="none" stroke="${shade}" stroke-width="12"/><rect x="38" y="104" width="34" height="56" rx="15" fill="${main}"/><rect x="128" y="104" width="34" height="56" rx="15" fill="${main}"/><path d="M55 116 V148 M145 116 V148" stroke="${light}" stroke-width="6"/>`,
  speaker: ({ main, shade, light }) =>
    `<rect x="58" y="34" width="84" height="134" rx="14" fill="${main}"/><circle cx="100" cy="74" r="18" fill="${shade}"/><circle cx="100" cy="126" r="30" fill="${shade}"/><circle cx="100" cy="126" r="13" fill="${light}"/><circle cx="100" cy="74" r="7" fill="${light}"/>`,
  charger: ({ main, shade, light }) =>
    `<rect x="62" y="70" width="76" height="86" rx="14" fill="${main}"/><path d="M84 42 V70 M116 42 V70" stroke="${shade}" stroke-width="11"/><path d="M106 84 L86 118 H100 L94 144 L116 108 H102Z" fill="${light}"/>`,
  keyboard: ({ main, shade, light }) =>
    `<rect x="28" y="68" width="144" height="72" rx="10" fill="${main}"/><g fill="${light}">${[0, 1, 2].map((row) => [0, 1, 2, 3, 4, 5, 6].map((column) => `<rect x="${38 + column * 18}" y="${78 + row * 16}" width="13" height="11" rx="2"/>`).join('')).join('')}</g><rect x="66" y="126" width="68" height="8" rx="3" fill="${shade}"/>`,
  lamp: ({ main, shade, light }) =>
    `<path d="M60 162 H126" stroke="${shade}" stroke-width="12"/><path d="M92 160 L76 100 L118 58" fill="none" stroke="${shade}" stroke-width="8"/><path d="M104 40 L150 82 L118 98 L92 66Z" fill="${main}"/><path d="M120 98 L150 84 L168 132 L114 140Z" fill="${light}" opacity=".7"/>`,
  pen: ({ main, shade, light }) =>
    `<g transform="rotate(45 100 100)"><rect x="88" y="22" width="24" height="86" rx="8" fill="${main}"/><rect x="86" y="100" width="28" height="12" fill="${shade}"/><path d="M88 112 H112 L100 168Z" fill="${light}"/><path d="M100 130 V162" stroke="${shade}" stroke-width="3"/><rect x="108" y="34" width="6" height="46" fill="${shade}"/></g>`,
  notebook: ({ main, shade, light }) =>
    `<rect x="54" y="36" width="98" height="132" rx="8" fill="${main}"/><rect x="54" y="36" width="20" height="132" rx="6" fill="${shade}"/><rect x="88" y="62" width="50" height="24" rx="3" fill="${light}"/><path d="M124 36 V112 L132 102 L140 112 V36Z" fill="${shade}"/>`,
  paper: ({ main, shade, light }) =>
    `<rect x="62" y="34" width="92" height="126" rx="3" fill="${light}" transform="rotate(6 100 100)"/><rect x="52" y="40" width="92" height="126" rx="3" fill="#fffdf6"/><path d="M66 66 H130 M66 84 H130 M66 102 H130 M66 120 H108" stroke="${shade}" stroke-width="3"/><circle cx="124" cy="142" r="12" fill="${main}"/>`,
};

/** The drawing of this name. */
export function drawing(name: string, palette: Palette): string {
  const motif = motifs[name];
  if (!motif) throw new Error(`there is no drawing named ${name}`);
  return motif(palette);
}
