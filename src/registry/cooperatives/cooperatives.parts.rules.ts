import { type Problem, problem } from '../../kernel/errors.ts';
import { naturalKeyOf } from '../../kernel/natural-keys.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import { parseWebAddress } from './contacts.ts';
import type { CooperativeCreate } from './cooperatives.schemas.ts';

type Products = NonNullable<CooperativeCreate['products']>;
type Ratings = NonNullable<CooperativeCreate['ratings']>;

/** The parts that a write brings along for one cooperative. */
export interface CooperativeParts {
  readonly products: Products;
  readonly ratings: Ratings;
}

/** What is wrong with the parts themselves; repeats would make one write undo another. */
export function checkParts({ products, ratings }: CooperativeParts, path: string): Problem[] {
  const badLinks = products.flatMap((product, index) =>
    product.ecommerceUrl != null && !parseWebAddress(product.ecommerceUrl).ok
      ? [problem('URL_INVALID', `${path}.products.${index}.ecommerceUrl`)]
      : [],
  );
  return [
    ...badLinks,
    ...repeatsOf(
      products,
      (one) => naturalKeyOf(one.name),
      (index) => `${path}.products.${index}.name`,
    ),
    ...repeatsOf(
      ratings,
      (one) => one.year,
      (index) => `${path}.ratings.${index}.year`,
    ),
  ];
}
