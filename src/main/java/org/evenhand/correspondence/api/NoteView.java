package org.evenhand.correspondence.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A note as it is sent. */
public record NoteView(
    UUID id,
    String toName,
    String sentTo,
    String subject,
    String text,
    Optional<NewNote.CalendarPart> calendar,
    Instant writtenAt) {}
