package org.evenhand.referral.api;

import java.time.LocalDate;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.CaseReference;

/**
 * A concern in a list.
 *
 * @param about the name of whom it is about
 */
public record ConcernRow(
    CaseReference reference,
    Channel channel,
    SourceType sourceType,
    LocalDate receivedOn,
    String about,
    Stage stage) {}
