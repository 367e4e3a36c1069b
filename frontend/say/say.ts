import { IntlMessageFormat } from 'intl-messageformat';

/** What stands in a message for its arguments. */
export type Arguments = Record<string, string | number>;

/** The texts of this page, in its reader's language: the host page brings them. */
let texts: Record<string, string> = brought();
const formats = new Map<string, IntlMessageFormat>();

/** A text by its key in the bundle of the browser's texts, with its arguments. */
export function say(key: string, values: Arguments = {}): string {
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(texts[key] ?? key, language());
    formats.set(key, format);
  }
  return format.format(values) as string;
}

/** The language of this page, as a tag. */
export function language(): string {
  return (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en';
}

/** Takes other texts, where there is no page. */
export function speak(others: Record<string, string>): void {
  texts = others;
  formats.clear();
}

function brought(): Record<string, string> {
  const page = typeof document === 'undefined' ? null : document.getElementById('gr-texts');
  return page === null ? {} : (JSON.parse(page.textContent ?? '{}') as Record<string, string>);
}
