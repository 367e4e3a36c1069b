/** Knows the events that tell again what their field has just told. */
export class Repeats {
  private readonly told = new WeakMap<object, string>();

  private readonly afterwards: (forget: () => void) => void;

  /** @param afterwards runs its argument once the browser is done with what it is doing now */
  constructor(afterwards: (forget: () => void) => void = (forget) => setTimeout(forget)) {
    this.afterwards = afterwards;
  }

  /** Whether the field told this value before, in the same breath. */
  has(field: object, value: string): boolean {
    if (this.told.get(field) === value) {
      return true;
    }
    this.told.set(field, value);
    this.afterwards(() => this.told.delete(field));
    return false;
  }
}
