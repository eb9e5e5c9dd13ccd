package org.evenhand.panel.api;

import java.time.Instant;
import java.util.UUID;

/** A conflict that was declared, and by whom. */
public record DeclaredView(UUID id, NewConflict conflict, String by, Instant at) {}
