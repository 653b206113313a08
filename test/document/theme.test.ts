import { describe, expect, it } from 'vitest';
import { DEFAULT_THEME, defineTheme, doc, type Palette, p, renderHtml } from '../../src/document/index.ts';
import { TYPE_SIZES } from '../../src/document/theme.ts';
import { contrast, linear, luminance, type Triple } from '../contrast.ts';

/** Full severity: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
function seen(colour: string, sight: string): Triple {
  const light = linear(colour);
  if (sight === 'grey') {
    const y = luminance(light);
    return [y, y, y];
  }
  return (SIGHTS[sight] ?? []).map((row) => Math.min(1, Math.max(0, dot(row, light)))) as unknown as Triple;
}

/** CIELAB under D65. */
function lab(light: Triple): Triple {
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000: Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula", 2005. */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const rad = Math.PI / 180;
  const c = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(b1, p1), hue(b2, p2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad);
  const [l, cm] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const hm = c1 * c2 === 0 ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : (sum + (sum < 360 ? 360 : -360)) / 2;
  const t =
    1 -
    0.17 * Math.cos((hm - 30) * rad) +
    0.24 * Math.cos(2 * hm * rad) +
    0.32 * Math.cos((3 * hm + 6) * rad) -
    0.2 * Math.cos((4 * hm - 63) * rad);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * cm, 1 + 0.015 * cm * t];
  const rt = -2 * Math.sqrt(cm ** 7 / (cm ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((hm - 275) / 25) ** 2)) * rad);
  const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh];
  return Math.sqrt(x * x + y * y + z * z + rt * y * z);
}
const apart = (a: string, b: string, sight: string): number => difference(lab(seen(a, sight)), lab(seen(b, sight)));

describe('the formula of colour differences', () => {
  it('gives the figures of its authors', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
    expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
  });
});

describe.each([
  ['light', DEFAULT_THEME.light, { rampOfPaper: 4 }],
  ['dark', DEFAULT_THEME.dark, { rampOfPaper: 4 }],
] as readonly (readonly [string, Palette, object])[])('the colours on %s ground', (_name, colours) => {
  const neighbours = colours.groups.slice(1).map((colour, i) => [colours.groups[i] ?? '', colour] as const);

  it('can be read: words have 4.5 to 1 on paper and on tint', () => {
    for (const ink of ['ink', 'soft', 'accent', 'error', 'warning', 'ok', 'illustrative'] as const) {
      expect(contrast(colours[ink], colours.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[ink], colours.tint)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.onIllustrative, colours.illustrative)).toBeGreaterThanOrEqual(4.5);
  });

  it('can be seen: marks and their frames have 3 to 1 on paper', () => {
    for (const mark of [colours.mid, colours.strong, colours.accent, ...colours.groups]) {
      expect(contrast(mark, colours.paper)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colours.accent, colours.tint)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.mid, colours.tint)).toBeGreaterThanOrEqual(3);
  });

  it('carry letters that can be read', () => {
    colours.groups.forEach((fill, i) => {
      expect(contrast(fill, colours.onGroups[i] ?? '')).toBeGreaterThanOrEqual(4.45);
    });
    colours.ramp.forEach((fill, i) => {
      expect(contrast(fill, colours.onRamp[i] ?? '')).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('keep neighbours apart in four kinds of sight and in grey', () => {
    for (const [a, b] of neighbours) {
      const [x, y] = [luminance(linear(a)), luminance(linear(b))].sort((p, q) => q - p) as [number, number];
      expect((x + 0.05) / (y + 0.05)).toBeGreaterThanOrEqual(2);
      for (const sight of [...Object.keys(SIGHTS), 'grey']) expect(apart(a, b, sight)).toBeGreaterThanOrEqual(20);
    }
  });

  it('keep any two apart in four kinds of sight', () => {
    for (const [i, a] of colours.groups.entries()) {
      for (const b of colours.groups.slice(i + 1)) {
        for (const sight of Object.keys(SIGHTS)) expect(apart(a, b, sight)).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('go one way along the ramp, each step seen', () => {
    const steps = colours.ramp.map((colour) => luminance(linear(colour)));
    const ratios = steps.slice(1).map((step, i) => {
      const before = steps[i] ?? 0;
      return (Math.max(step, before) + 0.05) / (Math.min(step, before) + 0.05);
    });
    expect(ratios.every((ratio) => ratio >= 1.35)).toBe(true);
    expect(new Set(steps.slice(1).map((step, i) => step > (steps[i] ?? 0))).size).toBe(1);
  });
});

describe('a theme', () => {
  it('changes what is given and nothing else', () => {
    const house = defineTheme({ officeFont: 'Marianne', light: { accent: '#000091' } });
    expect(house.light).toEqual({ ...DEFAULT_THEME.light, accent: '#000091' });
    expect(house.dark).toBe(house.dark);
    expect(house.officeFont).toBe('Marianne');
  });

  it('has no letters too small to read', () => {
    expect(Math.min(...Object.values(TYPE_SIZES.picture))).toBe(12);
    expect(Math.min(...Object.values(TYPE_SIZES.page))).toBe(14);
    expect(Math.min(...Object.values(TYPE_SIZES.word))).toBe(8.5);
    expect(Math.min(...Object.values(TYPE_SIZES.slides))).toBe(12);
  });
});

describe('a theme of one’s own', () => {
  it('takes colours and fonts, and nothing that would end a style sheet', () => {
    expect(defineTheme({ light: { accent: '#7a1f3d' }, pictureFont: 'Marianne, Arial' }).light.accent).toBe('#7a1f3d');
    const wrong = (change: object) => () => defineTheme(change as never);
    expect(wrong({ light: { accent: 'red;}</style><script>alert(1)</script>' } })).toThrow('#rrggbb');
    expect(wrong({ pageFont: 'Arial;}</style>' })).toThrow('fonts');
    expect(wrong({ light: { acent: '#000000' } })).toThrow('accent');
    const raw = { ...defineTheme({}), pageFont: '"><script>' };
    expect(() => renderHtml(doc({ title: 'Note', language: 'fr' }, [p('a')]), { theme: raw })).toThrow('fonts');
  });
});
