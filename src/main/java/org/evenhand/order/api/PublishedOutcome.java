package org.evenhand.order.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An outcome as the public reads it. */
public record PublishedOutcome(
    UUID id, String title, String text, LocalDate publishedOn, Optional<LocalDate> until) {}
