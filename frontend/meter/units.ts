/** The look of each unit of a bar: "good:2 none:1" is good, good, none. */
export function units(shares: string): string[] {
  return shares
    .split(' ')
    .map((share) => share.split(':'))
    .flatMap(([look, count]) => Array.from({ length: Number(count ?? 0) }, () => look!));
}
