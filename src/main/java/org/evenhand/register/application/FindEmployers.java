package org.evenhand.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.register.api.EmployerView;
import org.evenhand.register.persistence.Employers;

/** Finds employers by a part of their name, to say who an employer's concern comes from. */
@Dependent
public class FindEmployers {
  private final Employers employers;

  @Inject
  public FindEmployers(Employers employers) {
    this.employers = employers;
  }

  /** At most 50, by name; capitals play no part. None for a blank text. */
  public List<EmployerView> named(String text) {
    return text.isBlank() ? List.of() : employers.named(text.strip());
  }
}
