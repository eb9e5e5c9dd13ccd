package org.evenhand.web.find;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.kernel.Page;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.application.FindRegistrants;

/** People on the register, the likeliest first; the rest is found by typing more. */
@Dependent
public class FoundPeople {
  private static final int SHOWN = 25;
  private final FindRegistrants register;

  @Inject
  public FoundPeople(FindRegistrants register) {
    this.register = register;
  }

  Page<RegisterMatch> of(String text) {
    var found = register.find(RegisterSearch.of(text).page(0, SHOWN));
    return found.isDone() ? found.value() : new Page<>(List.of(), 0);
  }
}
