/** What a press on a link says about where it leads. */
export interface Press {
  readonly button: number;
  readonly modified: boolean;
}

/** Whether a press on a link brings another page of this application into this window. */
export function leaves(press: Press, link: { href: string; target: string; download: boolean; ignored: boolean }, here: string): boolean {
  if (press.button !== 0 || press.modified || link.ignored || link.download || !['', '_self'].includes(link.target)) {
    return false;
  }
  const [from, to] = [new URL(here), new URL(link.href, here)];
  return to.origin === from.origin && to.pathname !== from.pathname;
}
