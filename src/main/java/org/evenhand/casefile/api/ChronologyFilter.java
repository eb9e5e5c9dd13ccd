package org.evenhand.casefile.api;

/**
 * Which part of a case's chronology to read.
 *
 * @param kind only this kind, or empty for all
 * @param first how many to skip
 * @param size how many to read
 */
public record ChronologyFilter(String kind, int first, int size) {}
