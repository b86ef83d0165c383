import type { Finding } from '../diagnostic.ts';
import { lineStarts, positionAt } from '../lines.ts';
import { blankForbidden, findForbidden } from './characters.ts';
import { decode } from './decode.ts';
import { placedDisable, type Disable } from './disables.ts';
import { found } from './finding.ts';
import { mostOf } from './most.ts';
import type { ListNode, ScalarNode, SourceFile, SourceNode } from './node.ts';
import { parse } from './parse.ts';
import { repair } from './repair.ts';
import { syntaxFindings } from './syntax.ts';
import { hasHiddenSlip, treeOf } from './tree.ts';

export interface Loaded {
  readonly source: SourceFile;
  /** A map. Absent when the file cannot be read as one; present beside errors as far as reading on makes sense. */
  readonly root?: SourceNode;
  readonly findings: readonly Finding[];
}

/**
 * Bytes of a YAML file as a tree whose texts know where they stand. Reads every scalar as text (YAML's failsafe schema).
 * Linear in the file's length, within LIMITS. All findings of the file's form come at once; none is thrown.
 * @param name as messages shall print it
 */
export function loadSource(bytes: Uint8Array, name: string): Loaded {
  const { text, findings } = decode(bytes);
  const source = { name, text };
  if (findings.length > 0) return { source, findings };
  const forbidden = findForbidden(text);
  const { root, findings: read, disables = [] } = readTree(forbidden.length > 0 ? blankForbidden(text) : text, text);
  return { source: disables.length > 0 ? { ...source, disables } : source, ...(root && { root }), findings: mostOf([...forbidden, ...read]) };
}

interface Tree {
  readonly root?: SourceNode;
  readonly findings: readonly Finding[];
  readonly disables?: readonly Disable[];
}

function readTree(text: string, original: string): Tree {
  const tree = plant(text, (offset) => offset, original);
  const { root } = tree;
  const isFine = root?.kind === 'map' && !hasHiddenSlip(root, original);
  const repaired = isFine || tree.stopped ? undefined : repair(text);
  if (repaired) {
    const second = plant(repaired.text, repaired.toFile, original);
    return second.root?.kind === 'map' ? { ...second, findings: [...repaired.findings, ...second.findings] } : { findings: repaired.findings };
  }
  if (root?.kind === 'map') return tree;
  return { findings: tree.whole ? [...tree.findings, notAMap(root)] : tree.findings };
}

interface Planted extends Tree {
  /** Read to its end without an error of grammar. */
  readonly whole: boolean;
  /** Given up at a limit. */
  readonly stopped: boolean;
}

/** Parses a text and makes a tree of it, unless the grammar forbids. */
function plant(text: string, toFile: (offset: number) => number, original: string): Planted {
  const { content, errors, findings, disables, stopped } = parse(text);
  const place = (finding: Finding): Finding => (finding.span ? { ...finding, span: { start: toFile(finding.span.start), end: toFile(finding.span.end) } } : finding);
  const all: Finding[] = [...findings, ...syntaxFindings(errors, text)].map(place);
  const whole = !stopped && errors.every(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (!content || !whole) return { whole, stopped, findings: all };
  let starts: readonly number[] | undefined;
  const lineOf = (offset: number): number => positionAt((starts ??= lineStarts(original)), offset).line;
  const root = treeOf(content, { text, toFile, lineOf, report: (finding) => all.push(finding) }, 0);
  const placed = disables.map((disable) => placedDisable(disable, ({ start, end }) => ({ start: toFile(start), end: toFile(end) })));
  return { root, whole, stopped, findings: all, disables: placed };
}

function notAMap(root: ListNode | ScalarNode | undefined): Finding {
  if (!root || (root.kind === 'scalar' && root.text.value.trim() === '')) return found('error', 'empty', 'default');
  return found('error', 'not-a-map', root.kind, { start: root.start, end: Math.min(root.end, root.start + 1) });
}
