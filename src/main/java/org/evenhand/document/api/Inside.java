package org.evenhand.document.api;

/**
 * Words that stand in a file and are no part of what a person reads: properties, comments, names,
 * addresses, earlier states.
 *
 * @param place where, in the terms of the format, for example {@code Info.Author}
 */
public record Inside(String place, String words) {}
