/** Handlebars' parser alone: its compiler, which makes code of text, is no part of the program. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export interface Place {
    /** From 1. */
    readonly line: number;
    /** From 0. */
    readonly column: number;
  }
  export interface Located {
    readonly loc: { readonly start: Place; readonly end: Place };
  }
  export interface Program {
    readonly type: 'Program';
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
  }
  export type Statement = ContentStatement | CommentStatement | MustacheStatement | BlockStatement | PartialStatement | OtherStatement;
  export interface ContentStatement extends Located {
    readonly type: 'ContentStatement';
    readonly value: string;
    readonly original: string;
  }
  export interface CommentStatement extends Located {
    readonly type: 'CommentStatement';
  }
  export interface MustacheStatement extends Located {
    readonly type: 'MustacheStatement';
    readonly path: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
  }
  export interface BlockStatement extends Located {
    readonly type: 'BlockStatement';
    readonly path: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
    readonly program?: Program;
    readonly inverse?: Program;
  }
  export interface PartialStatement extends Located {
    readonly type: 'PartialStatement';
    readonly name: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
  }
  export interface OtherStatement extends Located {
    readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
  }
  export type Expression = PathExpression | SubExpression | Literal;
  export interface PathExpression extends Located {
    readonly type: 'PathExpression';
    readonly data: boolean;
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
  }
  export interface SubExpression extends Located {
    readonly type: 'SubExpression';
    readonly path: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
  }
  export interface Literal extends Located {
    readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
    readonly value?: string | number | boolean;
  }
  export interface Hash {
    readonly pairs: readonly (Located & { readonly key: string; readonly value: Expression })[];
  }
  /** What the parser tells of a mistake. */
  export interface Trouble {
    readonly line: number;
    readonly loc?: { readonly first_line: number; readonly first_column: number; readonly last_line: number; readonly last_column: number };
  }
  export const parser: { parseError: (message: string, trouble: Trouble) => never };
  export function parse(text: string): Program;
}
