package org.evenhand.diversity.api;

/**
 * The answer to {@link PanelBlockCheck}: that it was done, and nothing else.
 *
 * @param block which block
 * @param panels how many panels were looked at
 */
public record PanelsChecked(String block, int panels) implements Aggregates {}
