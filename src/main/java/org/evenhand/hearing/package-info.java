/**
 * Listing, notice, sitting days, and what a panel finds: facts on the balance of probabilities, the
 * statutory ground, impairment, sanction, in that order, stopping at the first no (Social Workers
 * Regulations 2018, Schedule 2, Part 3). A restrictive sanction cannot be announced without an
 * answer on an interim order for the time until it takes effect.
 */
package org.evenhand.hearing;
