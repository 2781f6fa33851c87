import { addDays } from '../kernel/dates.ts';
import { TRAINING_TOPICS } from '../registry/trainings/trainings.schemas.ts';
import { dayIn, LAST_YEAR, RECORDED_ON } from './calendar.ts';
import { partId, setId } from './ids.ts';
import type { Outlines } from './members.ts';
import type { Outline } from './outlines.ts';
import { personName } from './person-names.ts';
import { between, chance, pick, pickBy, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';
import { womenOf } from './women.ts';

/** A class of the set with those who attended it. */
export interface Training {
  readonly id: string;
  readonly sessionIds: readonly string[];
  readonly input: Record<string, unknown>;
  readonly size: number;
  /** Drawn when asked for. */
  readonly attendees: () => readonly Attendance[];
}

export interface Attendance {
  readonly id: string;
  /** Of a person who is recorded by the class; null for a woman manager. */
  readonly person: { readonly id: string; readonly identityId: string } | null;
  readonly input: Record<string, unknown>;
}

const SIZE = { least: 25, most: 55 } as const;
/** A class takes people of this many cooperatives that were recorded one after the other in one province of today. */
const REACH = 40;

/** The classes of all years, each with as many people as are left of its year. */
export function* trainingsOf(set: DataSet, outlines: Outlines): Generator<Training> {
  let ordinal = 0;
  let attended = 0;
  for (let year = LAST_YEAR - set.trainingYears + 1; year <= LAST_YEAR; year += 1) {
    for (let left = set.attendancesAYear; left > 0; ) {
      const random = randomOf(`training ${set.name} ${ordinal}`);
      const size = Math.min(left, between(random, SIZE.least, SIZE.most));
      yield trainingOf(set, outlines, { random, ordinal, year, size, attended });
      ordinal += 1;
      attended += size;
      left -= size;
    }
  }
}

interface Drawing {
  readonly random: Random;
  readonly ordinal: number;
  readonly year: number;
  readonly size: number;
  /** Attendances of the classes before. */
  readonly attended: number;
}

function trainingOf(set: DataSet, outlines: Outlines, drawing: Drawing): Training {
  const { random, ordinal, year, size } = drawing;
  const fromOn = dayIn(random, year);
  const sessions = between(random, 1, 3);
  const near = neighboursOf(outlines, Math.floor(random() * outlines.length));
  const { place } = near[0] ?? { place: undefined };
  if (place === undefined) throw new Error('a class needs cooperatives');
  const topic = pick(random, TRAINING_TOPICS);
  return {
    id: setId(set.name, 'training', ordinal),
    sessionIds: Array.from({ length: sessions }, (_, index) => partId(set.name, ordinal, `session ${index}`)),
    input: {
      title: `${pick(random, TITLES)} ${place.province.name} ${year}`,
      kind: pickBy(random, [
        ['SHORT_COURSE', 0.6],
        ['REFRESHER', 0.25],
        ['VOCATIONAL', 0.1],
        ['FORMAL', 0.05],
      ]),
      place: { provinceCode: place.province.code, codesOn: place.codesOn },
      topics: [topic],
      audiences: [pick(random, ['WOMEN_MANAGERS', 'MANAGERS', 'MEMBERS'])],
      programme: 'PROJECT_01',
      fromOn,
      toOn: lastOf(fromOn, sessions - 1),
      hours: sessions * 4,
      budgetVnd: between(random, 8, 60) * 1_000_000,
      ...(place.commune !== null && {
        servedUnits: [{ level: 'COMMUNE', code: place.commune.code, at: place.codesOn }],
      }),
      sessions: Array.from({ length: sessions }, (_, index) => ({
        ordinal: index + 1,
        heldOn: lastOf(fromOn, index),
        hours: 4,
      })),
    },
    size,
    attendees: () => attendeesOf(set, near, drawing),
  };
}

const TITLES = [
  'Tập huấn nâng cao năng lực quản lý hợp tác xã cho cán bộ nữ',
  'Bồi dưỡng kiến thức quản trị hợp tác xã',
  'Tập huấn kỹ năng bán hàng trực tuyến',
  'Tập huấn xây dựng thương hiệu, truy xuất nguồn gốc sản phẩm',
  'Tập huấn kỹ thuật sản xuất an toàn',
  'Tập huấn Luật Hợp tác xã năm 2023',
] as const;

const lastOf = (day: string, days: number) => {
  const later = addDays(day, days);
  return later > RECORDED_ON ? RECORDED_ON : later;
};

/** Cooperatives of one province as written, from a place of the set on. */
function neighboursOf(outlines: Outlines, start: number): Outline[] {
  const first = outlines[start];
  const found: Outline[] = [];
  for (let step = 0; step < outlines.length && found.length < REACH; step += 1) {
    const one = outlines[(start + step) % outlines.length];
    if (one !== undefined && one.place.province.unitId === first?.place.province.unitId) found.push(one);
  }
  return found;
}

/** Women managers of the cooperatives first, others by name. */
function attendeesOf(
  set: DataSet,
  near: readonly Outline[],
  { ordinal: training, year, size, attended }: Drawing,
): Attendance[] {
  const random = randomOf(`attendees ${set.name} ${training}`);
  const women = near.flatMap((outline) =>
    womenOf(set, outline).map((woman) => ({ cooperativeId: outline.id, womanId: woman.id })),
  );
  return Array.from({ length: size }, (_, index) => {
    const ordinal = attended + index;
    const woman = women[index];
    const said = {
      isCompleted: chance(random, 0.92),
      ...(chance(random, 0.3) && { certificateKind: 'Chứng nhận', certificateNo: `${ordinal}/CN-${year}` }),
    };
    const id = setId(set.name, 'attendance', ordinal);
    if (woman !== undefined && index < size * 0.8) {
      const { womanId, cooperativeId } = woman;
      return {
        id,
        person: null,
        input: { womenManagerId: womanId, cooperativeId, audience: 'WOMEN_MANAGERS', ...said },
      };
    }
    const outline = pick(random, near);
    return {
      id,
      person: {
        id: partId(set.name, ordinal, 'person of the attendance'),
        identityId: partId(set.name, ordinal, 'identity of the attendance'),
      },
      input: {
        person: {
          name: personName(random, 'FEMALE'),
          gender: 'FEMALE',
          birthYear: between(random, 1960, 2004),
        },
        cooperativeId: outline.id,
        audience: 'MEMBERS',
        ...said,
      },
    };
  });
}
