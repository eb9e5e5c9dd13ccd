package org.evenhand.workflow.api;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.CaseReference;

/** A step that was carried out: by whom, when, with which answers and outcome. */
public record StepDone(
    UUID task,
    CaseReference caseReference,
    String step,
    String account,
    Instant at,
    String outcome,
    Answers answers) {}
