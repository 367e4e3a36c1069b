import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** One of the files that fonts.css names. */
interface Part {
  readonly name: string;
  readonly source: string;
  readonly characters: string;
  /** its weights; the italic has one, since bold words in it are rare */
  readonly weight: { min: number; max: number } | number;
}

const FAMILIES = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'] as const;
const [INTER, SERIF] = FAMILIES;
const MADE = fileURLToPath(new URL('../generated/fonts/', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** What pages in English show: letters, typographic signs and arrows. The ranges stand in fonts.css too. */
const LATIN = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  'ıŒœˆ˚˜\u0304\u0308',
  ...range(0x2010, 0x2027),
  '\u202f',
  ...range(0x2030, 0x203a),
  '⁄€™←↑→↓−∕',
].join('');
/** Other names of people and places in Europe. */
const LATIN_EXTENDED = [...range(0x100, 0x17f), ...range(0x218, 0x21b), 'ẞ₩₹₺₽'].join('');

/** Of what the fonts can do: spacing, ligatures, accents, and digits of one width. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];
const REGULAR_TO_BOLD = { min: 400, max: 700 };

const PARTS: readonly Part[] = [
  { name: 'inter', source: `${INTER}/files/inter-*-wght-normal`, weight: REGULAR_TO_BOLD },
  { name: 'source-serif', source: `${SERIF}/files/source-serif-4-*-wght-normal`, weight: REGULAR_TO_BOLD },
  { name: 'source-serif-italic', source: `${SERIF}/files/source-serif-4-*-wght-italic`, weight: 400 },
].flatMap(({ name, source, weight }) =>
  ['latin', 'latin-ext'].map((script) => ({
    name: `${name}-${script}`,
    source: `${source.replace('*', script)}.woff2`,
    characters: script === 'latin' ? LATIN : LATIN_EXTENDED,
    weight,
  })),
);

/** Every page needs these: its head asks for them, so that they are on their way while the scripts are. */
const ASKED_FOR_FIRST = /\/(inter|source-serif)-latin-(?!ext-)[^/]*\.woff2$/;

/**
 * Makes the fonts' files small before the styles are read, asks for the first of them in the page's head, and puts the
 * licences beside them. Only a build knows the files' final names: while developing, the styles alone ask for them.
 */
export const fonts: Plugin = {
  name: 'greenroom-fonts',
  async buildStart() {
    mkdirSync(MADE, { recursive: true });
    await Promise.all(PARTS.map(make));
  },
  generateBundle() {
    for (const family of FAMILIES) {
      const fileName = `VAADIN/build/${family.split('/')[1]}-LICENSE.txt`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`${PACKAGES}${family}/LICENSE`, 'utf8') });
    }
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => ASKED_FOR_FIRST.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head-prepend' as const,
        })),
  },
};

async function make({ name, source, characters, weight }: Part): Promise<void> {
  const made = await subsetFont(readFileSync(`${PACKAGES}${source}`), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: weight },
  });
  writeFileSync(`${MADE}${name}.woff2`, made);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_each, index) => String.fromCodePoint(from + index));
}
