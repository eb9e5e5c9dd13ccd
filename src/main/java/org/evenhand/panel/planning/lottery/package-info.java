/**
 * Which of the plans that are as good as may be is taken: chance decides, by a seed that was
 * committed to before and told after, from a list that everybody can read. Whoever has the three
 * can draw again without anything of ours.
 */
package org.evenhand.panel.planning.lottery;
