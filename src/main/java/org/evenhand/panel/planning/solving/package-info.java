/**
 * Plans that are as good as can be, level after level, with the proof of it; or the reason why
 * there is no lawful plan at all. Whoever wants a plan speaks to {@link PlanSolver} and knows no
 * engine.
 */
package org.evenhand.panel.planning.solving;
