/**
 * A plan with every hearing, seat and diary at hand by number, on which seats are tried by the
 * million. What it allows, {@link org.evenhand.panel.planning.PlanRules} accepts.
 */
package org.evenhand.panel.planning.board;
