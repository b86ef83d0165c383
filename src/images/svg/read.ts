import { PICTURE_LIMITS, type DrawnShape, type Drawing, type Matrix, type PictureFault } from '../picture.ts';
import { effortOf } from './effort.ts';
import { IDENTITY, matrixOf, product } from './matrix.ts';
import { INITIAL, paintsOf, withStyle, type State } from './paints.ts';
import { lengthOf, SHAPES, shapeSegments } from './shapes.ts';
import { sheetOf, styleOf, type StyleSheet } from './style.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** Elements that draw nothing by themselves. */
const SILENT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'defs', 'style', 'symbol', 'clipPath', 'mask', 'filter', 'marker', 'pattern', 'linearGradient', 'radialGradient']);
const TEXT: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath']);

/**
 * An SVG file as shapes: paths and the basic shapes in groups, filled and stroked in plain colours, styled by attributes and plain style rules: what a
 * seal is drawn with. Whatever else would be seen is refused by its name, and so is all that reaches beyond the file; nothing is left out in silence.
 */
export function readSvg(bytes: Uint8Array): Drawing | PictureFault {
  if (bytes.length > PICTURE_LIMITS.svgBytes) return { fault: 'svg-large' };
  const text = textOf(bytes);
  const root = text === undefined ? 'svg-damaged' : parseXml(text);
  if (typeof root === 'string') return { fault: root };
  if (localName(root.name) !== 'svg') return { fault: 'svg-damaged' };
  const unsafe = unsafeIn(root);
  if (unsafe) return unsafe;
  const box = boxOf(root);
  if (!box) return { fault: 'svg-size' };
  const sheet = sheetOf(stylesIn(root));
  if (!sheet) return feature('<style>');
  const shapes: DrawnShape[] = [];
  const fault = drawChildren(root, { sheet, shapes, height: box.height, segments: 0, heights: 0 }, rootState(root, sheet), [1, 0, 0, 1, -box.x, -box.y]);
  return fault ?? { kind: 'svg', bytes, width: box.width, height: box.height, shapes };
}

const feature = (name: string): PictureFault => ({ fault: 'svg-feature', feature: name });

/** Only UTF-8, strictly. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What does something, or leads out of the file, wherever it stands: also where nothing is drawn of it, for the file itself goes into a DOCX. */
function unsafeIn(element: XmlElement): PictureFault | undefined {
  const name = localName(element.name) ?? element.name;
  if (/^(?:script|foreignObject|image|set|animate\w*|handler|listener)$/u.test(name)) return feature(`<${name}>`);
  for (const [key, value] of [...element.attributes, ['text', name === 'style' ? element.text : ''] as const]) {
    if (/^on/iu.test(key)) return feature(`${key}=`);
    if ((/(?:^|:)href$/u.test(key) && !value.trim().startsWith('#')) || /url\(\s*["']?\s*(?!#)/iu.test(value.replace(/url\(\s*["']?\s*#/giu, '')) || /@import/iu.test(value)) return { fault: 'svg-outside' };
  }
  for (const child of element.children) {
    const fault = unsafeIn(child);
    if (fault) return fault;
  }
  return undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen of the drawing: its viewBox, else its width and height. */
function boxOf({ attributes }: XmlElement): Box | undefined {
  const typed = attributes.get('viewBox');
  const numbers = typed?.trim().split(/[\s,]+/u).map(Number) ?? [0, 0, ...['width', 'height'].map((side) => pixelsOf(attributes.get(side) ?? ''))];
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers;
  const isBox = numbers.length === 4 && [x, y].every(Number.isFinite) && width > 0 && height > 0 && Number.isFinite(width * height);
  return isBox ? { x, y, width, height } : undefined;
}

/** Lengths of a page in CSS pixels, 96 an inch. */
const UNITS: Readonly<Record<string, number>> = { '': 1, px: 1, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, pc: 16 };

function pixelsOf(text: string): number {
  const [, number = 'NaN', unit = ''] = /^\s*(\d+\.?\d*|\.\d+)(px|mm|cm|in|pt|pc)?\s*$/u.exec(text) ?? [];
  return Number(number) * (UNITS[unit] ?? NaN);
}

/** What the root hands on; it is drawn as it is, not seen through, and not moved. */
function rootState(root: XmlElement, sheet: StyleSheet): State | PictureFault {
  const state = withStyle(INITIAL, styleOf(root, sheet));
  if ('fault' in state) return state;
  return state.opacity < 1 || root.attributes.has('transform') ? feature(root.attributes.has('transform') ? '<svg transform>' : '<svg opacity>') : state;
}

/** `svg:path` is `path`; what has another prefix is an editor's own. */
const localName = (name: string): string | undefined => (name.includes(':') ? (name.startsWith('svg:') ? name.slice(4) : undefined) : name);

const stylesIn = (element: XmlElement): readonly string[] => [...(localName(element.name) === 'style' ? [element.text] : []), ...element.children.flatMap(stylesIn)];

interface Canvas {
  readonly sheet: StyleSheet;
  readonly shapes: DrawnShape[];
  /** Of the drawing. */
  readonly height: number;
  segments: number;
  heights: number;
}

function drawChildren(element: XmlElement, canvas: Canvas, state: State | PictureFault, matrix: Matrix): PictureFault | undefined {
  if ('fault' in state) return state;
  for (const child of element.children) {
    const fault = draw(child, canvas, state, matrix);
    if (fault) return fault;
  }
  return undefined;
}

/** Draws an element; what it has that cannot be drawn is the result. */
function draw(element: XmlElement, canvas: Canvas, inherited: State, outer: Matrix): PictureFault | undefined {
  const name = localName(element.name);
  if (name === undefined || SILENT.has(name)) return undefined;
  if (TEXT.has(name)) return { fault: 'svg-text' };
  if (name !== 'g' && !SHAPES.has(name)) return feature(`<${name.slice(0, 30)}>`);
  const state = withStyle(inherited, styleOf(element, canvas.sheet));
  if ('fault' in state) return state;
  if (!state.isShown) return undefined;
  const own = matrixOf(element.attributes.get('transform') ?? '');
  if (!own) return feature('transform');
  const matrix = own === IDENTITY ? outer : product(outer, own);
  if (name === 'g') return state.opacity < 1 ? feature('<g opacity>') : drawChildren(element, canvas, state, matrix);
  const path = shapeSegments(name, element.attributes);
  if (!path) return feature(`<${name}>`);
  const paints = paintsOf(state, lengthOf);
  if ('fault' in paints) return paints;
  canvas.segments += path.length;
  if (canvas.segments > PICTURE_LIMITS.svgSegments) return { fault: 'svg-large' };
  if (path.length > 1 && (paints.fill ?? paints.stroke)) {
    const shape = { path, matrix, ...paints };
    canvas.heights += effortOf(shape, canvas.height);
    if (!(canvas.heights <= PICTURE_LIMITS.svgHeights)) return { fault: 'svg-large' };
    canvas.shapes.push(shape);
  }
  return drawChildren(element, canvas, state, matrix);
}
