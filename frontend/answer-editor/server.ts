import type { PageServer } from './page.ts';
import type { Accepted, Point, Pull, Pulled, Push } from './protocol.ts';

/** The methods of the server's side, as Vaadin offers them. */
interface Methods {
  push(push: Push): Promise<Accepted>;
  pull(pull: Pull): Promise<Pulled>;
  point(point: Point): Promise<void>;
  resendHighlights(): Promise<void>;
  preview(markdown: string): Promise<string>;
}

/** The server of one editor. */
export interface Server extends PageServer {
  preview(markdown: string): Promise<string>;
}

/** @param element whose component on the server is meant; it is looked up for each call, since it comes late */
export function serverOf(element: HTMLElement): Server {
  const methods = () => (element as unknown as { $server: Methods }).$server;
  return {
    push: async (push) => methods().push(push),
    pull: async (pull) => methods().pull(pull),
    // where one points is worth no second try
    point: (point) => void methods().point(point).catch(() => {}),
    // what comes next may be placed again
    resendHighlights: () => void methods().resendHighlights().catch(() => {}),
    preview: async (markdown) => methods().preview(markdown),
  };
}
