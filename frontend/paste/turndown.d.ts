declare module 'turndown' {
  interface Rule {
    filter: string | string[] | ((node: HTMLElement) => boolean);
    replacement(content: string, node: HTMLElement, options: Record<string, string>): string;
  }

  export default class TurndownService {
    constructor(options?: Record<string, unknown>);
    addRule(name: string, rule: Rule): this;
    escape(text: string): string;
    turndown(from: Node): string;
  }
}
