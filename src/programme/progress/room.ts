import { MAX_PARTS } from './parts.ts';

/** How many parts a call may still have counted; shared by all that it asks. */
export interface PartsRoom {
  left: number;
}

/** As many parts for a whole call as one target may have: what one plan is divided into takes nothing from the others. */
export const newRoom = (): PartsRoom => ({ left: MAX_PARTS });

/** Takes the room of so many parts; false, with nothing taken, where there is not enough of it. */
export function takeRoom(room: PartsRoom, parts: number): boolean {
  if (parts > room.left) return false;
  room.left -= parts;
  return true;
}
