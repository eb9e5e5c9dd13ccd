package org.evenhand.panel.api;

/**
 * Where hearings are held.
 *
 * @param code as files and plans name it, for example {@code remote}
 * @param rooms hearings that can be held there on one day: rooms, or lines where it is remote
 */
public record VenueView(String code, String name, boolean remote, int rooms, boolean open) {}
