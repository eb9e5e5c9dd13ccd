package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.hearing.application.GapCover;

@Dependent
public class NoGap implements GapCover {
  @Override
  public void made(StepContext context, int months, String reasons) {}
}
