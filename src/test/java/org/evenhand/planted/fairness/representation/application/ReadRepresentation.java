package org.evenhand.planted.fairness.representation.application;

/** What equality assurance sees. */
public class ReadRepresentation {}
