package org.evenhand.planted.investigation.application;

/** A verb of a stage. */
public class NextStage {}
