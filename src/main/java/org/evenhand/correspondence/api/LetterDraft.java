package org.evenhand.correspondence.api;

/** A letter before a person has read it. */
public record LetterDraft(LetterTemplate template, String subject, String text) {}
