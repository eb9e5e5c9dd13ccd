package org.evenhand.web.parts;

/**
 * One state of one thing, in words.
 *
 * @param kind {@code accent}, {@code ok}, {@code warn}, {@code danger} or {@code masked}; empty for
 *     none
 */
public record Tag(String kind, String words) {}
