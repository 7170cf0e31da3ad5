/**
 * Gives as many wants as can be an offer each that fits, by augmenting paths: one that many offers fit makes way for one
 * that few do. Of equal ways the first offers are taken.
 * @param wants those first that fewest offers are likely to fit, so that hardly any has to make way
 */
export function assign<Want, Offer>(
  wants: readonly Want[],
  offers: readonly Offer[],
  fits: (offer: Offer, want: Want) => boolean,
): Map<Want, Offer> {
  const assignment = new Assignment(offers, fits);
  const left = wants.filter((want) => !assignment.takeFree(want));
  for (const want of left) assignment.takeAny(want);
  return assignment.taken;
}

class Assignment<Want, Offer> {
  readonly taken = new Map<Want, Offer>();
  readonly #holder = new Map<Offer, Want>();
  readonly #offers: readonly Offer[];
  readonly #free: Offer[];
  readonly #fits: (offer: Offer, want: Want) => boolean;
  /** What the search has come to, and for whom. What a search without success has seen leads nowhere until one succeeds. */
  #seen = new Map<Offer, Want>();

  constructor(offers: readonly Offer[], fits: (offer: Offer, want: Want) => boolean) {
    this.#offers = offers;
    this.#free = [...offers];
    this.#fits = fits;
  }

  takeFree(want: Want): boolean {
    const at = this.#free.findIndex((offer) => this.#fits(offer, want));
    const [offer] = at === -1 ? [] : this.#free.splice(at, 1);
    if (offer !== undefined) this.#give(offer, want);
    return offer !== undefined;
  }

  /** Looks for an offer that is free once others have made way. */
  takeAny(want: Want): void {
    const queue = [want];
    for (const asking of queue) {
      for (const offer of this.#offers) {
        if (this.#seen.has(offer) || !this.#fits(offer, asking)) continue;
        this.#seen.set(offer, asking);
        const other = this.#holder.get(offer);
        if (other === undefined) {
          this.#hand(offer);
          return;
        }
        queue.push(other);
      }
    }
  }

  /** Each on the way takes what was looked at for it, and leaves what it had to the one before. */
  #hand(free: Offer): void {
    for (let offer: Offer | undefined = free; offer !== undefined; ) {
      const want = this.#seen.get(offer) as Want;
      const left = this.taken.get(want);
      this.#give(offer, want);
      offer = left;
    }
    this.#seen = new Map();
  }

  #give(offer: Offer, want: Want): void {
    this.taken.set(want, offer);
    this.#holder.set(offer, want);
  }
}
