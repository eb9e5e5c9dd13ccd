package org.evenhand.planted.diversity.api;

/** What somebody said of themselves. */
public record Declaration(String said) {}
