import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, matrixOf, MM_PER_PT, moved, multiply, round, subpathsOf, type Matrix, type Point } from './geometry.ts';

/** One character as a reader gets it from the file. Millimetres from the page's top left corner. */
export interface ReadCharacter {
  /** From ToUnicode: usually one character. */
  readonly text: string;
  readonly x0: number;
  /** x0 and the glyph's own width. */
  readonly x1: number;
  /** x0, the glyph's width and the character spacing: where the next glyph stands if nothing moves it. */
  readonly end: number;
  /** Baseline. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  /** Width over natural width: 0.7 when condensed. */
  readonly scale: number;
  /** PostScript name without subset tag. */
  readonly font: string;
  /** `#ff0000`. */
  readonly color: string;
  /** Filled and stroked: where a face has no bold of its own. */
  readonly bold: boolean;
  /** Runs from left to right. */
  readonly upright: boolean;
  /** Number of the marked content it belongs to. */
  readonly mark: number | undefined;
}

/** A painted box: a filled shape, or a stroked line with its thickness. */
export interface ReadBox {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly color: string;
}

/** A picture, by the box that it fills. */
export interface ReadImage {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page's operators as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The part of the graphics state that matters here (ISO 32000-1, 8.4 and 9.3). */
interface State {
  ctm: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scaling: number;
  rise: number;
  leading: number;
  renderingMode: number;
}

const INITIAL = { fill: '#000000', stroke: '#000000', lineWidth: 1, font: '', size: 0, characterSpacing: 0, wordSpacing: 0, scaling: 1, rise: 0, leading: 0, renderingMode: 0 };

const FILL_AND_STROKE = 2;

/** A glyph, a move in thousandths of an em, or nothing. */
type Shown = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number | null;

/**
 * What a page paints, in the order in which it does.
 * @param toPage from the page's user space to millimetres from its top left corner
 * @param fontName PostScript name of a font by pdf.js's name for it
 */
export function inkOf(list: OperatorList, toPage: Matrix, fontName: (loaded: string) => string): { readonly characters: ReadCharacter[]; readonly boxes: ReadBox[]; readonly images: ReadImage[] } {
  const characters: ReadCharacter[] = [];
  const boxes: ReadBox[] = [];
  const images: ReadImage[] = [];
  const marks: (number | undefined)[] = [];
  const saved: State[] = [];
  let state: State = { ctm: toPage, ...INITIAL };
  let line = IDENTITY;
  let text = IDENTITY;
  let path: Point[][] = [];

  const save = () => saved.push({ ...state });
  const restore = () => (state = saved.pop() ?? state);
  const moveText = (x: number, y: number) => (text = line = moved(x, y, line));

  const show = (glyph: Shown) => {
    if (glyph === null) return;
    if (typeof glyph === 'number') {
      text = moved((-glyph / 1000) * state.size * state.scaling, 0, text);
      return;
    }
    const width = (glyph.width / 1000) * state.size * state.scaling;
    const advance = width + (state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scaling;
    const [a, b, c, d, x, y] = multiply(moved(0, state.rise, text), state.ctm);
    const across = Math.hypot(a, b);
    const along = Math.hypot(c, d);
    characters.push({
      text: glyph.unicode,
      x0: round(x),
      x1: round(x + width * across),
      end: round(x + advance * across),
      y: round(y),
      size: round((state.size * along) / MM_PER_PT),
      scale: round((state.scaling * across) / along),
      font: fontName(state.font),
      color: state.fill,
      bold: state.renderingMode === FILL_AND_STROKE,
      upright: a > Math.abs(b),
      mark: marks.findLast((mark) => mark !== undefined),
    });
    text = moved(advance, 0, text);
  };

  const paint = (color: string, lineWidth: number) => {
    const half = (lineWidth * Math.hypot(state.ctm[2], state.ctm[3])) / 2;
    for (const points of path) {
      const placed = points.map(([x, y]) => moved(x, y, state.ctm));
      const xs = placed.map((matrix) => matrix[4]);
      const ys = placed.map((matrix) => matrix[5]);
      boxes.push({ x0: round(Math.min(...xs)), x1: round(Math.max(...xs)), top: round(Math.min(...ys) - half), bottom: round(Math.max(...ys) + half), color });
    }
    path = [];
  };

  /** A picture fills the unit square. */
  const showImage = () => {
    const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x = 0, y = 0]) => moved(x, y, state.ctm));
    const xs = corners.map((matrix) => matrix[4]);
    const ys = corners.map((matrix) => matrix[5]);
    images.push({ x0: round(Math.min(...xs)), x1: round(Math.max(...xs)), top: round(Math.min(...ys)), bottom: round(Math.max(...ys)) });
  };

  list.fnArray.forEach((operator, index) => {
    const args: readonly unknown[] = Array.from((list.argsArray[index] ?? []) as ArrayLike<unknown>);
    const [a = 0, b = 0] = args as number[];
    switch (operator) {
      case OPS.save: save(); break;
      case OPS.restore: restore(); break;
      case OPS.transform: state.ctm = multiply(matrixOf(args), state.ctm); break;
      case OPS.paintFormXObjectBegin: save(); state.ctm = multiply(matrixOf((args[0] ?? []) as number[]), state.ctm); break;
      case OPS.paintFormXObjectEnd: restore(); break;
      case OPS.beginMarkedContent: marks.push(undefined); break;
      case OPS.beginMarkedContentProps: marks.push(typeof args[1] === 'number' ? args[1] : undefined); break;
      case OPS.endMarkedContent: marks.pop(); break;
      case OPS.setFillRGBColor: state.fill = colorOf(args as number[]); break;
      case OPS.setStrokeRGBColor: state.stroke = colorOf(args as number[]); break;
      case OPS.setLineWidth: state.lineWidth = a; break;
      case OPS.setGState:
        for (const [key, value] of args[0] as [string, unknown][]) {
          if (key === 'LW') state.lineWidth = value as number;
          if (key === 'Font') [state.font, state.size] = value as [string, number];
        }
        break;
      case OPS.beginText: text = line = IDENTITY; break;
      case OPS.setFont: state.font = String(args[0]); state.size = b; break;
      case OPS.setCharSpacing: state.characterSpacing = a; break;
      case OPS.setWordSpacing: state.wordSpacing = a; break;
      case OPS.setHScale: state.scaling = a / 100; break;
      case OPS.setTextRise: state.rise = a; break;
      case OPS.setTextRenderingMode: state.renderingMode = a; break;
      case OPS.setLeading: state.leading = a; break;
      case OPS.setLeadingMoveText: state.leading = -b; moveText(a, b); break;
      case OPS.moveText: moveText(a, b); break;
      case OPS.nextLine: moveText(0, -state.leading); break;
      case OPS.setTextMatrix: text = line = matrixOf(args); break;
      case OPS.showText: for (const glyph of args[0] as Shown[]) show(glyph); break;
      case OPS.constructPath: path.push(...subpathsOf(args[0] as number[], args[1] as number[])); break;
      case OPS.paintImageXObject: showImage(); break;
      case OPS.endPath: path = []; break;
      case OPS.stroke: case OPS.closeStroke: paint(state.stroke, state.lineWidth); break;
      case OPS.fill: case OPS.eoFill: case OPS.fillStroke: case OPS.eoFillStroke: case OPS.closeFillStroke: case OPS.closeEOFillStroke: paint(state.fill, 0); break;
    }
  });
  return { characters, boxes, images };
}

const colorOf = (parts: readonly number[]): string => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
