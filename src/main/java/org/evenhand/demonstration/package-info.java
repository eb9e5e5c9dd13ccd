/**
 * The demonstration regulator: a register, a pool of adjudicators, years of closed cases with their
 * decision log, open cases at every kind of task, and invented declarations about diversity, all
 * made from one seed; and what a visitor may do with it that nobody may do with a real one, which
 * is refused outside demonstration mode.
 *
 * <p>Nobody in it exists. It decides nothing; what it writes obeys the same rules as what people
 * do. What each person is by the questions of the diversity room is drawn first and shapes what
 * happens to them, as published figures say it does; it is kept nowhere but behind that room's own
 * door.
 */
package org.evenhand.demonstration;
