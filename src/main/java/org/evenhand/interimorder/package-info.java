/**
 * Risk now: whether a registrant is kept from practising, or bound by conditions, while a concern
 * is looked into. An interim order is referred, heard, made, reviewed within six months of each
 * decision, and extended by a court if it must outlast its longest term (under the default rule
 * set: SI 2018/893, Schedule 2, paragraphs 8 and 14). It runs beside every stage and waits for
 * none.
 *
 * <p>An order that lapses unseen is the worst thing that can go wrong here. So a guard of its own,
 * which trusts no clock and no process, compares every order in force with the calendar, tells the
 * owner, the deputy and the executive at the rule set's days before each review and each end, and
 * writes an incident when a day passes that nobody answered for.
 */
package org.evenhand.interimorder;
