import { foldTones } from '../../kernel/vietnamese-text.ts';

type Named = { readonly name: string; readonly type: string };

const TYPES: Readonly<Record<'DISTRICT' | 'COMMUNE', readonly (readonly [string, string])[]>> = {
  DISTRICT: [
    ['Quận', 'URBAN_DISTRICT'],
    ['Huyện', 'RURAL_DISTRICT'],
    ['Thị xã', 'TOWN'],
    ['Thành phố', 'CITY_OF_PROVINCE'],
  ],
  COMMUNE: [
    ['Phường', 'WARD'],
    ['Xã', 'COMMUNE'],
    ['Thị trấn', 'TOWNSHIP'],
    ['Đặc khu', 'SPECIAL_ZONE'],
  ],
};

/**
 * Splits a full name into its type and its own name. A city inside a municipality is of another type than one
 * inside a province, which its name does not show.
 * @throws Error when the prefix is none of the level's.
 */
export function splitFullName(
  level: 'DISTRICT' | 'COMMUNE',
  fullName: string,
  provinceType: string | undefined,
): Named {
  const [prefix, type] = TYPES[level].find(([start]) => fullName.startsWith(`${start} `)) ?? [];
  if (prefix === undefined || type === undefined) throw new Error(`no type in the name “${fullName}”`);
  const name = fullName.slice(prefix.length + 1);
  return type === 'CITY_OF_PROVINCE' && provinceType === 'MUNICIPALITY'
    ? { name, type: 'CITY_OF_MUNICIPALITY' }
    : { name, type };
}

/** Whether two spellings are the same name: tone placement, case, hyphens and y/i are no change of name in law. */
export function isSameName(one: string, other: string): boolean {
  return foldTones(one) === foldTones(other);
}
