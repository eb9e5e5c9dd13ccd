package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.kernel.Role;

/** The examiner of the profession gives a view alone, before the other's can be seen. */
@Dependent
public class GiveProfessionalView extends GiveView {
  @Inject
  public GiveProfessionalView(ViewsGiven views) {
    super("giveProfessionalView", Role.PROFESSIONAL_EXAMINER, views);
  }
}
