package org.evenhand.diversity.api;

/** What comes out of the room: numbers about many people, under disclosure control. */
public sealed interface Aggregates permits CoverageTable, GuessTable, PanelsChecked, PanelTable {}
