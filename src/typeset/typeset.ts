import type { Block, Composition, ImprintBlock } from '../compose/composition.ts';
import { hasError, type Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { typesetAligned } from './aligned.ts';
import { assemble, type Assembly } from './assemble.ts';
import { firstOfEachCharacter } from './cluster.ts';
import { typesetContents } from './contents.ts';
import { figureImages, figuresOf } from './figure-images.ts';
import { typesetFigureOnSheet, type SetFigure } from './figure-page.ts';
import { typesetFootnotes } from './footnote.ts';
import { typesetHeaderLine } from './header-line.ts';
import { typesetImprint } from './imprint.ts';
import { missedPage } from './missed-page.ts';
import { withJointMark } from './joint-fit.ts';
import { letterFootOf, typesetLetterLine } from './letter.ts';
import { typesetMark } from './mark.ts';
import { typesetNumber } from './number.ts';
import { withNotesClear } from './note-below-seal.ts';
import type { Decisions, FigureFit, Item, Layout, MarkFit, Page, TableFit } from './pages.ts';
import { footOfText, gridOf, paginate, type FootOf, type Grid, type Pagination } from './paginate.ts';
import { typesetParagraph, type Rows } from './paragraph.ts';
import { isBodyText, type Row } from './row.ts';
import { standardOf, type Sheet } from './sheet.ts';
import { sealImages, withSealImages } from './seal-images.ts';
import { typesetSignature } from './signature.ts';
import { typesetResult } from './result.ts';
import { typesetSplitLine } from './split-line.ts';
import { typesetStamps } from './stamp.ts';
import { typesetTable, type SetTable } from './table.ts';
import { typesetTitle } from './title.ts';

/**
 * Breaks lines, fills pages, puts everything at its place.
 * @returns the layout, absent when a finding is an error (a character that no face has, an imprint taller than a page)
 */
export function typeset(composition: Composition, faces: Faces): { readonly layout?: Layout; readonly findings: readonly Finding[] } {
  const { standard } = composition;
  const flow = flowOf(composition, faces);
  const box = composition.imprint && typesetImprint(composition.imprint, standard, hangingOf(composition), faces);
  const notes = typesetFootnotes(composition, hangingOf(composition), faces);
  const noteCounts = new Map([...notes.lines].map(([number, lines]) => [number, lines.length] as const));
  const findings = [...flow.findings, ...firstOfEachCharacter(notes.findings), ...(box?.findings ?? []), ...tallImprint(composition.imprint, box?.top, standard.typeArea.top)];
  if (hasError(findings)) return { findings };

  const footOf: FootOf = composition.format === 'letter' ? letterFootOf(standard) : footOfText(standard);
  const draft = (lines: number): Draft => {
    const grid = gridOf(standard, lines);
    const { rows, findings: lowered } = withNotesClear(flow.rows, standard, grid);
    const pagination = paginate(rows, standard, grid, footOf, composition.attachment ? 1 : 2, noteCounts);
    return { grid, pagination, lowered, assembly: assemble(pagination, notes.lines, box, composition, (page) => footOf(page, grid), faces) };
  };
  const { chosen, remarks } = chooseGrid(composition, draft);
  const { assembly, pagination, grid } = chosen;
  const decisions: Decisions = {
    lines: grid.lines,
    pitch: grid.pitch,
    mark: flow.mark,
    titles: flow.titles,
    ...(flow.tables && { tables: flow.tables }),
    ...(flow.figures && { figures: flow.figures }),
    carried: pagination.carried,
    ...(composition.blocks.filter(({ kind }) => kind === 'signature').length > 1 && { carriedTo: pagination.carriedTo }),
    seals: assembly.seals,
    ...(assembly.imprint && { imprintPage: assembly.imprint.page }),
    blankPages: assembly.imprint?.blankPages ?? [],
    unnumberedPages: assembly.imprint?.unnumberedPages ?? [],
  };
  const { width, height } = standard.page;
  return {
    layout: { pageSize: { width, height }, inks: composition.layout.colour, pages: withSealImages(inked(assembly.pages, composition), composition, assembly.seals), decisions, outline: assembly.outline, ...imagesOf(composition) },
    findings: [...findings, ...remarks, ...chosen.lowered, ...bodyOnFirstPage(composition, pagination), ...missedPage(composition, assembly, grid.pitch)],
  };
}

/** Every picture by its name. */
function imagesOf(composition: Composition): Pick<Layout, 'images'> {
  const images = { ...figureImages(composition), ...sealImages(composition).images };
  return Object.keys(images).length > 0 ? { images } : {};
}

/** On paper that has its red head already (套打), nothing red is painted. */
function inked(pages: readonly Page[], { layout }: Composition): readonly Page[] {
  if (layout.letterhead === 'printed') return pages;
  return pages.map((page) => ({ ...page, items: page.items.map((item): Item => (item.kind !== 'image' && item.color === 'red' ? { ...item, color: 'none' } : item)) }));
}

interface Draft {
  readonly grid: Grid;
  readonly pagination: Pagination;
  /** What is said of notes that a seal would lie on. */
  readonly lowered: readonly Finding[];
  readonly assembly: Assembly;
}

interface Flow extends Rows {
  readonly rows: readonly Row[];
  readonly mark: MarkFit;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly tables?: Readonly<Record<string, TableFit>>;
  readonly figures?: Readonly<Record<string, FigureFit>>;
}

const hangingOf = ({ layout, standard }: Composition): ReadonlySet<string> => new Set(standard.hanging[layout.hanging]);

/** Every block as rows, in order. Nothing here knows of pages, so other grids are tried without breaking a line anew. */
function flowOf(composition: Composition, faces: Faces): Flow {
  const { standard, blocks, layout } = composition;
  const hanging = hangingOf(composition);
  const titles: Record<string, readonly string[]> = {};
  let mark: MarkFit = { size: 0, scale: 1, spacing: 0 };
  const tables = new Map(blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, typesetTable(block, standard, faces)] as const] : [])));
  const typesetBlock = (block: Block): Rows => {
    const sheet = (tables.get(block.beside ?? '') ?? figures.get(block.beside ?? ''))?.sheet ?? 'portrait';
    const set = typesetOn(block, standardOf(standard, sheet));
    return sheet === 'portrait' ? set : { ...set, rows: set.rows.map((row) => ({ ...row, sheet })) };
  };
  const typesetOn = (block: Block, own: Standard): Rows => {
    switch (block.kind) {
      case 'header-line':
        return typesetHeaderLine(block, own, faces);
      case 'mark': {
        if (block.joint) return NOTHING;
        const set = typesetMark(block, own, faces);
        mark = set.fit;
        return set;
      }
      case 'letter-line':
        return typesetLetterLine(block, standard, faces);
      case 'split-line':
        return typesetSplitLine(block, own, faces);
      case 'result':
        return typesetResult(block, own, faces);
      case 'number':
        return typesetNumber(block, own, faces);
      case 'title': {
        const set = typesetTitle(block, own, faces);
        titles[block.id] = set.lines;
        return set;
      }
      case 'paragraph':
        return typesetParagraph(block, own, hanging, faces);
      case 'aligned':
        return typesetAligned(block, own, hanging, faces);
      case 'contents':
        return typesetContents(block, own, hanging, faces);
      case 'signature':
        return typesetSignature(block, own, faces);
      case 'stamp':
        return typesetStamps(block, own, faces);
      case 'table':
        return tables.get(block.id) ?? NOTHING;
      case 'figure':
        return figures.get(block.id) ?? NOTHING;
    }
  };
  const gridLines = layout.fit === 'tight' ? range(standard.grid.lines, standard.grid.tightLines) : [standard.grid.lines];
  const besideOf = (id: string) => (sheet: Sheet): readonly Row[] =>
    blocks.filter(({ beside }) => beside === id).flatMap((block) => typesetOn(block, standardOf(standard, sheet)).rows.map((row) => (sheet === 'portrait' ? row : { ...row, sheet })));
  const figures = new Map(figuresOf(composition).map((block) => [block.id, typesetFigureOnSheet(block, besideOf(block.id), gridLines, standard, faces)] as const));
  const { sets, fit = mark } = withJointMark(blocks, blocks.map(typesetBlock), standard, faces);
  const rows = sets.flatMap((set) => set.rows);
  const findings = sets.flatMap((set) => set.findings);
  return { rows: withNotesKept(rows), findings: firstOfEachCharacter(findings), mark: fit, titles, ...fitsOf(tables), ...sheetsOf(figures) };
}

