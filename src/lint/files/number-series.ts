import { spanOf } from '../../text.ts';
import type { FileFacts } from './facts.ts';
import { grouped, type FileHit, type FilesRule } from './rule.ts';

/** A gap of more numbers is no gap: the run has only some of a year's documents. */
const MOST_MISSING = 3;
/** Of a series that hardly begins nobody can tell what is missing. */
const FEWEST = 4;

/** 发文字号重号、漏号 in the files of one run. */
export const numberSeries: FilesRule = {
  id: 'number-series',
  source: 'GB/T 9704-2012 7.2.5',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '同一批文件里，发文字号不重号、不漏号', en: 'Among the files of one run no document number stands twice, none is left out' },
  messages: {
    twice: { zh: '发文字号“{number}”已用于 {file}', en: 'the document number “{number}” is that of {file} already', hint: { zh: '核对两份文件的发文字号', en: 'check the numbers of both' } },
    missing: { zh: '“{series}”缺 {numbers} 号', en: '“{series}” lacks {numbers}', hint: { zh: '核对是不是漏编，或这批文件不全', en: 'was it left out, or is a file missing?' } },
  },
  bad: '两份不同的文件都编〔2024〕8号；或有5、6、8、9号而没有7号',
  good: '各编一号，号码相连；同一件的公开文本可用原号',
  *check(files) {
    for (const [series, members] of grouped(files, ({ number }) => number?.series)) {
      const bySerial = grouped(members, ({ number }) => String(number?.serial));
      for (const [first, ...others] of bySerial.values()) for (const other of others) if (first) yield* twice(first, other);
      yield* missing(series, members);
    }
  },
};

function* twice(first: FileFacts, other: FileFacts): Generator<FileHit> {
  // A copy of the same document for the web keeps its number.
  if (!other.number || other.title === first.title) return;
  yield { file: other, messageId: 'twice', params: { number: other.number.text.value, file: first.name }, span: spanOf(other.number.text) };
}

function* missing(series: string, members: readonly FileFacts[]): Generator<FileHit> {
  const sorted = [...new Map(members.map((file) => [file.number?.serial ?? 0, file]))].sort(([one], [other]) => one - other);
  if (sorted.length < FEWEST) return;
  for (const [index, [serial, file]] of sorted.entries()) {
    const before = sorted[index - 1]?.[0];
    if (before === undefined || !file.number || serial - before < 2 || serial - before > MOST_MISSING + 1) continue;
    const numbers = Array.from({ length: serial - before - 1 }, (_, step) => before + 1 + step).join('、');
    yield { file, messageId: 'missing', params: { series, numbers }, span: spanOf(file.number.text) };
  }
}
