/**
 * What became of a write at the other side. It is a type so that nobody decides from the text of an error
 * whether a write may be sent again.
 *
 * - `applied`: done, its answer is known.
 * - `not_applied`: surely not done; it may be planned and sent again.
 * - `unknown`: sent, and no answer came. Never sent again before it has been settled by asking.
 * - `pending`: not sent yet.
 */
export type Outcome = 'applied' | 'not_applied' | 'unknown' | 'pending';