const NOTHING: Rows = { rows: [], findings: [] };

const fitsOf = (tables: ReadonlyMap<string, SetTable>): Pick<Flow, 'tables'> =>
  tables.size > 0 ? { tables: Object.fromEntries([...tables].map(([id, { fit }]) => [id, fit])) } : {};

const sheetsOf = (figures: ReadonlyMap<string, SetFigure>): Pick<Flow, 'figures'> =>
  figures.size > 0 ? { figures: Object.fromEntries([...figures].map(([id, { sheet }]) => [id, { sheet }])) } : {};

/** A note stays on the signature's page: the signature keeps with what follows it. It stands directly below the date, also where that is off the grid. */
function withNotesKept(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    if (row.role === 'signature' && rows[index + 1]?.role === 'note') return { ...row, keepWithNext: true };
    if (row.role !== 'note') return row;
    return rows.slice(0, index).findLast(({ role }) => role === 'signature')?.onGrid === false ? { ...row, onGrid: false } : row;
  });
}

/**
 * 7.3.5.5: where the signature has no room, `fit: grid` keeps 22 lines and carries body lines over; `fit: tight` lowers the pitch as little
 * as gives the fewest pages without carrying. A remark tells what the other would give.
 */
function chooseGrid({ standard, layout }: Composition, draft: (lines: number) => Draft): { readonly chosen: Draft; readonly remarks: readonly Finding[] } {
  const grid = draft(standard.grid.lines);
  if (grid.pagination.carried === 0 && !grid.pagination.signatureAlone) return { chosen: grid, remarks: [] };
  const tight = range(standard.grid.lines + 1, standard.grid.tightLines)
    .map(draft)
    .filter(({ pagination }) => pagination.carried === 0 && !pagination.signatureAlone)
    .reduce<Draft | undefined>((best, next) => (best && pagesOf(best) <= pagesOf(next) ? best : next), undefined);
  const chosen = layout.fit === 'tight' && tight ? tight : grid;
  const remark: Finding = {
    ruleId: 'typeset/signature-fit',
    messageId: chosen === grid ? (tight ? 'grid' : layout.fit === 'tight' ? 'not-tight' : 'grid-only') : 'tight',
    params: {
      carried: grid.pagination.carried,
      pages: pagesOf(chosen),
      lines: chosen.grid.lines,
      otherPages: pagesOf(chosen === grid ? (tight ?? grid) : grid),
      otherLines: (chosen === grid ? (tight ?? grid) : grid).grid.lines,
    },
    severity: 'remark',
    clause: 'GB/T 9704-2012 7.3.5.5',
  };
  const alone: Finding = { ruleId: 'typeset/signature-alone', messageId: 'default', params: {}, severity: 'warning', clause: 'GB/T 9704-2012 7.3.5.5' };
  return { chosen, remarks: [chosen.pagination.signatureAlone ? alone : remark] };
}

