package org.evenhand.workflow.api;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;

/**
 * A step as it is put before the person who does it.
 *
 * @param answers what was typed before, or what is suggested
 * @param openedAt when this person first opened it
 * @param sentBack who sent it back, and why, since it was last done
 */
public record StepView(
    WorkItem item, StepForm form, Answers answers, Instant openedAt, Optional<StepDone> sentBack) {}
