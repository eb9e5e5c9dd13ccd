package org.evenhand.casefile.api;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.PersonId;

/** Somebody in a case, for the identified lane. */
public record PartyView(
    UUID id,
    PartyRole role,
    Optional<PersonId> person,
    String name,
    String organisation,
    String email,
    String address) {}
