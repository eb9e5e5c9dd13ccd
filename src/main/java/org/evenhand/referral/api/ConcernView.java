package org.evenhand.referral.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.kernel.CaseReference;

/** A concern as received. */
public record ConcernView(
    UUID id,
    CaseReference reference,
    Channel channel,
    SourceType sourceType,
    LocalDate receivedOn,
    Instant recordedAt,
    String recordedBy,
    Answers answers,
    Optional<EmployerChecks> employerChecks) {}
