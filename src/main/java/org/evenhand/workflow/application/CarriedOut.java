package org.evenhand.workflow.application;

import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.workflow.api.WorkItem;

/** A step just carried out, with all that its record and its log entry are made from. */
record CarriedOut(
    WorkItem item,
    HumanStep step,
    StepContext context,
    StepForm form,
    Answers answers,
    StepResult result) {}
