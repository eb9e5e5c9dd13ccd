package org.evenhand.statistics.time;

/**
 * One case followed.
 *
 * @param days from its start to the decision, or to the day up to which it is known
 * @param decided whether the decision was taken; an open case is not
 * @param group to which it belongs, from 0
 * @param stratum of like cases
 */
public record Followed(double days, boolean decided, int group, String stratum) {}
