/**
 * Who sits on which hearing, on which days: the facts, the rules that a plan must keep, and how
 * good a plan is. Pure: no database, no clock, no chance. Nothing here knows what anybody is; a
 * member is a kind, an appointment, a diary and a number of days.
 *
 * <p>Days are numbers of working days from the first Monday of the period, five to a week.
 */
package org.evenhand.panel.planning;
