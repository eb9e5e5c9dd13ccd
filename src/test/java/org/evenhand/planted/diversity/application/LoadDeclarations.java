package org.evenhand.planted.diversity.application;

/** The door for commands. */
public class LoadDeclarations {}
