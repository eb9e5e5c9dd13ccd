package org.evenhand.casefile.api;

import java.time.LocalDate;
import org.evenhand.kernel.CaseReference;

/** A case as lists of the identified lane show it. */
public record CaseRow(
    CaseReference reference,
    String registrant,
    Stage stage,
    LocalDate receivedOn,
    SourceType sourceType,
    String outcome) {}
