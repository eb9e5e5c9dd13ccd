package org.evenhand.web.parts;

/** A value to filter by. */
public record Choice(String value, String label, boolean chosen) {}
