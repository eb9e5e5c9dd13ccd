package org.evenhand.planted.decisionlog.application;

/** The door that writes. */
public class RecordEntry {}
