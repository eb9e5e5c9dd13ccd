package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.kernel.Role;

/** The lay examiner gives a view alone, before the other's can be seen. */
@Dependent
public class GiveLayView extends GiveView {
  @Inject
  public GiveLayView(ViewsGiven views) {
    super("giveLayView", Role.LAY_EXAMINER, views);
  }
}
