import type { Accepted, Pulled } from './saver.ts';
import type { PageServer } from './page.ts';

/** The methods of the server's side, as Vaadin offers them; an anchor of −1 points nowhere. */
interface Methods {
  push(
    version: number,
    changes: string,
    client: string,
    command: string,
    anchor: number,
    head: number,
  ): Promise<Accepted>;
  pull(version: number): Promise<Pulled>;
  point(version: number, anchor: number, head: number): Promise<void>;
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
    push: async (version, changes, client, command, pointer) =>
      methods().push(version, changes, client, command, pointer?.anchor ?? -1, pointer?.head ?? -1),
    pull: async (version) => methods().pull(version),
    // where one points is worth no second try
    point: (version, anchor, head) => void methods().point(version, anchor, head).catch(() => {}),
    preview: async (markdown) => methods().preview(markdown),
  };
}
