package org.evenhand.referral.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;

/**
 * A concern as received.
 *
 * @param acknowledgement what its sender was told instead of the reference
 * @param takenToBe whom the officer who keyed it in took it to be about
 */
public record ConcernView(
    UUID id,
    CaseReference reference,
    Channel channel,
    SourceType sourceType,
    LocalDate receivedOn,
    Instant recordedAt,
    String recordedBy,
    String acknowledgement,
    Answers answers,
    Optional<PersonId> takenToBe,
    Optional<EmployerChecks> employerChecks) {}
