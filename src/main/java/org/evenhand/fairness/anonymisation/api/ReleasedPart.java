package org.evenhand.fairness.anonymisation.api;

/**
 * One document of an anonymised file.
 *
 * @param title which document it is, in words that tell nothing of anybody
 * @param text with everything replaced; paragraphs are parted by an empty line
 */
public record ReleasedPart(String title, String text) {}
