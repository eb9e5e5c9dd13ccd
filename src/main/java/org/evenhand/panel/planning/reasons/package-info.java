/**
 * Why a plan is as it is: for every member of the pool what keeps them from a hearing or where
 * chance has put them, how many a seat was drawn from, what would be lost if somebody else sat, and
 * what is to be done when somebody drops out. All of it from the same facts and rules as the plan.
 */
package org.evenhand.panel.planning.reasons;
