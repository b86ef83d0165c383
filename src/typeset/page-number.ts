import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { generated } from '../text.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { TextItem } from './pages.ts';

const DASH = '—';

/** 页码 (7.5): — 1 —, the dashes' centre 7 mm below the type area, one character in from the right on odd pages, from the left on even ones; or in the middle. */
export function typesetPageNumber(page: number, standard: Standard, faces: Faces): readonly TextItem[] {
  const { typeArea, pageNumber, face, size } = standard;
  const { em } = metricsOf(standard, size.pageNumber);
  const type = { face: face.pageNumber, size: size.pageNumber };
  const { clusters } = clustersOf([{ text: generated(`${DASH} ${page} ${DASH}`, { start: 0, end: 0 }), type }], faces);
  const dash = clusters[0];
  const ink = dash ? faces.ink(dash.face, DASH.codePointAt(0) ?? 0) : { top: 0, bottom: 0 };
  const baseline = typeArea.top + typeArea.height + pageNumber.below + ((ink.top + ink.bottom) / 2) * em;
  const indent = pageNumber.indent * em;
  const width = widthOf(clusters, em / 2);
  const left = typeArea.left + indent;
  const right = typeArea.left + typeArea.width - indent - width;
  const x = pageNumber.position === 'centre' ? typeArea.left + (typeArea.width - width) / 2 : page % 2 === 1 ? right : left;
  return placeLine(clusters, { x, cell: em / 2, spread: 0, hangs: false, block: `page-number.${page}`, role: 'page-number', color: standard.text.colour }).map(
    ({ source: _ownText, ...item }) => ({ ...item, y: baseline }),
  );
}
