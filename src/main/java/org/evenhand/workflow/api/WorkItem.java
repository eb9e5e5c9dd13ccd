package org.evenhand.workflow.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Lane;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.Role;

/**
 * Something a person has to do.
 *
 * @param task its id
 * @param caseReference the case; pages of the blind lane must not show it
 * @param fileNumber the case's neutral number
 * @param step the step's id
 * @param assignee the account that has taken it, if any
 * @param dueOn the one date it is due by, if any
 * @param dueByLaw whether the date is a statutory one
 * @param dueRule the clock behind the date, for example {@code T-02}, or empty
 */
public record WorkItem(
    UUID task,
    CaseReference caseReference,
    FileNumber fileNumber,
    String step,
    Role role,
    Lane lane,
    Optional<String> assignee,
    Instant createdAt,
    Optional<LocalDate> dueOn,
    boolean dueByLaw,
    String dueRule,
    boolean open) {}