const pagesOf = (draft: Draft): number => draft.assembly.pages.length;
const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** 7.3.3: page 1 must show body text. */
function bodyOnFirstPage({ blocks, attachment }: Composition, pagination: Pagination): readonly Finding[] {
  if (attachment || pagination.rows.some(({ row, page }) => page === 1 && isBodyText(row))) return [];
  // The addressee is to blame when page 1 ends inside it or with it.
  const last = pagination.rows.findLast(({ page }) => page === 1)?.row.block;
  const addressee = blocks.find((block) => block.id === 'addressee' && last === block.id);
  return [
    {
      ruleId: 'typeset/no-body-on-page-1',
      messageId: addressee ? 'addressee' : last?.startsWith('contents.') ? 'contents' : 'title',
      params: {},
      severity: 'warning',
      clause: 'GB/T 9704-2012 7.3.3',
      ...(addressee && { span: addressee.source }),
    },
  ];
}

/** Does the finding say that the addressees leave page 1 no room for text? */
export const isCrowdedByAddressees = ({ ruleId, messageId }: Finding): boolean => ruleId === 'typeset/no-body-on-page-1' && messageId === 'addressee';

function tallImprint(imprint: ImprintBlock | undefined, top: number | undefined, head: number): readonly Finding[] {
  if (!imprint || top === undefined || top >= head) return [];
  return [{ ruleId: 'typeset/tall-imprint', messageId: 'default', params: {}, severity: 'error', span: imprint.source, clause: 'GB/T 9704-2012 7.4' }];
}
