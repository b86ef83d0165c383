import type { Finding, Params } from '../diagnostic.ts';
import { OPTIONS } from '../lint/options.ts';
import type { RuleOption } from '../lint/rule.ts';
import { isSettable, ruleIdOf, type RuleSetting, type RuleSettings } from '../lint/settings.ts';
import { nearest } from '../nearest.ts';
import { loadSource } from '../source/load.ts';
import type { MapEntry, MapNode, ScalarNode, SourceFile, SourceNode } from '../source/node.ts';
import type { Span } from '../text.ts';

export interface ReadConfig {
  readonly source: SourceFile;
  /** All errors. */
  readonly findings: readonly Finding[];
  readonly rules: RuleSettings;
}

/** Words for a rule's severity. */
export const SEVERITIES = ['off', 'remark', 'warning', 'error'] as const;
/** Keys of the file, and of a rule beside its own options. */
export const CONFIG_KEYS = ['rules'] as const;
export const RULE_KEYS = ['severity', 'allow'] as const;
/** More words than this no office allows. */
const MOST_WORDS = 1000;
const NO_OPTIONS: ReadonlyMap<string, RuleOption> = new Map();

/**
 * Reads a configuration: `rules`, each with a severity, or with `severity`, `allow` and its own options. Everything that is wrong with it comes at once.
 * @param known every rule that can be found, as findings name it
 */
export function readConfig(bytes: Uint8Array, name: string, known: readonly string[]): ReadConfig {
  const { source, root, findings: form } = loadSource(bytes, name);
  const reader = new Reader(known);
  if (root) reader.file(root);
  // A file of comments sets nothing.
  const own = form.filter(({ ruleId }) => ruleId !== 'source/empty').map((finding): Finding => ({ ...finding, severity: 'error' }));
  return { source, findings: [...own, ...reader.findings], rules: reader.rules };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly rules = new Map<string, RuleSetting>();

  constructor(private readonly known: readonly string[]) {}

  file(root: SourceNode): void {
    if (root.kind !== 'map') { this.wrong('type', 'map', root, { key: '' }); return; }
    for (const entry of root.entries) {
      const key = entry.key.text.value;
      if (key !== 'rules') this.unknownKey(entry.key, CONFIG_KEYS);
      else if (entry.value.kind === 'map') for (const rule of entry.value.entries) this.rule(rule);
      else if (!isEmpty(entry.value)) this.wrong('type', 'map', entry.value, { key });
    }
  }

  private rule({ key, value }: MapEntry): void {
    const typed = key.text.value;
    const ruleId = ruleIdOf(typed);
    if (!this.known.includes(ruleId) || !isSettable(ruleId)) { this.unknownRule(key, ruleId); return; }
    if (this.rules.has(ruleId)) { this.wrong('twice', 'default', key, { rule: typed }); return; }
    const setting = value.kind === 'map' ? this.setting(value, ruleId) : this.severity(value, key);
    if (setting) this.rules.set(ruleId, setting);
  }

  private severity(value: SourceNode, key: ScalarNode): RuleSetting | undefined {
    const place = isEmpty(value) ? key : value;
    if (value.kind !== 'scalar') {
      this.wrong('type', 'severity', place, { key: key.text.value });
      return undefined;
    }
    const typed = value.text.value.trim();
    const severity = SEVERITIES.find((word) => word === typed);
    if (severity) return { severity };
    const near = nearest(typed.slice(0, 40), SEVERITIES);
    if (near === undefined) this.wrong('value', 'severity', place, { key: key.text.value, value: typed.slice(0, 40) });
    else this.wrong('value', 'near', place, { key: key.text.value, value: typed.slice(0, 40), near });
    return undefined;
  }

  private setting(map: MapNode, ruleId: string): RuleSetting {
    const own = OPTIONS.get(ruleId) ?? NO_OPTIONS;
    let setting: RuleSetting = {};
    const options: Record<string, number> = {};
    for (const { key, value } of map.entries) {
      const name = key.text.value;
      const option = own.get(name);
      if (name === 'severity') setting = { ...setting, ...this.severity(value, key) };
      else if (name === 'allow') setting = { ...setting, allow: this.words(value, key) };
      else if (!option) this.unknownKey(key, [...RULE_KEYS, ...own.keys()]);
      else {
        const number = value.kind === 'scalar' && /^\s*\d{1,6}\s*$/u.test(value.text.value) ? Number(value.text.value) : NaN;
        if (number >= option.least && number <= option.most) options[name] = number;
        else this.wrong('value', 'number', isEmpty(value) ? key : value, { key: name, least: option.least, most: option.most });
      }
    }
    return Object.keys(options).length > 0 ? { ...setting, options } : setting;
  }

  /** One text, or a list of them. */
  private words(value: SourceNode, key: ScalarNode): readonly string[] {
    const items = value.kind === 'list' ? value.items.slice(0, MOST_WORDS) : [value];
    return items.flatMap((item) => {
      if (item.kind === 'scalar' && item.text.value.trim() !== '') return [item.text.value.trim()];
      this.wrong('type', 'words', isEmpty(item) ? key : item, { key: key.text.value });
      return [];
    });
  }

  private unknownRule(key: ScalarNode, ruleId: string): void {
    const rule = key.text.value.slice(0, 60);
    const near = nearest(ruleId.slice(0, 60), this.known.filter(isSettable));
    if (near === undefined) this.wrong('unknown-rule', 'default', key, { rule });
    else this.wrong('unknown-rule', 'near', key, { rule, near: near.replace(/^lint\//u, '') });
  }

  private unknownKey(key: ScalarNode, keys: readonly string[]): void {
    const name = key.text.value.slice(0, 40);
    const near = nearest(name, keys);
    if (near === undefined) this.wrong('unknown-key', 'default', key, { key: name, keys: keys.join(', ') });
    else this.wrong('unknown-key', 'near', key, { key: name, near });
  }

  private wrong(what: string, messageId: string, { start, end }: Span, params: Params): void {
    this.findings.push({ ruleId: `config/${what}`, messageId, params, severity: 'error', span: { start, end } });
  }
}

const isEmpty = (node: SourceNode): boolean => node.end <= node.start;
