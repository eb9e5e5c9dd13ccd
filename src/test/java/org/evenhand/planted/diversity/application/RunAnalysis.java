package org.evenhand.planted.diversity.application;

/** The door for questions. */
public class RunAnalysis {}
