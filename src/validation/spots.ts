import { ownCopy } from "../policy/remembered.ts";
import { type Place, placeOfKey } from "./places.ts";

/** Longer texts are seldom written twice. */
const LONGEST_TEXT = 80;
/** Paths and texts that are known at a time; after that everything is learnt anew. */
const MOST_KNOWN = 200_000;

/** How much a tree of spots holds. */
interface Size {
  known: number;
}

/**
 * One path of keys below the root of a kind, all items of a list being one, and what walks have found to be in order
 * there: policies of one kind say much the same at the same paths, and whoever has nothing to say of a text at a path
 * once has nothing to say of it ever. Each walk has bits of its own, which it alone gives a meaning.
 */
export class Spot {
  readonly place: Place | undefined;
  /** What walks know of the key itself. */
  keyBits = 0;
  readonly #size: Size;
  readonly #below = new Map<string, Spot>();
  readonly #texts = new Map<string, number>();
  #items: Spot | undefined;

  constructor(place: Place | undefined, size: Size = { known: 0 }) {
    this.place = place;
    this.#size = size;
  }

  /** The spot of a member of a mapping. */
  below(key: string): Spot {
    const known = this.#below.get(key);
    if (known !== undefined) return known;
    const place = this.place === undefined ? undefined : placeOfKey(this.place, key);
    const made = new Spot(place, this.#size);
    if (key.length <= LONGEST_TEXT) {
      this.#below.set(ownCopy(key), made);
      this.#size.known += 1;
    }
    return made;
  }

  /** The spot of a list's items. */
  get items(): Spot {
    this.#items ??= new Spot(this.place?.items, this.#size);
    return this.#items;
  }

  /** What walks know of a text that stands here: their bits. */
  bitsOf(text: string): number {
    return this.#texts.get(text) ?? 0;
  }

  know(text: string, bits: number): void {
    if (text.length > LONGEST_TEXT) return;
    const known = this.#texts.get(text);
    if (known === undefined) {
      this.#size.known += 1;
      this.#texts.set(ownCopy(text), bits);
    } else this.#texts.set(text, known | bits);
  }
}

const roots = new WeakMap<Place, { spot: Spot; size: Size }>();

/** The spot of a kind's root. */
export function spotOf(root: Place): Spot {
  let known = roots.get(root);
  if (known === undefined || known.size.known > MOST_KNOWN) {
    const size = { known: 0 };
    known = { spot: new Spot(root, size), size };
    roots.set(root, known);
  }
  return known.spot;
}
