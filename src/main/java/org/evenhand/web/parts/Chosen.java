package org.evenhand.web.parts;

/**
 * A filter that is on.
 *
 * @param address the same list without it
 */
public record Chosen(String label, String address) {}
